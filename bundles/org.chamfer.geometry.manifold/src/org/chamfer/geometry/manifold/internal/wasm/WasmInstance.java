package org.chamfer.geometry.manifold.internal.wasm;

import com.dylibso.chicory.runtime.ExportFunction;
import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.runtime.TableInstance;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.ExternalType;
import com.dylibso.chicory.wasm.types.FunctionImport;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.Import;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.chamfer.geometry.manifold.internal.generated.ManifoldModule;

/**
 * One instance of Manifold's WebAssembly, compiled to JVM classes when the bundle was built. Not thread-safe. The names
 * of imports and exports are those of the pinned release; another release has others.
 *
 * <p>The compiled code polls a flag in every loop, see {@link #setStopped}.
 */
public final class WasmInstance {
    /** The release that {@link ManifoldModule} was made from. */
    public static final String RELEASE = "3.5.4";

    private static final String CONSTRUCTORS = "J";
    private static final String MALLOC = "M";
    private static final String FREE = "N";
    /** Imported with two words as arguments and no result, called only while the module initialises. */
    private static final char REGISTER_VOID = 'H';

    /** Number of the only global variable. */
    private static final int STACK_POINTER = 0;

    private static final char RESIZE_HEAP = 'D';
    /** More than this many bytes ahead is never asked for when the memory grows. */
    private static final long LARGEST_OVERSIZE = 192L << 20;

    private final HostCalls host;
    private final Machine machine;
    private final TableInstance table;
    private final FlatMemory flat;
    private final LinearMemory memory;
    private final ExportFunction constructors;
    private final ExportFunction malloc;
    private final ExportFunction free;
    private final int callbackSlot;
    private BlockCallback callback;
    private boolean memoryRefused;

    /** What {@link #withCallback} passes to the module: gets the address of a block and a count. */
    @FunctionalInterface
    public interface BlockCallback {
        /** Works on a block in memory. */
        void accept(int address, int count);
    }

    /**
     * Makes an instance; {@link #initialize} must follow.
     *
     * @param host serves the imports, apart from those that concern memory
     */
    public WasmInstance(HostCalls host) {
        this.host = host;
        WasmModule module = ManifoldModule.load();
        List<ImportFunction> imports = new ArrayList<>();
        int callbackFunction = -1;
        for (int i = 0; i < module.importSection().importCount(); i++) {
            Import declared = module.importSection().getImport(i);
            if (declared.importType() != ExternalType.FUNCTION) {
                throw new IllegalStateException("the module imports more than functions: " + declared.name());
            }
            char name = declared.name().charAt(0);
            if (name == REGISTER_VOID) {
                callbackFunction = i;
            }
            FunctionType type = module.typeSection().getType(((FunctionImport) declared).typeIndex());
            boolean returns = !type.returns().isEmpty();
            imports.add(new HostFunction(declared.module(), declared.name(), type, (instance, arguments) -> {
                long result = serve(name, arguments);
                return returns ? new long[] {result} : null;
            }));
        }
        Instance instance = Instance.builder(module)
                .withImportValues(ImportValues.builder().withFunctions(imports).build())
                .withMachineFactory(ManifoldModule::create)
                .withMemoryFactory(FlatMemory::new)
                .withStart(false)
                .build();
        machine = instance.getMachine();
        table = instance.table(0);
        flat = (FlatMemory) instance.memory();
        flat.stackPointer = (int) instance.global(STACK_POINTER).getValue();
        memory = new LinearMemory(flat);
        malloc = instance.export(MALLOC);
        free = instance.export(FREE);
        callbackSlot = table.grow(1, callbackFunction, instance);
        constructors = instance.export(CONSTRUCTORS);
    }

    /** Runs the module's static constructors, which register everything that it offers. */
    public void initialize() {
        constructors.apply();
    }

    /** The memory of this instance. */
    public LinearMemory memory() {
        return memory;
    }

    /** Calls a function through the module's function table; 0 if it returns nothing. */
    public long call(int slot, long... arguments) {
        long[] results = machine.call(table.requiredRef(slot), arguments);
        return results == null || results.length == 0 ? 0 : results[0];
    }

    /**
     * Makes the call that is going on end with a {@link com.dylibso.chicory.runtime.ChicoryInterruptedException}, or takes
     * that back. Called from any thread.
     */
    public void setStopped(boolean stopped) {
        flat.stop = stopped;
    }

    /** Reserves bytes in the module's memory. */
    public int allocate(int bytes) {
        int address = (int) malloc.apply(bytes)[0];
        if (address == 0) {
            throw new NativeFailure("no room for " + bytes + " bytes", true);
        }
        return address;
    }

    /** Gives back what {@link #allocate} reserved. */
    public void free(int address) {
        free.apply(address);
    }

    /** True once a request for memory was refused. */
    public boolean memoryRefused() {
        return memoryRefused;
    }

    /**
     * Runs a call that makes the module call back.
     *
     * @param target called for a block of memory
     * @param call gets the callback's slot in the function table
     */
    public long withCallback(BlockCallback target, IntToLongFunction call) {
        if (callback != null) {
            throw new IllegalStateException("callbacks do not nest");
        }
        callback = target;
        try {
            return call.applyAsLong(callbackSlot);
        } finally {
            callback = null;
        }
    }

    private long serve(char name, long[] arguments) {
        return switch (name) {
            case RESIZE_HEAP -> resize(arguments[0] & 0xFFFF_FFFFL) ? 1 : 0;
            case REGISTER_VOID -> {
                // A callback needs a function of this signature in the table. After the initialisation nobody else
                // calls this import, so that its slot is free to serve as one.
                if (callback != null) {
                    callback.accept((int) arguments[0], (int) arguments[1]);
                    yield 0;
                }
                yield host.call(name, arguments);
            }
            default -> host.call(name, arguments);
        };
    }

    /** Grows with some room to spare, so that a growing heap is not copied again and again. */
    private boolean resize(long wanted) {
        long size = memory.size();
        for (int share = 2; share <= 16; share *= 2) {
            long spare = Math.min(size + size / share, wanted + LARGEST_OVERSIZE);
            if (memory.growTo(Math.max(wanted, spare))) {
                return true;
            }
        }
        if (memory.growTo(wanted)) {
            return true;
        }
        memoryRefused = true;
        return false;
    }
}

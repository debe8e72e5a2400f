package org.chamfer.image.internal.wasm;

import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.FunctionImport;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chamfer.image.ImageException;

/**
 * One use of a decoder in C that was compiled to WebAssembly, and from there to JVM classes when the bundle was built.
 * It has a memory of its own with a bound and reaches nothing outside: whatever a hostile image makes it do ends here.
 * One instance decodes one image.
 */
final class Codec {
    private static final int PAGE_BYTES = 65536;
    private static final int MOST_PAGES = 32767;
    /** What a decoder needs for tables and rows; codes of lossless WebP images are large. */
    private static final long FIXED_BYTES = 32L << 20;

    private static final int BYTES_PER_PIXEL = 16;

    private final Instance instance;

    /**
     * Makes an instance.
     *
     * @param file length of the file in bytes
     * @param pixels columns times rows that the image claims to have; one that has more fails for want of memory
     */
    Codec(WasmModule module, Function<Instance, Machine> machine, int file, long pixels) {
        long most = Math.min((file + BYTES_PER_PIXEL * pixels + FIXED_BYTES) / PAGE_BYTES, MOST_PAGES);
        List<ImportFunction> imports = new ArrayList<>();
        for (int i = 0; i < module.importSection().importCount(); i++) {
            FunctionImport declared = (FunctionImport) module.importSection().getImport(i);
            FunctionType type = module.typeSection().getType(declared.typeIndex());
            imports.add(new HostFunction(declared.module(), declared.name(), type, (_, _) -> serve(declared.name())));
        }
        instance = Instance.builder(module)
                .withImportValues(ImportValues.builder().withFunctions(imports).build())
                .withMachineFactory(machine)
                .withMemoryFactory(limits -> new ByteArrayMemory(new MemoryLimits(limits.initialPages(), (int) most)))
                .withStart(false)
                .build();
    }

    /** What the decoders ask of their surroundings; anything else is the way in which they fail. */
    private static long[] serve(String name) {
        return switch (name) {
            case "setjmp", "environ_sizes_get" -> new long[] {0};
            default -> throw new ChicoryException(name);
        };
    }

    /** Calls a function; 0 if it returns nothing. */
    int call(String name, int... arguments) throws ImageException {
        long[] words = new long[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i];
        }
        try {
            long[] results = instance.export(name).apply(words);
            return results == null || results.length == 0 ? 0 : (int) results[0];
        } catch (ChicoryException | IndexOutOfBoundsException | ArithmeticException | StackOverflowError e) {
            throw new ImageException("failed in " + name, e);
        }
    }

    /** Reserves bytes. */
    int allocate(int bytes) throws ImageException {
        int address = call("malloc", bytes);
        if (address == 0) {
            throw new ImageException("no room for " + bytes + " bytes");
        }
        return address;
    }

    /** Copies bytes into the memory. */
    int copyIn(byte[] bytes) throws ImageException {
        int address = allocate(bytes.length);
        instance.memory().write(address, bytes);
        return address;
    }

    /** Copies bytes out of the memory. */
    byte[] copyOut(int address, int length) {
        return instance.memory().readBytes(address, length);
    }

    /** The number of 32 bits at an address. */
    int integer(int address) {
        return instance.memory().readInt(address);
    }
}

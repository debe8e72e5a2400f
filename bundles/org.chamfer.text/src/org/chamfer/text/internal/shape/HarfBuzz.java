package org.chamfer.text.internal.shape;

import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.ExportFunction;
import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.ExternalType;
import com.dylibso.chicory.wasm.types.FunctionImport;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.Import;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.text.internal.generated.HarfBuzzModule;

/**
 * One instance of HarfBuzz's WebAssembly, compiled to JVM classes when the bundle was built: its memory, and its functions
 * by their C names. Not thread-safe. After any failure of a call the instance must be given up.
 */
final class HarfBuzz {
    private static final int PAGE_BYTES = 65536;
    /** More memory than this is refused: 1 GB. */
    private static final int MOST_PAGES = 16384;

    private final Instance instance;
    private final Memory memory;
    private final Map<String, ExportFunction> functions = new HashMap<>();

    HarfBuzz() {
        WasmModule module = HarfBuzzModule.load();
        List<ImportFunction> imports = new ArrayList<>();
        for (int i = 0; i < module.importSection().importCount(); i++) {
            Import declared = module.importSection().getImport(i);
            if (declared.importType() != ExternalType.FUNCTION) {
                throw new IllegalStateException("the module imports more than functions: " + declared.name());
            }
            FunctionType type = module.typeSection().getType(((FunctionImport) declared).typeIndex());
            imports.add(new HostFunction(
                    declared.module(), declared.name(), type, (_, arguments) -> serve(declared.name(), arguments)));
        }
        instance = Instance.builder(module)
                .withImportValues(ImportValues.builder().withFunctions(imports).build())
                .withMachineFactory(HarfBuzzModule::create)
                .withMemoryFactory(ByteArrayMemory::new)
                .withStart(false)
                .build();
        memory = instance.memory();
        call("__wasm_call_ctors");
    }

    /** The instance, to extend its function table. */
    Instance instance() {
        return instance;
    }

    /** Its memory. */
    Memory memory() {
        return memory;
    }

    /** Calls a function; 0 if it returns nothing. */
    int call(String name, int... arguments) {
        ExportFunction function = functions.computeIfAbsent(name, instance::export);
        long[] words = new long[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i];
        }
        long[] results = function.apply(words);
        return results == null || results.length == 0 ? 0 : (int) results[0];
    }

    /** Reserves bytes. */
    int allocate(int bytes) {
        int address = call("malloc", Math.max(bytes, 1));
        if (address == 0) {
            throw new HarfBuzzFailure("no room for " + bytes + " bytes");
        }
        return address;
    }

    /** Copies bytes into the memory; {@link #free} gives the room back. */
    int copyIn(byte[] bytes) {
        int address = allocate(bytes.length);
        memory.write(address, bytes, 0, bytes.length);
        return address;
    }

    /** Gives back what was reserved. */
    void free(int address) {
        call("free", address);
    }

    /** HarfBuzz's object for a language. They are few and never freed. */
    int language(String tag) {
        byte[] bytes = tag.getBytes(StandardCharsets.UTF_8);
        int address = copyIn(bytes);
        int language = call("hb_language_from_string", address, bytes.length);
        free(address);
        return language;
    }

    private long[] serve(String name, long[] arguments) {
        return switch (name) {
            case "emscripten_resize_heap" -> new long[] {resize(arguments[0] & 0xFFFF_FFFFL) ? 1 : 0};
            // Timers interrupt long calls of C programs; this one has none.
            case "_setitimer_js" -> new long[] {0};
            case "_emscripten_runtime_keepalive_clear" -> null;
            default -> throw new HarfBuzzFailure(name);
        };
    }

    private boolean resize(long bytes) {
        long pages = (bytes + PAGE_BYTES - 1) / PAGE_BYTES;
        if (pages > MOST_PAGES) {
            return false;
        }
        int more = (int) pages - memory.pages();
        return more <= 0 || memory.grow(more) >= 0;
    }
}

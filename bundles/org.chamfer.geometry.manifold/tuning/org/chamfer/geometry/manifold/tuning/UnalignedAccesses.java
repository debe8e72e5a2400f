package org.chamfer.geometry.manifold.tuning;

import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.ExternalType;
import com.dylibso.chicory.wasm.types.Instruction;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The accesses to words that need not lie at multiples of four. The compiler that made the WebAssembly notes with each
 * access what alignment it relies on; all but a handful rely on at least that of a word.
 */
final class UnalignedAccesses {
    private static final int WORD = 2;

    private final Set<String> sites;

    private UnalignedAccesses(Set<String> sites) {
        this.sites = Set.copyOf(sites);
    }

    /** Finds them in a file. */
    static UnalignedAccesses in(Path wasm) {
        WasmModule module = Parser.parse(wasm);
        int imports = (int) module.importSection().stream()
                .filter(declared -> declared.importType() == ExternalType.FUNCTION)
                .count();
        Set<String> sites = new HashSet<>();
        for (int i = 0; i < module.codeSection().functionBodyCount(); i++) {
            for (Instruction instruction :
                    module.codeSection().getFunctionBody(i).instructions()) {
                if (isWordAccess(instruction) && instruction.operand(0) < WORD) {
                    sites.add(site("func_" + (imports + i), instruction.operand(1)));
                }
            }
        }
        return new UnalignedAccesses(sites);
    }

    /** True if a function has an unaligned access with a constant offset. */
    boolean contains(String function, int offset) {
        return sites.contains(site(function, offset));
    }

    private static boolean isWordAccess(Instruction instruction) {
        return switch (instruction.opcode()) {
            case I32_LOAD, I64_LOAD, F32_LOAD, F64_LOAD, I32_STORE, I64_STORE, F32_STORE, F64_STORE -> true;
            case I64_LOAD32_S, I64_LOAD32_U, I64_STORE32 -> true;
            default -> false;
        };
    }

    private static String site(String function, long offset) {
        return function + ":" + offset;
    }
}

package org.chamfer.geometry.manifold.tuning;

import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.StackMapTableAttribute;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;

/** Rewrites one method, by a window that moves over its instructions. Labels end a window: nobody jumps into it. */
final class FunctionTuning {
    private final List<CodeElement> code = new ArrayList<>();
    private final CodeBuilder out;
    private final UnalignedAccesses unaligned;
    private final String function;
    private final int memory;
    private final MemoryCode accesses;
    private final Comparisons comparisons;

    FunctionTuning(MethodModel method, CodeModel original, CodeBuilder out, UnalignedAccesses unaligned) {
        for (CodeElement element : original) {
            if (!(element instanceof StackMapTableAttribute)) {
                code.add(element);
            }
        }
        this.out = out;
        this.unaligned = unaligned;
        function = method.methodName().stringValue();
        memory = memorySlot(method);
        accesses = new MemoryCode(out, memory, ((CodeAttribute) original).maxLocals());
        comparisons = new Comparisons(out);
    }

    private static int memorySlot(MethodModel method) {
        int slot = method.flags().has(AccessFlag.STATIC) ? 0 : 1;
        for (ClassDesc parameter : method.methodTypeSymbol().parameterList()) {
            if (parameter.equals(Names.MEMORY)) {
                return slot;
            }
            slot += Names.slots(parameter);
        }
        return -1;
    }

    /** Writes the whole method. */
    void run() {
        int next = 0;
        while (next < code.size()) {
            int consumed = constantFirst(next);
            consumed = consumed > 0 ? consumed : helperCall(next);
            consumed = consumed > 0 ? consumed : signature(next);
            if (consumed == 0) {
                out.with(code.get(next));
                consumed = 1;
            }
            next += consumed;
        }
    }

    /** Windows that begin with a constant; the number of instructions that were taken. */
    private int constantFirst(int at) {
        Integer constant = constant(at);
        if (constant == null) {
            return 0;
        }
        String instruction = call(at + 1, Names.INSTRUCTIONS);
        if (constant != 0 && constant != -1 && instruction.equals("I32_DIV_S")) {
            out.loadConstant(constant).idiv();
            return 2;
        }
        if (constant != 0 && constant != -1 && instruction.equals("I32_REM_S")) {
            out.loadConstant(constant).irem();
            return 2;
        }
        String helper = isReference(at + 1) ? call(at + 2, Names.HELPERS) : "";
        return helper.endsWith("Global") ? global(at, helper, constant) : access(at, helper, constant);
    }

    /** The stack pointer is the only global variable; on the stack it is 64 bits wide. */
    private int global(int at, String helper, int number) {
        if (number != 0) {
            throw new IllegalStateException("there is more than one global variable");
        }
        if (helper.equals("writeGlobal")) {
            out.l2i();
            accesses.writeStackPointer();
            return 3;
        }
        accesses.readStackPointer();
        if (code.get(at + 3) instanceof ConvertInstruction narrowing && narrowing.opcode() == Opcode.L2I) {
            return 4;
        }
        out.i2l();
        return 3;
    }

    private int access(int at, String helper, int offset) {
        if (unaligned.contains(function, offset) && accesses.unalignedAccess(helper, offset)) {
            return 3;
        }
        Integer otherOffset = constant(at + 3);
        String other = isReference(at + 4) ? call(at + 5, Names.HELPERS) : "";
        if (otherOffset != null && isCopy(helper, other) && !unaligned.contains(function, otherOffset)) {
            accesses.copyPair(offset, otherOffset);
            return 6;
        }
        return accesses.access(helper, offset) ? 3 : 0;
    }

    private static boolean isCopy(String read, String write) {
        return read.equals("memoryReadLong") && write.equals("memoryWriteLong")
                || read.equals("memoryReadDouble") && write.equals("memoryWriteDouble");
    }

    /** Calls of Chicory's static methods; the number of instructions that were taken. */
    private int helperCall(int at) {
        String name = call(at, Names.HELPERS);
        name = name.isEmpty() ? call(at, Names.INSTRUCTIONS) : name;
        name = name.isEmpty() ? call(at, Names.VALUE) : name;
        switch (name) {
            case "" -> {
                return 0;
            }
            case "checkInterruption" -> poll(at);
            case "memoryCopy", "memoryFill" -> {
                MethodTypeDesc signature = ((InvokeInstruction) code.get(at)).typeSymbol();
                String method = name.equals("memoryCopy") ? "copy" : "fill";
                out.invokestatic(Names.FLAT_MEMORY, method, Names.onFlatMemory(signature));
            }
            default -> {
                return Arithmetic.write(out, name) ? 1 : comparison(at, name);
            }
        }
        return 1;
    }

    /**
     * Loops poll; calls need not poll as well, because nothing goes on for long without a loop.
     */
    private void poll(int at) {
        int next = at + 1;
        while (isReference(next)) {
            next++;
        }
        boolean beforeCall = next > at + 1 && code.get(next) instanceof InvokeInstruction;
        boolean inFunction = memory >= 0 && function.startsWith("func_");
        if (beforeCall || !inFunction) {
            return;
        }
        Label go = out.newLabel();
        out.aload(memory).getfield(Names.FLAT_MEMORY, "stop", CD_boolean).ifeq(go);
        out.invokestatic(Names.FLAT_MEMORY, "interrupted", MethodTypeDesc.of(CD_void));
        out.labelBinding(go);
    }

    /** Comparisons that decide about a branch become one; others give 1 or 0. */
    private int comparison(int at, String name) {
        Opcode branch = comparisons.prepare(name);
        if (branch == null) {
            return 0;
        }
        int next = at + 1;
        while (call(next, Names.INSTRUCTIONS).equals("I32_EQZ")) {
            branch = Comparisons.opposite(branch);
            next++;
        }
        if (code.get(next) instanceof BranchInstruction test
                && (test.opcode() == Opcode.IFEQ || test.opcode() == Opcode.IFNE)) {
            out.branch(test.opcode() == Opcode.IFNE ? branch : Comparisons.opposite(branch), test.target());
            return next + 1 - at;
        }
        Label yes = out.newLabel();
        Label end = out.newLabel();
        out.branch(branch, yes).iconst_0().goto_(end);
        out.labelBinding(yes).iconst_1().labelBinding(end);
        return next - at;
    }

    /** Calls within the machine hand the flat memory on. */
    private int signature(int at) {
        if (!(code.get(at) instanceof InvokeInstruction called)) {
            return 0;
        }
        ClassDesc owner = called.owner().asSymbol();
        String name = called.name().stringValue();
        if (owner.displayName().startsWith(Names.MACHINE.displayName()) && !owner.equals(Names.HELPERS)) {
            out.invoke(called.opcode(), owner, name, Names.onFlatMemory(called.typeSymbol()), false);
            return 1;
        }
        if (owner.equals(Names.INSTANCE) && name.equals("memory")) {
            out.with(called).checkcast(Names.FLAT_MEMORY);
            return 1;
        }
        return 0;
    }

    private Integer constant(int at) {
        boolean known = at < code.size()
                && code.get(at) instanceof ConstantInstruction loaded
                && loaded.typeKind() == TypeKind.INT;
        return known ? (Integer) ((ConstantInstruction) code.get(at)).constantValue() : null;
    }

    private boolean isReference(int at) {
        return at < code.size()
                && code.get(at) instanceof LoadInstruction load
                && load.typeKind() == TypeKind.REFERENCE;
    }

    /** The name of the method of a class that is called, empty if none is. */
    private String call(int at, ClassDesc owner) {
        boolean called = at < code.size()
                && code.get(at) instanceof InvokeInstruction call
                && call.owner().asSymbol().equals(owner);
        return called ? ((InvokeInstruction) code.get(at)).name().stringValue() : "";
    }
}

package org.chamfer.geometry.manifold.tuning;

import static java.lang.constant.ConstantDescs.CD_Long;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.constant.MethodTypeDesc;

/** Comparisons of WebAssembly as branches of the JVM. */
final class Comparisons {
    private final CodeBuilder out;

    Comparisons(CodeBuilder out) {
        this.out = out;
    }

    /**
     * Prepares the operands on the stack.
     *
     * @return the branch that is taken if the comparison holds, {@code null} (and nothing is done) if this is none
     */
    Opcode prepare(String comparison) {
        return switch (comparison) {
            case "I32_EQZ" -> Opcode.IFEQ;
            case "I32_EQ" -> Opcode.IF_ICMPEQ;
            case "I32_NE" -> Opcode.IF_ICMPNE;
            case "I32_LT_S" -> Opcode.IF_ICMPLT;
            case "I32_LE_S" -> Opcode.IF_ICMPLE;
            case "I32_GT_S" -> Opcode.IF_ICMPGT;
            case "I32_GE_S" -> Opcode.IF_ICMPGE;
            case "I32_LT_U" -> unsigned(Opcode.IF_ICMPGT);
            case "I32_LE_U" -> unsigned(Opcode.IF_ICMPGE);
            case "I32_GT_U" -> unsigned(Opcode.IF_ICMPLT);
            case "i32_ge_u" -> unsigned(Opcode.IF_ICMPLE);
            case "I64_EQ" -> whole(Opcode.IFEQ);
            case "I64_NE" -> whole(Opcode.IFNE);
            case "I64_LT_S" -> whole(Opcode.IFLT);
            case "I64_LE_S" -> whole(Opcode.IFLE);
            case "I64_GT_S" -> whole(Opcode.IFGT);
            case "I64_GE_S" -> whole(Opcode.IFGE);
            case "I64_LT_U" -> wholeUnsigned(Opcode.IFLT);
            case "I64_LE_U" -> wholeUnsigned(Opcode.IFLE);
            case "I64_GT_U" -> wholeUnsigned(Opcode.IFGT);
            case "I64_GE_U" -> wholeUnsigned(Opcode.IFGE);
            case "F64_LT" -> realBelow(Opcode.IFLT);
            case "F64_LE" -> realBelow(Opcode.IFLE);
            case "F64_GT" -> realAbove(Opcode.IFGT);
            case "F64_GE" -> realAbove(Opcode.IFGE);
            case "F64_EQ" -> realAbove(Opcode.IFEQ);
            case "F64_NE" -> realAbove(Opcode.IFNE);
            default -> null;
        };
    }

    /** The branch that is taken when another is not. */
    static Opcode opposite(Opcode branch) {
        return switch (branch) {
            case IFEQ -> Opcode.IFNE;
            case IFNE -> Opcode.IFEQ;
            case IFLT -> Opcode.IFGE;
            case IFGE -> Opcode.IFLT;
            case IFGT -> Opcode.IFLE;
            case IFLE -> Opcode.IFGT;
            case IF_ICMPEQ -> Opcode.IF_ICMPNE;
            case IF_ICMPNE -> Opcode.IF_ICMPEQ;
            case IF_ICMPLT -> Opcode.IF_ICMPGE;
            case IF_ICMPGE -> Opcode.IF_ICMPLT;
            case IF_ICMPGT -> Opcode.IF_ICMPLE;
            case IF_ICMPLE -> Opcode.IF_ICMPGT;
            default -> throw new IllegalArgumentException(branch.toString());
        };
    }

    /** Adding 2^31 to both makes a signed comparison of an unsigned one; the operands end in opposite order. */
    private Opcode unsigned(Opcode swapped) {
        out.loadConstant(Integer.MIN_VALUE).ixor();
        out.swap();
        out.loadConstant(Integer.MIN_VALUE).ixor();
        return swapped;
    }

    private Opcode whole(Opcode branch) {
        out.lcmp();
        return branch;
    }

    private Opcode wholeUnsigned(Opcode branch) {
        out.invokestatic(CD_Long, "compareUnsigned", MethodTypeDesc.of(CD_int, CD_long, CD_long));
        return branch;
    }

    /** What is not a number counts as large: "less" does not hold. */
    private Opcode realBelow(Opcode branch) {
        out.dcmpg();
        return branch;
    }

    /** What is not a number counts as small: "greater" and "equal" do not hold. */
    private Opcode realAbove(Opcode branch) {
        out.dcmpl();
        return branch;
    }
}

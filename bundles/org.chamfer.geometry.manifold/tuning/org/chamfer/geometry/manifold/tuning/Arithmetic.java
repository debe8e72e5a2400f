package org.chamfer.geometry.manifold.tuning;

import static java.lang.constant.ConstantDescs.CD_Double;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** Arithmetic of WebAssembly that the JVM has as instructions, or as methods that every compiler knows. */
final class Arithmetic {
    private static final ClassDesc MATH = ClassDesc.of("java.lang.Math");
    private static final MethodTypeDesc OF_DOUBLE = MethodTypeDesc.of(CD_double, CD_double);

    private Arithmetic() {}

    /** Writes one; false (and nothing is done) if it is none of them. */
    static boolean write(CodeBuilder out, String instruction) {
        switch (instruction) {
            case "I64_REINTERPRET_F64", "doubleToLong" ->
                out.invokestatic(CD_Double, "doubleToRawLongBits", MethodTypeDesc.of(CD_long, CD_double));
            case "F64_REINTERPRET_I64", "longToDouble" ->
                out.invokestatic(CD_Double, "longBitsToDouble", MethodTypeDesc.of(CD_double, CD_long));
            case "F64_ABS" -> out.invokestatic(MATH, "abs", OF_DOUBLE);
            case "F64_SQRT" -> out.invokestatic(MATH, "sqrt", OF_DOUBLE);
            case "F64_CONVERT_I64_S" -> out.l2d();
            case "F64_CONVERT_I32_S" -> out.i2d();
            case "I64_EXTEND_I32_U" -> out.i2l().loadConstant(0xFFFF_FFFFL).land();
            case "I32_CLZ" -> out.invokestatic(Names.FLAT_MEMORY, "leadingZeros", MethodTypeDesc.of(CD_int, CD_int));
            default -> {
                return false;
            }
        }
        return true;
    }
}

package org.chamfer.geometry.manifold.tuning;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/** The classes that the rewriting is about. */
final class Names {
    static final ClassDesc MACHINE =
            ClassDesc.of("org.chamfer.geometry.manifold.internal.generated.ManifoldModuleMachine");
    /** Static helper methods that Chicory copies beside the code. */
    static final ClassDesc HELPERS = ClassDesc.of(MACHINE.packageName(), MACHINE.displayName() + "Shaded");

    static final ClassDesc FLAT_MEMORY = ClassDesc.of("org.chamfer.geometry.manifold.internal.wasm.FlatMemory");
    static final ClassDesc MEMORY = ClassDesc.of("com.dylibso.chicory.runtime.Memory");
    static final ClassDesc INSTANCE = ClassDesc.of("com.dylibso.chicory.runtime.Instance");
    /** The instructions of WebAssembly as static methods. */
    static final ClassDesc INSTRUCTIONS = ClassDesc.of("com.dylibso.chicory.runtime.OpcodeImpl");
    /** Conversions between numbers and their bits. */
    static final ClassDesc VALUE = ClassDesc.of("com.dylibso.chicory.wasm.types.Value");

    private Names() {}

    /** A signature with the flat memory in the place of any memory. */
    static MethodTypeDesc onFlatMemory(MethodTypeDesc signature) {
        MethodTypeDesc result = signature;
        for (int i = 0; i < result.parameterCount(); i++) {
            if (result.parameterType(i).equals(MEMORY)) {
                result = result.changeParameterType(i, FLAT_MEMORY);
            }
        }
        return result;
    }

    /** Number of local variables that a parameter takes. */
    static int slots(ClassDesc type) {
        return type.equals(ConstantDescs.CD_long) || type.equals(ConstantDescs.CD_double) ? 2 : 1;
    }
}

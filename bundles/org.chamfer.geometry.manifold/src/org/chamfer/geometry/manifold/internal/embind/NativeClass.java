package org.chamfer.geometry.manifold.internal.embind;

import java.util.HashMap;
import java.util.Map;
import org.chamfer.geometry.manifold.internal.wasm.WasmInstance;

/** A bound C++ class. */
public final class NativeClass {
    private final WasmInstance instance;
    private final String name;
    private final int destructor;
    private final Map<String, NativeFunction> methods = new HashMap<>();
    private NativeFunction constructor;

    NativeClass(WasmInstance instance, String name, int destructor) {
        this.instance = instance;
        this.name = name;
        this.destructor = destructor;
    }

    void setConstructor(NativeFunction function) {
        constructor = function;
    }

    void addMethod(String method, NativeFunction function) {
        methods.put(method, function);
    }

    /** Makes an object; {@link #delete} ends it. */
    public int create(long... arguments) {
        return constructor.callInt(arguments);
    }

    /** Ends an object. */
    public void delete(int object) {
        instance.call(destructor, object);
    }

    /**
     * Finds a method.
     *
     * @throws IllegalStateException if the class has none of that name
     */
    public NativeFunction method(String method) {
        NativeFunction function = methods.get(method);
        if (function == null) {
            throw new IllegalStateException(name + " has no method " + method);
        }
        return function;
    }
}

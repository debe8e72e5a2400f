package org.chamfer.geometry.manifold.internal.embind;

import org.chamfer.geometry.manifold.internal.wasm.WasmInstance;

/**
 * A bound C++ function. Arguments and results are raw words: addresses of objects, handles of values, integers, bits of
 * doubles.
 */
public final class NativeFunction {
    private final WasmInstance instance;
    private final int invoker;
    private final int context;

    NativeFunction(WasmInstance instance, int invoker, int context) {
        this.instance = instance;
        this.invoker = invoker;
        this.context = context;
    }

    /** Calls the function; a method's first argument is its object. */
    public long call(long... arguments) {
        long[] all = new long[arguments.length + 1];
        all[0] = context;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return instance.call(invoker, all);
    }

    /** Calls a function that returns an address or an integer of 32 bits. */
    public int callInt(long... arguments) {
        return (int) call(arguments);
    }
}

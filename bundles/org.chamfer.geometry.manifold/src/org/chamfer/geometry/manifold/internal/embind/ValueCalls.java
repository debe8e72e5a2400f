package org.chamfer.geometry.manifold.internal.embind;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chamfer.geometry.manifold.internal.wasm.LinearMemory;

/**
 * What the module may do with host values: properties, casts and the one method it uses. Its mesh bindings treat meshes
 * as objects with properties (a map here) that hold numbers and arrays.
 */
final class ValueCalls {
    private static final int METHOD = 1;
    private static final int CAST = 3;
    /** Arguments lie in memory at this distance. */
    private static final int ARGUMENT_BYTES = 8;

    /** A kind of call that the module has prepared. */
    private record Prepared(WireType result, List<WireType> arguments, int kind) {}

    private final LinearMemory memory;
    private final ValueTable values;
    private final List<Prepared> prepared = new ArrayList<>();

    ValueCalls(LinearMemory memory, ValueTable values) {
        this.memory = memory;
        this.values = values;
    }

    int prepare(List<WireType> types, int kind) {
        prepared.add(new Prepared(types.getFirst(), types.subList(1, types.size()), kind));
        return prepared.size() - 1;
    }

    /** Makes a prepared call; every result travels as a number, handles included. */
    double invoke(int call, int receiver, int methodName, int argumentBlock) {
        Prepared kind = prepared.get(call);
        Object[] arguments = new Object[kind.arguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = read(kind.arguments().get(i), argumentBlock + ARGUMENT_BYTES * i);
        }
        Object result =
                switch (kind.kind()) {
                    case CAST -> arguments[0];
                    case METHOD -> method(values.get(receiver), memory.readText(methodName));
                    default -> throw new UnsupportedOperationException("call of kind " + kind.kind());
                };
        return switch (kind.result()) {
            case WireType.Value _ -> values.add(result);
            case WireType.Whole _, WireType.Real _ -> ((Number) result).doubleValue();
            case WireType.View _, WireType.Opaque _ ->
                throw new UnsupportedOperationException("result of type " + kind.result());
        };
    }

    int property(int object, int key) {
        Object holder = values.get(object);
        Object name = values.get(key);
        if (holder instanceof Map<?, ?> map) {
            return values.add(map.containsKey(name) ? map.get(name) : ValueTable.UNDEFINED);
        }
        if ("length".equals(name)) {
            return values.add(holder instanceof MemoryView view ? view.count() : Array.getLength(holder));
        }
        throw new UnsupportedOperationException("property " + name + " of " + holder);
    }

    void setProperty(int object, int key, int value) {
        @SuppressWarnings("unchecked") // Objects that the module makes are maps of this kind, see newObject.
        Map<String, Object> map = (Map<String, Object>) values.get(object);
        map.put((String) values.get(key), values.get(value));
    }

    int newObject() {
        return values.add(new HashMap<String, Object>());
    }

    int newText(int address) {
        return values.add(memory.readText(address));
    }

    boolean equal(int first, int second) {
        return Objects.equals(values.get(first), values.get(second));
    }

    void copyToView(int view, int array) {
        ((MemoryView) values.get(view)).fill(memory, values.get(array));
    }

    private Object method(Object receiver, String name) {
        if (name.equals("slice") && receiver instanceof MemoryView view) {
            return view.copy(memory);
        }
        throw new UnsupportedOperationException("method " + name);
    }

    private Object read(WireType type, int address) {
        return switch (type) {
            case WireType.Value _ -> values.take(memory.readInt(address));
            case WireType.Whole(int _, boolean signed) ->
                signed ? (double) memory.readInt(address) : (double) Integer.toUnsignedLong(memory.readInt(address));
            case WireType.Real(int bytes) ->
                bytes == Double.BYTES ? memory.readDoubles(address, 1)[0] : (double) memory.readFloats(address, 1)[0];
            case WireType.View(ElementKind element) ->
                new MemoryView(element, memory.readInt(address + 4), memory.readInt(address));
            case WireType.Opaque _ -> throw new UnsupportedOperationException("argument of an opaque type");
        };
    }
}

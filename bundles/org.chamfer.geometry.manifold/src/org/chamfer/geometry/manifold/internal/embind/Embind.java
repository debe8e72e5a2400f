package org.chamfer.geometry.manifold.internal.embind;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.geometry.manifold.internal.wasm.LinearMemory;
import org.chamfer.geometry.manifold.internal.wasm.NativeFailure;
import org.chamfer.geometry.manifold.internal.wasm.WasmInstance;

/**
 * The host side of Emscripten's binding library: while the module initialises it announces its types, classes and
 * functions here; afterwards they are called by name. The one-letter imports are those of the pinned release.
 */
public final class Embind {
    private final WasmInstance instance;
    private final LinearMemory memory;
    private final Map<Integer, WireType> types = new HashMap<>();
    private final Map<Integer, NativeClass> classesByType = new HashMap<>();
    private final Map<String, NativeClass> classes = new HashMap<>();
    private final Map<String, NativeFunction> functions = new HashMap<>();
    private final ValueTable values = new ValueTable();
    private final ValueCalls calls;

    /** Starts an instance of the module and takes its announcements. */
    public Embind() {
        instance = new WasmInstance(this::serve);
        memory = instance.memory();
        calls = new ValueCalls(memory, values);
        instance.initialize();
    }

    /** The instance behind this. */
    public WasmInstance instance() {
        return instance;
    }

    /**
     * Finds a class.
     *
     * @throws IllegalStateException if there is none of that name
     */
    public NativeClass nativeClass(String name) {
        return found(classes.get(name), name);
    }

    /**
     * Finds a free function.
     *
     * @throws IllegalStateException if there is none of that name
     */
    public NativeFunction function(String name) {
        return found(functions.get(name), name);
    }

    /** Hands a host value to the module: a handle with one reference, which the callee takes over or not. */
    public int pass(Object value) {
        return values.add(value);
    }

    /** Takes a value that the module returned. */
    public Object take(int handle) {
        return values.take(handle);
    }

    /** Takes a text that the module returned. */
    public String takeText(int address) {
        byte[] bytes = memory.readBytes(address + Integer.BYTES, memory.readInt(address));
        instance.free(address);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static <T> T found(T value, String name) {
        if (value == null) {
            throw new IllegalStateException("the module does not offer " + name);
        }
        return value;
    }

    private long serve(char name, long[] words) {
        int[] a = new int[words.length];
        for (int i = 0; i < a.length; i++) {
            a[i] = (int) words[i];
        }
        return switch (name) {
            case 'l', 'C' -> throw failure(name, a);
            case 'B' -> calls.property(a[0], a[1]);
            case 'f' -> Double.doubleToRawLongBits(calls.invoke(a[0], a[1], a[2], a[4]));
            case 'g' -> calls.prepare(typesAt(a[1], a[0]), a[2]);
            case 's' -> calls.newText(a[0]);
            case 'A' -> calls.newObject();
            case 'o' -> calls.equal(a[0], a[1]) ? 1 : 0;
            default -> {
                serveVoid(name, a);
                yield 0;
            }
        };
    }

    private void serveVoid(char name, int[] a) {
        switch (name) {
            case 'u' -> calls.copyToView(a[0], a[1]);
            case 'v' -> calls.setProperty(a[0], a[1], a[2]);
            case 't' -> values.retain(a[0]);
            case 'b' -> values.release(a[0]);
            case 'j' -> announceClass(a[0], a[10], a[12]);
            case 'i' -> classesByType.get(a[0]).setConstructor(new NativeFunction(instance, a[4], a[5]));
            case 'a' -> classesByType.get(a[0]).addMethod(plainName(a[1]), new NativeFunction(instance, a[5], a[6]));
            case 'c' -> functions.put(plainName(a[0]), new NativeFunction(instance, a[4], a[5]));
            case 'p' -> types.put(a[0], new WireType.Whole(a[2], a[3] != 0));
            case 'y' -> types.put(a[0], new WireType.Real(a[2]));
            case 'E' -> types.put(a[0], new WireType.Value());
            case 'h' -> types.put(a[0], new WireType.View(ElementKind.values()[a[1]]));
            case 'z', 'G', 'x', 'n', 'F', 'w', 'r', 'H' -> types.putIfAbsent(a[0], new WireType.Opaque());
            case 'q', 'd', 'm', 'k', 'e' -> {
                // Fields of value objects, values of enumerations, iterables, deferred clean-up: nothing here needs
                // them.
            }
            default -> throw new IllegalStateException("unexpected import " + name);
        }
    }

    private NativeFailure failure(char name, int[] a) {
        String what = name == 'C' ? "aborted" : "threw " + memory.readText(memory.readInt(a[1] + Integer.BYTES));
        return new NativeFailure("the geometry kernel " + what, instance.memoryRefused());
    }

    private void announceClass(int type, int name, int destructor) {
        NativeClass announced = new NativeClass(instance, memory.readText(name), destructor);
        classesByType.put(type, announced);
        classes.put(memory.readText(name), announced);
    }

    private List<WireType> typesAt(int address, int count) {
        List<WireType> found = new ArrayList<>();
        for (int type : memory.readInts(address, count)) {
            found.add(types.getOrDefault(type, new WireType.Opaque()));
        }
        return found;
    }

    /** A name without the list of parameters that some names carry. */
    private String plainName(int address) {
        String name = memory.readText(address);
        int parameters = name.indexOf('(');
        return parameters < 0 ? name : name.substring(0, parameters).strip();
    }
}

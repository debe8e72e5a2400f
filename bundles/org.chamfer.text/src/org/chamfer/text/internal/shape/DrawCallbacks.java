package org.chamfer.text.internal.shape;

import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.FunctionImport;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.ImportSection;
import com.dylibso.chicory.wasm.types.TypeSection;
import com.dylibso.chicory.wasm.types.ValType;
import java.util.ArrayList;
import java.util.List;

/**
 * Java functions in HarfBuzz's function table. A table holds functions of modules alone: so there is a second module that
 * does nothing but import them. It has the first one's list of types, because calls compare numbers of types.
 */
final class DrawCallbacks {
    private static final String HOST = "host";

    private final int firstSlot;
    private GlyphSink sink;

    /** What the slots are for, in the order of the table. */
    enum Callback {
        MOVE_TO(2),
        LINE_TO(2),
        QUADRATIC_TO(4),
        CUBIC_TO(6);

        private final int coordinates;

        Callback(int coordinates) {
            this.coordinates = coordinates;
        }

        /** Functions, data and state, coordinates, user's data. */
        private FunctionType type() {
            List<ValType> parameters = new ArrayList<>(List.of(ValType.I32, ValType.I32, ValType.I32));
            for (int i = 0; i < coordinates; i++) {
                parameters.add(ValType.F32);
            }
            parameters.add(ValType.I32);
            return FunctionType.of(parameters, List.of());
        }
    }

    /** Adds the functions to the table of HarfBuzz. */
    DrawCallbacks(Instance harfBuzz) {
        TypeSection types = harfBuzz.module().typeSection();
        ImportSection.Builder imports = ImportSection.builder();
        List<ImportFunction> functions = new ArrayList<>();
        for (Callback callback : Callback.values()) {
            imports.addImport(new FunctionImport(HOST, callback.name(), indexOf(callback.type(), types)));
            functions.add(new HostFunction(HOST, callback.name(), callback.type(), (_, arguments) -> {
                serve(callback, arguments);
                return null;
            }));
        }
        WasmModule module = WasmModule.builder()
                .setTypeSection(types)
                .setImportSection(imports.build())
                .build();
        Instance instance = Instance.builder(module)
                .withImportValues(
                        ImportValues.builder().withFunctions(functions).build())
                .withStart(false)
                .build();
        firstSlot = harfBuzz.table(0).size();
        for (Callback callback : Callback.values()) {
            harfBuzz.table(0).grow(1, callback.ordinal(), instance);
        }
    }

    private static int indexOf(FunctionType type, TypeSection types) {
        for (int i = 0; i < types.typeCount(); i++) {
            if (types.getType(i).equals(type)) {
                return i;
            }
        }
        throw new IllegalStateException("HarfBuzz has no function of type " + type);
    }

    /** The slot of a function in HarfBuzz's table. */
    int slot(Callback callback) {
        return firstSlot + callback.ordinal();
    }

    /** Who gets what is drawn from now on. */
    void sendTo(GlyphSink target) {
        sink = target;
    }

    private void serve(Callback callback, long[] a) {
        switch (callback) {
            case MOVE_TO -> sink.moveTo(number(a, 0), number(a, 1));
            case LINE_TO -> sink.lineTo(number(a, 0), number(a, 1));
            case QUADRATIC_TO -> sink.quadraticTo(number(a, 0), number(a, 1), number(a, 2), number(a, 3));
            case CUBIC_TO ->
                sink.cubicTo(number(a, 0), number(a, 1), number(a, 2), number(a, 3), number(a, 4), number(a, 5));
        }
    }

    private static float number(long[] arguments, int coordinate) {
        return Float.intBitsToFloat((int) arguments[3 + coordinate]);
    }
}

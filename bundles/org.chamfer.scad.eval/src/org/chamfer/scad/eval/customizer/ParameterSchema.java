package org.chamfer.scad.eval.customizer;

import org.chamfer.scad.eval.internal.customizer.SchemaText;

/** The description of parameters as JSON: byte for byte what OpenSCAD writes as {@code --export-format param}. */
public final class ParameterSchema {
    private ParameterSchema() {}

    /**
     * The description, one line without a line feed at its end. An object has {@code title} and, unless it would be
     * empty, {@code parameters}: an array of objects with {@code name}, {@code type} ({@code number}, {@code string} or
     * {@code boolean}), {@code initial} (an array for a vector), and where they apply {@code caption}, {@code group},
     * {@code min}, {@code max}, {@code step}, {@code maxLength} and {@code options} (objects with {@code name} and
     * {@code value}).
     *
     * @param title the name of the file without its folder and its extension
     */
    public static String json(String title, CustomizerParameters parameters) {
        return SchemaText.of(title, parameters);
    }
}

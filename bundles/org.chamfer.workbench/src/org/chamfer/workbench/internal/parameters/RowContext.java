package org.chamfer.workbench.internal.parameters;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.workbench.look.Look;

/**
 * What the rows of a form share.
 *
 * @param look colours and fonts
 * @param edits takes over what users choose
 * @param folder what relative paths start from
 */
record RowContext(Look look, Edits edits, Supplier<Path> folder) {
    /** Takes over what users choose. */
    interface Edits {
        /** Sets a parameter. @param live true if more will follow, as while dragging */
        void set(ParameterSpec parameter, String text, boolean live);

        /** Gives a parameter its default back. */
        void reset(ParameterSpec parameter);
    }

    /** The name of a control for tests. */
    static String id(ParameterSpec parameter, String part) {
        return "parameter." + parameter.name() + "." + part;
    }
}

package org.chamfer.text.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;

/**
 * Where a line goes.
 *
 * @param x added to x
 * @param y added to y
 * @param warnings in OpenSCAD's words
 */
record Alignment(double x, double y, List<Diagnostic> warnings) {
    static final Alignment NONE = new Alignment(0, 0, List.of());

    /** Gathers the parts. */
    static final class Builder {
        double x;
        double y;
        private final List<Diagnostic> warnings = new ArrayList<>();

        void unknownHalign(String value) {
            unknown("text.halign", "halign", "\"left\", \"right\" or \"center\"", value);
        }

        void unknownValign(String value) {
            unknown("text.valign", "valign", "\"baseline\", \"bottom\", \"top\" or \"center\"", value);
        }

        void baselineOfVertical() {
            warnings.add(
                    Diagnostic.warning("text.valign", "Don't use valign=\"baseline\" with vertical layouts", null));
        }

        private void unknown(String code, String name, String choices, String value) {
            String message = "Unknown value for the " + name + " parameter (use " + choices + "): '" + value + "'";
            warnings.add(Diagnostic.warning(code, message, null));
        }

        Alignment build() {
            return new Alignment(x, y, warnings);
        }
    }
}

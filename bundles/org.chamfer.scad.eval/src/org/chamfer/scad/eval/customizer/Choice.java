package org.chamfer.scad.eval.customizer;

import java.util.Objects;

/**
 * One entry of a drop-down list.
 *
 * @param value the value, a number or a text
 * @param label what users see, the value itself if the file gives no label
 */
public record Choice(ParameterValue value, String label) {
    public Choice {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(label, "label");
    }
}

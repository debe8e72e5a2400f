package org.chamfer.graph.type;

import java.util.Objects;

/**
 * One of the values that a parameter may have.
 *
 * @param value as written in files
 * @param label as shown to people
 */
public record Choice(String value, String label) {
    public Choice {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(label, "label");
    }
}

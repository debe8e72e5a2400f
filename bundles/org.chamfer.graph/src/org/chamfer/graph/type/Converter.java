package org.chamfer.graph.type;

import java.util.Objects;

/**
 * The declaration of a way from one port type to another.
 *
 * @param from id of the type it takes
 * @param to id of the type it gives
 * @param label for people, such as {@code number to text}
 * @param description one sentence
 * @param version counts up when the same values give other results
 * @param contributor symbolic name of the bundle that contributes it
 */
public record Converter(String from, String to, String label, String description, int version, String contributor) {
    public Converter {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(contributor, "contributor");
    }
}

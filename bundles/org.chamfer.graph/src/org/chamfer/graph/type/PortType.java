package org.chamfer.graph.type;

import java.util.Objects;

/**
 * The declaration of a port type.
 *
 * @param id unique; bundles of third parties put their name in front
 * @param label for people
 * @param color of ports and wires, {@code #rrggbb}
 * @param description one sentence
 * @param contributor symbolic name of the bundle that contributes it
 */
public record PortType(String id, String label, String color, String description, String contributor) {
    public PortType {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(color, "color");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(contributor, "contributor");
    }
}

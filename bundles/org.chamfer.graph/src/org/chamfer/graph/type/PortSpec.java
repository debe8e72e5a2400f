package org.chamfer.graph.type;

import java.util.Objects;

/**
 * The declaration of a port.
 *
 * @param name unique among the inputs (with the parameters) or the outputs of the node type
 * @param type id of the port type
 * @param arity how many wires an input takes; {@link Arity#ONE} for outputs, which feed any number of wires
 * @param label for people, the name with spaces if nothing better is declared
 * @param description one sentence
 */
public record PortSpec(String name, String type, Arity arity, String label, String description) {
    public PortSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(arity, "arity");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(description, "description");
    }
}

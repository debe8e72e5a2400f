package org.chamfer.graph.type;

/** How many wires an input port takes. */
public enum Arity {
    /** Exactly one. */
    ONE,
    /** None or one. */
    OPTIONAL,
    /** Any number, in the order of the wires in the graph. */
    MANY
}

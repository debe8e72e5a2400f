package org.chamfer.graph.type;

/** What a node type needs beside its inputs; what identifies it is part of the key of the node's results. */
public enum Requirement {
    /** The geometry kernel. */
    KERNEL,
    /** The network: such nodes run only if the user allowed it. */
    NETWORK,
    /** A graphics processor. */
    GPU,
    /** The file of a neural model, named by a parameter of the kind {@link ParameterKind#MODEL}. */
    MODEL
}

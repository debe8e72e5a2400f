package org.chamfer.cli.internal.render;

import java.util.Locale;

/** Where the time of a rendering goes. */
public enum Phase {
    /** From the start of the process to the start of the command. */
    START,
    /** Reading and parsing the code. */
    PARSE,
    /** Running the code. */
    EVALUATE,
    /** Computing the geometry. */
    GEOMETRY,
    /** Writing the outputs. */
    EXPORT;

    /** The name for people and in JSON. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

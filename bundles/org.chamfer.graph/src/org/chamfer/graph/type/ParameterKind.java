package org.chamfer.graph.type;

import org.chamfer.values.PortTypeIds;

/** What a parameter holds, and how it is written in graph files and on the command line. */
public enum ParameterKind {
    /** A number: {@code 12.5}. */
    NUMBER(PortTypeIds.NUMBER),
    /** A whole number: {@code 24}. */
    INTEGER(PortTypeIds.NUMBER),
    /** A line of text, as it is. */
    TEXT(PortTypeIds.TEXT),
    /** Text of several lines, as it is. */
    MULTILINE(PortTypeIds.TEXT),
    /** {@code true} or {@code false}. */
    BOOLEAN(PortTypeIds.BOOLEAN),
    /** Numbers: {@code [1, 2, 3]}. */
    VECTOR(PortTypeIds.VECTOR),
    /** One of the declared choices. */
    CHOICE(PortTypeIds.TEXT),
    /** A colour: {@code #rrggbb} or {@code #rrggbbaa}. */
    COLOR(PortTypeIds.TEXT),
    /** A file, its path relative to the graph's folder with {@code /}; empty for none. Counts by content. */
    FILE(PortTypeIds.FILE),
    /** A neural model's file in the folder of models, by name; empty for none. Counts by content. */
    MODEL(PortTypeIds.FILE);

    private final String portType;

    ParameterKind(String portType) {
        this.portType = portType;
    }

    /** The type of the port by which the parameter can come over a wire. */
    public String portType() {
        return portType;
    }
}

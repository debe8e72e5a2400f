package org.chamfer.formats.internal.ply;

import java.util.Optional;

/** The types of numbers in PLY, each with two names. */
enum PlyType {
    INT8("char", "int8", 1, 127),
    UINT8("uchar", "uint8", 1, 255),
    INT16("short", "int16", 2, 32_767),
    UINT16("ushort", "uint16", 2, 65_535),
    INT32("int", "int32", 4, Integer.MAX_VALUE),
    UINT32("uint", "uint32", 4, 4_294_967_295.0),
    FLOAT32("float", "float32", 4, 1),
    FLOAT64("double", "float64", 8, 1);

    private final String name;
    private final String otherName;
    private final int size;
    private final double full;

    PlyType(String name, String otherName, int size, double full) {
        this.name = name;
        this.otherName = otherName;
        this.size = size;
        this.full = full;
    }

    static Optional<PlyType> of(String name) {
        for (PlyType type : values()) {
            if (type.name.equals(name) || type.otherName.equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Bytes of a number in the binary formats. */
    int size() {
        return size;
    }

    /** The number that stands for all of a colour: the largest one of whole numbers, else 1. */
    double full() {
        return full;
    }
}

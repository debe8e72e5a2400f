package org.chamfer.formats.internal.gltf;

import java.nio.ByteBuffer;

/** The kinds of numbers in a buffer. */
enum ComponentType {
    BYTE(5120, 1, 0x1p7 - 1),
    UNSIGNED_BYTE(5121, 1, 0x1p8 - 1),
    SHORT(5122, 2, 0x1p15 - 1),
    UNSIGNED_SHORT(5123, 2, 0x1p16 - 1),
    UNSIGNED_INT(5125, 4, 0x1p32 - 1),
    FLOAT(5126, 4, 1);

    private final int code;
    private final int bytes;
    private final double largest;

    ComponentType(int code, int bytes, double largest) {
        this.code = code;
        this.bytes = bytes;
        this.largest = largest;
    }

    /** The type that a file names by a number, {@code null} if there is none. */
    static ComponentType of(int code) {
        for (ComponentType type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        return null;
    }

    /** The number by which files name the type. */
    int code() {
        return code;
    }

    /** How many bytes a number takes. */
    int bytes() {
        return bytes;
    }

    /** True if vertices may be counted with it. */
    boolean isUnsigned() {
        return this == UNSIGNED_BYTE || this == UNSIGNED_SHORT || this == UNSIGNED_INT;
    }

    /** The number at a place of a little-endian buffer. */
    double get(ByteBuffer data, int at) {
        return switch (this) {
            case BYTE -> data.get(at);
            case UNSIGNED_BYTE -> Byte.toUnsignedInt(data.get(at));
            case SHORT -> data.getShort(at);
            case UNSIGNED_SHORT -> Short.toUnsignedInt(data.getShort(at));
            case UNSIGNED_INT -> Integer.toUnsignedLong(data.getInt(at));
            case FLOAT -> data.getFloat(at);
        };
    }

    /** A number that stands for a part of the largest one: from 0 to 1, or from -1 if the type has a sign. */
    double normalized(double value) {
        return Math.max(value / largest, -1);
    }
}

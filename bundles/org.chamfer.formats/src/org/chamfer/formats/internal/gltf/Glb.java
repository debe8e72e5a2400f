package org.chamfer.formats.internal.gltf;

/** Numbers that the specification of glTF 2.0 fixes for files and their buffers. */
final class Glb {
    /** First four bytes of a file: {@code glTF}. */
    static final int MAGIC = 0x46546C67;

    static final int VERSION = 2;
    /** Bytes of a file's header: magic, version, length. */
    static final int HEADER = 12;
    /** Bytes of a chunk's header: length, type. */
    static final int CHUNK_HEADER = 8;

    static final int JSON_CHUNK = 0x4E4F534A;
    static final int BINARY_CHUNK = 0x004E4942;

    /** The target of a buffer view that holds vertices. */
    static final int VERTICES = 34962;
    /** The target of a buffer view that holds indices. */
    static final int INDICES = 34963;

    /** What a mode says of a primitive's corners: every three are a triangle. */
    static final int TRIANGLES = 4;

    static final int TRIANGLE_STRIP = 5;
    static final int TRIANGLE_FAN = 6;

    private Glb() {}

    /** A length filled up to whole words of four bytes. */
    static long padded(long length) {
        return length + 3 & ~3L;
    }
}

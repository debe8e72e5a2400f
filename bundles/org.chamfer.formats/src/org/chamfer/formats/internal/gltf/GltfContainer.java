package org.chamfer.formats.internal.gltf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.text.ImportSource;

/**
 * Where the parts of a file stand: a binary one has chunks, any other is JSON as a whole.
 *
 * @param bytes the whole file
 * @param jsonAt where the JSON begins
 * @param jsonLength its length in bytes
 * @param binaryAt where the binary chunk begins
 * @param binaryLength its length in bytes, -1 if there is none
 * @param isBinary true if the file has chunks
 */
record GltfContainer(byte[] bytes, int jsonAt, int jsonLength, int binaryAt, int binaryLength, boolean isBinary) {
    /** Finds the parts of a file. */
    static GltfContainer of(byte[] bytes, ImportSource source) throws DiagnosticException {
        ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < Integer.BYTES || data.getInt(0) != Glb.MAGIC) {
            return new GltfContainer(bytes, 0, bytes.length, 0, -1, false);
        }
        if (bytes.length < Glb.HEADER + Glb.CHUNK_HEADER) {
            throw source.failure(0, "GLB: the file ends in its header");
        }
        int version = data.getInt(4);
        if (version != Glb.VERSION) {
            throw source.failure(
                    0, "GLB: the version is " + Integer.toUnsignedString(version) + ", only 2 can be read");
        }
        long length = Integer.toUnsignedLong(data.getInt(8));
        if (length > bytes.length) {
            throw source.failure(
                    0, "GLB: the file ends after " + bytes.length + " bytes, but should have " + length + " bytes");
        }
        int jsonAt = Glb.HEADER + Glb.CHUNK_HEADER;
        int jsonLength = chunkLength(data, Glb.HEADER, length, source);
        if (data.getInt(Glb.HEADER + Integer.BYTES) != Glb.JSON_CHUNK) {
            throw source.failure(0, "GLB: the first chunk is not JSON");
        }
        int next = jsonAt + jsonLength;
        int binaryAt = 0;
        int binaryLength = -1;
        if (next + (long) Glb.CHUNK_HEADER <= length && data.getInt(next + Integer.BYTES) == Glb.BINARY_CHUNK) {
            binaryAt = next + Glb.CHUNK_HEADER;
            binaryLength = chunkLength(data, next, length, source);
        }
        // Some programs fill up with zeros where the specification wants spaces.
        while (jsonLength > 0 && bytes[jsonAt + jsonLength - 1] == 0) {
            jsonLength--;
        }
        return new GltfContainer(bytes, jsonAt, jsonLength, binaryAt, binaryLength, true);
    }

    private static int chunkLength(ByteBuffer data, int at, long end, ImportSource source) throws DiagnosticException {
        long length = Integer.toUnsignedLong(data.getInt(at));
        if (at + (long) Glb.CHUNK_HEADER + length > end) {
            throw source.failure(0, "GLB: the chunk at byte " + at + " reaches beyond the end of the file");
        }
        return (int) length;
    }
}

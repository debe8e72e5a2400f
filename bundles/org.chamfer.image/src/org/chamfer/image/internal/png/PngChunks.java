package org.chamfer.image.internal.png;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.chamfer.image.ImageException;

/** The order of a PNG file: after the signature, chunks of a length, a type, data and a check sum. */
final class PngChunks {
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    /** Some twenty types are known. */
    private static final int MOST_TYPES = 256;

    private static final int SIGNATURE = 8;
    /** Length, type and check sum of a chunk. */
    private static final int FRAME = 12;

    private PngChunks() {}

    /**
     * The types of the chunks that do not count for the samples: texts could be packed a thousand times smaller.
     *
     * @throws ImageException if a chunk is longer than the file, for which the reader would make room first, or if there
     *     are too many kinds of chunks
     */
    static Set<String> needless(byte[] bytes) throws ImageException {
        Set<String> types = new TreeSet<>();
        ByteBuffer file = ByteBuffer.wrap(bytes);
        long at = SIGNATURE;
        while (at + FRAME <= bytes.length) {
            long length = Integer.toUnsignedLong(file.getInt((int) at));
            if (at + FRAME + length > bytes.length) {
                throw new ImageException("a chunk is cut off");
            }
            String type = new String(bytes, (int) at + 4, 4, StandardCharsets.ISO_8859_1);
            if (types.add(type) && types.size() > MOST_TYPES) {
                throw new ImageException("too many kinds of chunks");
            }
            at += type.equals("IEND") ? bytes.length : FRAME + length;
        }
        types.removeAll(NEEDED);
        return types;
    }
}

package org.chamfer.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of images that can be read, told apart by the first bytes of a file and never by its name. */
public enum ImageFormat {
    /** Portable Network Graphics: every colour type and depth, interlaced or not. */
    PNG("PNG"),
    /** JPEG: baseline and progressive, grey and colour; no arithmetic coding, not the four colours of printing. */
    JPEG("JPEG"),
    /** WebP: lossy and lossless; no animations. */
    WEBP("WebP");

    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_START = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] RIFF_START = "RIFF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WEBP_KIND = "WEBP".getBytes(StandardCharsets.US_ASCII);
    private static final int KIND = 8;

    private final String label;

    ImageFormat(String label) {
        this.label = label;
    }

    /** The format of a file that starts like this, if it is one of these; the first 12 bytes are enough. */
    public static Optional<ImageFormat> of(byte[] bytes) {
        if (holds(bytes, 0, PNG_START)) {
            return Optional.of(PNG);
        }
        if (holds(bytes, 0, JPEG_START)) {
            return Optional.of(JPEG);
        }
        return holds(bytes, 0, RIFF_START) && holds(bytes, KIND, WEBP_KIND) ? Optional.of(WEBP) : Optional.empty();
    }

    /** What people call it, as in "PNG image". */
    public String label() {
        return label;
    }

    private static boolean holds(byte[] bytes, int at, byte[] part) {
        int end = at + part.length;
        return bytes.length >= end && Arrays.equals(bytes, at, end, part, 0, part.length);
    }
}

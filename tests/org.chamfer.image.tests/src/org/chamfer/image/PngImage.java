package org.chamfer.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes small PNG images of every kind, by the specification's words and without filters. */
record PngImage(int width, int height, int colorType, int bitDepth, boolean interlaced, int[][] samples) {
    private static final int[][] WHOLE = {{0, 0, 1, 1}};
    private static final int[][] ADAM7 = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    /** The file, with a palette (three bytes an entry) if there is one. */
    byte[] file(int... palette) {
        return file(new byte[0], palette);
    }

    /** The file with the content of a chunk tRNS, if it is not empty. */
    byte[] file(byte[] transparency, int... palette) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(
                file,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) bitDepth)
                        .put((byte) colorType)
                        .put((byte) 0)
                        .put((byte) 0)
                        .put((byte) (interlaced ? 1 : 0))
                        .array());
        if (palette.length > 0) {
            byte[] entries = new byte[palette.length];
            for (int i = 0; i < entries.length; i++) {
                entries[i] = (byte) palette[i];
            }
            chunk(file, "PLTE", entries);
        }
        if (transparency.length > 0) {
            chunk(file, "tRNS", transparency);
        }
        chunk(file, "IDAT", compressed(lines()));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private byte[] lines() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int[] pass : interlaced ? ADAM7 : WHOLE) {
            if (pass[0] >= width) {
                continue;
            }
            for (int y = pass[1]; y < height; y += pass[3]) {
                line(pass[0], y, pass[2], lines);
            }
        }
        return lines.toByteArray();
    }

    private void line(int first, int y, int step, ByteArrayOutputStream lines) {
        lines.write(0);
        int channels = samples[y].length / width;
        int bits = 0;
        int filled = 0;
        for (int x = first; x < width; x += step) {
            for (int channel = 0; channel < channels; channel++) {
                bits = bits << bitDepth | samples[y][x * channels + channel];
                filled += bitDepth;
                for (; filled >= 8; filled -= 8) {
                    lines.write(bits >> filled - 8);
                }
            }
        }
        if (filled > 0) {
            lines.write(bits << 8 - filled);
        }
    }

    private static byte[] compressed(byte[] data) {
        byte[] buffer = new byte[data.length + 100];
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(data);
            deflater.finish();
            return Arrays.copyOf(buffer, deflater.deflate(buffer));
        }
    }

    private static void chunk(ByteArrayOutputStream file, String name, byte[] content) {
        file.writeBytes(chunk(name, content));
    }

    /** A chunk with its length and check sum. */
    static byte[] chunk(String name, byte[] content) {
        byte[] typed = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 check = new CRC32();
        check.update(typed);
        return ByteBuffer.allocate(8 + typed.length)
                .putInt(content.length)
                .put(typed)
                .putInt((int) check.getValue())
                .array();
    }
}

package org.chamfer.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import org.chamfer.render.internal.Deflate;

/**
 * Writes pictures as PNG (W3C, Portable Network Graphics, 2003): eight bits a channel, with alpha only where the
 * picture has any. Equal pictures give equal bytes on every machine, which is why the pixels are packed by
 * {@link Deflate} and not by the platform's zlib, whose output differs between systems, nor by a library that calls it.
 */
public final class PngWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int TRUE_COLOR = 2;
    private static final int TRUE_COLOR_ALPHA = 6;
    private static final int FILTER_UP = 2;

    private PngWriter() {}

    /**
     * Writes a picture. The stream is left open.
     *
     * @throws IOException if the stream cannot take the bytes
     */
    public static void write(Image image, OutputStream out) throws IOException {
        boolean alpha = hasAlpha(image);
        out.write(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(image.width()).putInt(image.height());
        header.put((byte) 8).put((byte) (alpha ? TRUE_COLOR_ALPHA : TRUE_COLOR));
        writeChunk("IHDR", header.array(), out);
        byte[] rows = filteredRows(image, alpha ? 4 : 3);
        ByteArrayOutputStream data = new ByteArrayOutputStream(rows.length / 8 + 64);
        // The header of zlib's format: deflate with a window of 32 KiB.
        data.write(0x78);
        data.write(0x01);
        data.write(Deflate.compress(rows));
        Adler32 checksum = new Adler32();
        checksum.update(rows);
        data.write(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
        writeChunk("IDAT", data.toByteArray(), out);
        writeChunk("IEND", new byte[0], out);
    }

    private static boolean hasAlpha(Image image) {
        for (int pixel : image.pixels()) {
            if (pixel >>> 24 != 0xff) {
                return true;
            }
        }
        return false;
    }

    /** The rows from top to bottom, each as its difference to the row above: flat shades become zeros. */
    private static byte[] filteredRows(Image image, int channels) {
        int stride = 1 + channels * image.width();
        byte[] rows = new byte[Math.multiplyExact(stride, image.height())];
        for (int y = 0; y < image.height(); y++) {
            int at = y * stride;
            rows[at++] = FILTER_UP;
            for (int x = 0; x < image.width(); x++) {
                int pixel = image.pixel(x, y);
                int above = y == 0 ? 0 : image.pixel(x, y - 1);
                rows[at++] = (byte) ((pixel >> 16) - (above >> 16));
                rows[at++] = (byte) ((pixel >> 8) - (above >> 8));
                rows[at++] = (byte) (pixel - above);
                if (channels == 4) {
                    rows[at++] = (byte) ((pixel >> 24) - (above >> 24));
                }
            }
        }
        return rows;
    }

    private static void writeChunk(String type, byte[] data, OutputStream out) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        out.write(ByteBuffer.allocate(4).putInt(data.length).array());
        out.write(name);
        out.write(data);
        out.write(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }
}

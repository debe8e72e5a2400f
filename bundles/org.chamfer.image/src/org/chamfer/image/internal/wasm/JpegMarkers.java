package org.chamfer.image.internal.wasm;

import org.chamfer.image.ImageException;
import org.chamfer.image.ImageLimits;

/** Finds the frame and the scans of a JPEG file by their markers, to know the work before anything is decoded. */
final class JpegMarkers {
    /** Progressive images usually have ten scans. */
    private static final long MOST_SCANS = 16;

    /** Each block of 8 x 8 pixels takes a bit at least: files below that are cut off, and not worth decoding. */
    private static final int MOST_PIXELS_PER_BYTE = 512;

    private static final int FIRST_SEGMENT = 0xc0;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    /** The shortest segment that says a size: marker, length, bits, rows, columns. */
    private static final int FRAME_HEADER = 9;

    private final byte[] bytes;
    private long pixels;
    private long scans;

    private JpegMarkers(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The number of pixels, 0 if there is no frame.
     *
     * @throws ImageException if they are too many, too many for the file, or scanned too often
     */
    static long checkedPixels(byte[] bytes, ImageLimits limits) throws ImageException {
        JpegMarkers markers = new JpegMarkers(bytes);
        markers.read(limits);
        boolean tooOften = markers.scans * markers.pixels > MOST_SCANS * limits.mostPixels();
        if (tooOften || markers.pixels / MOST_PIXELS_PER_BYTE > bytes.length) {
            throw new ImageException(
                    markers.scans + " scans of " + markers.pixels + " pixels in " + bytes.length + " bytes");
        }
        return markers.pixels;
    }

    private void read(ImageLimits limits) throws ImageException {
        for (int i = 2; i + FRAME_HEADER <= bytes.length; i++) {
            int marker = bytes[i] == (byte) 0xff ? bytes[i + 1] & 255 : 0;
            if (marker == END) {
                return;
            }
            if (isFrame(marker)) {
                int rows = word(i + 5);
                int columns = word(i + 7);
                limits.check(columns, rows);
                pixels = Math.max(pixels, (long) columns * rows);
            }
            scans += marker == SCAN ? 1 : 0;
            if (hasLength(marker)) {
                i += word(i + 2) + 1;
            }
        }
    }

    /** Start of frame; among these numbers are three of other meanings. */
    private static boolean isFrame(int marker) {
        return marker >= FIRST_SEGMENT && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** In the data of a scan there are only restarts, which have no length, and zeros after a byte 255. */
    private static boolean hasLength(int marker) {
        return marker >= FIRST_SEGMENT && marker != 0xff && (marker < 0xd0 || marker > 0xd9);
    }

    private int word(int index) {
        return (bytes[index] & 255) << 8 | bytes[index + 1] & 255;
    }
}

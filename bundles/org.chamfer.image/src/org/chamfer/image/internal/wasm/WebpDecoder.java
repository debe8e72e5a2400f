package org.chamfer.image.internal.wasm;

import java.nio.charset.StandardCharsets;
import org.chamfer.image.ImageException;
import org.chamfer.image.ImageLimits;
import org.chamfer.image.RasterImage;
import org.chamfer.image.internal.generated.WebpModule;

/** Decodes WebP images by libwebp. */
public final class WebpDecoder {
    private static final int CHANNELS = 4;
    private static final int CHUNK = 12;
    private static final int CHUNK_DATA = 20;
    private static final int SHORTEST = 30;
    /** Sizes of lossy and lossless images have 14 bits. */
    private static final int SIZE_BITS = 14;

    private static final int SIZE = (1 << SIZE_BITS) - 1;

    private WebpDecoder() {}

    /** The image in a file that starts like a WebP image. */
    public static RasterImage decode(byte[] bytes, ImageLimits limits) throws ImageException {
        long claimed = checkedPixels(bytes, limits);
        Codec codec = new Codec(WebpModule.load(), WebpModule::create, bytes.length, claimed);
        int file = codec.copyIn(bytes);
        int size = codec.allocate(8);
        int samples = codec.call("WebPDecodeRGBA", file, bytes.length, size, size + 4);
        if (samples == 0) {
            throw new ImageException("WebP data");
        }
        int columns = codec.integer(size);
        int rows = codec.integer(size + 4);
        limits.check(columns, rows);
        return new RasterImage(columns, rows, CHANNELS, codec.copyOut(samples, columns * rows * CHANNELS));
    }

    /** The number of pixels by the first chunk; each kind of it has the size elsewhere. */
    private static long checkedPixels(byte[] bytes, ImageLimits limits) throws ImageException {
        if (bytes.length < SHORTEST) {
            throw new ImageException("WebP header");
        }
        long columns;
        long rows;
        switch (new String(bytes, CHUNK, 4, StandardCharsets.ISO_8859_1)) {
            case "VP8X" -> {
                columns = 1 + number(bytes, CHUNK_DATA + 4, 3);
                rows = 1 + number(bytes, CHUNK_DATA + 7, 3);
            }
            case "VP8 " -> {
                columns = number(bytes, CHUNK_DATA + 6, 2) & SIZE;
                rows = number(bytes, CHUNK_DATA + 8, 2) & SIZE;
            }
            case "VP8L" -> {
                long packed = number(bytes, CHUNK_DATA + 1, 4);
                columns = 1 + (packed & SIZE);
                rows = 1 + (packed >> SIZE_BITS & SIZE);
            }
            default -> throw new ImageException("WebP kind");
        }
        limits.check(columns, rows);
        return columns * rows;
    }

    private static long number(byte[] bytes, int index, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | bytes[index + i] & 255;
        }
        return number;
    }
}

package org.chamfer.image.internal.wasm;

import org.chamfer.image.ImageException;
import org.chamfer.image.ImageLimits;
import org.chamfer.image.RasterImage;
import org.chamfer.image.internal.generated.JpegModule;

/** Decodes JPEG images by the TurboJPEG interface of libjpeg-turbo. */
public final class JpegDecoder {
    /** The number of the pixel format red, green, blue. */
    private static final int RGB = 0;

    private static final int CHANNELS = 3;

    private JpegDecoder() {}

    /** The image in a file that starts like a JPEG image. */
    public static RasterImage decode(byte[] bytes, ImageLimits limits) throws ImageException {
        long pixels = JpegMarkers.checkedPixels(bytes, limits);
        Codec codec = new Codec(JpegModule.load(), JpegModule::create, bytes.length, pixels);
        int file = codec.copyIn(bytes);
        int handle = codec.call("tjInitDecompress");
        int facts = codec.allocate(16);
        if (codec.call("tjDecompressHeader3", handle, file, bytes.length, facts, facts + 4, facts + 8, facts + 12)
                != 0) {
            throw new ImageException("JPEG header");
        }
        int columns = codec.integer(facts);
        int rows = codec.integer(facts + 4);
        limits.check(columns, rows);
        int length = columns * rows * CHANNELS;
        int samples = codec.allocate(length);
        int pitch = columns * CHANNELS;
        // Warnings count as failures: a damaged image is refused, as a damaged PNG image is.
        if (codec.call("tjDecompress2", handle, file, bytes.length, samples, columns, pitch, rows, RGB, 0) != 0) {
            throw new ImageException("JPEG data");
        }
        return new RasterImage(columns, rows, CHANNELS, codec.copyOut(samples, length));
    }
}

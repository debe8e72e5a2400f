package org.chamfer.image;

import org.chamfer.image.internal.png.PngDecoder;
import org.chamfer.image.internal.wasm.JpegDecoder;
import org.chamfer.image.internal.wasm.WebpDecoder;

/**
 * Decodes images to the same samples on every system, without any codec of the platform. Files may come from anywhere:
 * whatever is in them, decoding ends with an image or an {@link ImageException}.
 */
public final class ImageDecoder {
    private ImageDecoder() {}

    /**
     * The image in a file. Pixels stay as they are stored, whatever the file says of the camera's position, of
     * colour profiles or of brightness.
     *
     * @param bytes the whole file
     * @throws ImageTooLargeException if it has more pixels than the limits allow
     * @throws ImageException if it is damaged, cut off, or not of an {@link ImageFormat}
     */
    public static RasterImage decode(byte[] bytes, ImageLimits limits) throws ImageException {
        ImageFormat format = ImageFormat.of(bytes).orElseThrow(() -> new ImageException("no PNG, JPEG or WebP image"));
        return switch (format) {
            case PNG -> PngDecoder.decode(bytes, limits);
            case JPEG -> JpegDecoder.decode(bytes, limits);
            case WEBP -> WebpDecoder.decode(bytes, limits);
        };
    }
}

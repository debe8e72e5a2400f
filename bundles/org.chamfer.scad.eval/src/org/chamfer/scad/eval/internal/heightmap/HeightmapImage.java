package org.chamfer.scad.eval.internal.heightmap;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.image.ImageDecoder;
import org.chamfer.image.ImageException;
import org.chamfer.image.ImageFormat;
import org.chamfer.image.ImageLimits;
import org.chamfer.image.ImageTooLargeException;
import org.chamfer.image.RasterImage;

/**
 * Reads heightmaps as images: the last line of the image is at y = 0, black is 0 mm high and white 100 mm. Brightness is
 * the luma of ITU-R BT.709 of the colour with 8 bits a channel; transparency does not count.
 */
final class HeightmapImage {
    private static final double RED = 0.2126;
    private static final double GREEN = 0.7152;
    private static final double BLUE = 0.0722;
    private static final ImageLimits LIMITS = new ImageLimits(Heightmap.MOST_POINTS);

    private HeightmapImage() {}

    static Heightmap read(byte[] bytes, ImageFormat format, String name, boolean invert) throws DiagnosticException {
        try {
            return heights(ImageDecoder.decode(bytes, LIMITS), invert);
        } catch (ImageTooLargeException e) {
            throw Heightmap.tooLarge(name, e.columns(), e.rows());
        } catch (ImageException e) {
            throw Heightmap.warning("scad.surface-image", "Can't read " + format.label() + " image '" + name + "'", e);
        }
    }

    private static Heightmap heights(RasterImage image, boolean invert) {
        double[] heights = new double[image.columns() * image.rows()];
        double lowest = Double.POSITIVE_INFINITY;
        for (int row = 0; row < image.rows(); row++) {
            int first = (image.rows() - 1 - row) * image.columns();
            for (int column = 0; column < image.columns(); column++) {
                double brightness = RED * image.red(column, row)
                        + GREEN * image.green(column, row)
                        + BLUE * image.blue(column, row);
                // OpenSCAD subtracts from 1, not from 255: an inverted image lies below the plane.
                double height = 100.0 / 255 * (invert ? 1 - brightness : brightness);
                heights[first + column] = height;
                lowest = Math.min(lowest, height);
            }
        }
        return new Heightmap(image.columns(), image.rows(), heights, lowest - 1);
    }
}

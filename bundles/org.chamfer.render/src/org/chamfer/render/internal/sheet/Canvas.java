package org.chamfer.render.internal.sheet;

import java.util.Arrays;
import java.util.List;
import org.chamfer.render.Image;

/**
 * A sheet to draw on in the plane: pictures, lines and filled outlines with soft borders. Positions are pixels from the
 * top left, y pointing down.
 */
public final class Canvas {
    /** Rows of samples in a pixel; along a row coverage is exact. */
    private static final int ROWS = 4;

    private final int width;
    private final int height;
    private final int[] pixels;

    /**
     * An empty sheet.
     *
     * @param background 0xRRGGBB
     */
    public Canvas(int width, int height, int background) {
        this.width = width;
        this.height = height;
        this.pixels = new int[Math.multiplyExact(width, height)];
        Arrays.fill(pixels, 0xff000000 | background);
    }

    /** The picture as it is now; the sheet must not be drawn on afterwards. */
    public Image image() {
        return new Image(width, height, pixels);
    }

    /** Puts a picture on the sheet; what lies beyond the sheet is cut off. */
    public void put(Image image, int left, int top) {
        int first = Math.max(0, -left);
        int end = Math.min(image.width(), width - left);
        for (int row = Math.max(0, -top); row < Math.min(image.height(), height - top) && first < end; row++) {
            int target = (top + row) * width + left + first;
            System.arraycopy(image.pixels(), row * image.width() + first, pixels, target, end - first);
        }
    }

    /** Draws a straight line with square ends. */
    public void line(double x0, double y0, double x1, double y1, double thickness, int rgb) {
        double length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
        if (length > 0) {
            double acrossX = -(y1 - y0) / length * thickness / 2;
            double acrossY = (x1 - x0) / length * thickness / 2;
            fill(
                    List.of(new double[] {
                        x0 + acrossX,
                        y0 + acrossY,
                        x1 + acrossX,
                        y1 + acrossY,
                        x1 - acrossX,
                        y1 - acrossY,
                        x0 - acrossX,
                        y0 - acrossY
                    }),
                    rgb);
        }
    }

    /** Draws the border of a closed outline: x and y of each point. */
    public void outline(double[] contour, double thickness, int rgb) {
        for (int i = 0; i < contour.length; i += 2) {
            int next = (i + 2) % contour.length;
            line(contour[i], contour[i + 1], contour[next], contour[next + 1], thickness, rgb);
        }
    }

    /** Fills what closed outlines wind around, in any direction. */
    public void fill(List<double[]> contours, int rgb) {
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (double[] contour : contours) {
            for (int i = 1; i < contour.length; i += 2) {
                top = Math.min(top, contour[i]);
                bottom = Math.max(bottom, contour[i]);
            }
        }
        double[] coverage = new double[width];
        Crossings crossings = new Crossings(contours);
        int lastRow = (int) Math.min(height - 1.0, Math.floor(bottom));
        for (int row = (int) Math.max(0, Math.floor(top)); row <= lastRow; row++) {
            Arrays.fill(coverage, 0);
            for (int sample = 0; sample < ROWS; sample++) {
                crossings.spans(row + (sample + 0.5) / ROWS, (from, to) -> cover(coverage, from, to));
            }
            for (int x = 0; x < width; x++) {
                if (coverage[x] > 0) {
                    mix(row * width + x, rgb, Math.min(1, coverage[x] / ROWS));
                }
            }
        }
    }

    private void cover(double[] coverage, double from, double to) {
        double start = Math.max(0, from);
        double end = Math.min(width, to);
        for (int x = (int) start; x < end; x++) {
            coverage[x] += Math.min(x + 1.0, end) - Math.max(x, start);
        }
    }

    private void mix(int at, int rgb, double part) {
        int mixed = 0xff000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            double value = (pixels[at] >> shift & 0xff) * (1 - part) + (rgb >> shift & 0xff) * part;
            mixed |= (int) (value + 0.5) << shift;
        }
        pixels[at] = mixed;
    }
}

package org.chamfer.scad.eval.internal.heightmap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.image.ImageFormat;
import org.chamfer.scad.eval.csg.InputFile;

/**
 * Heights above a grid of points that are 1 mm apart: what {@code surface} makes a solid of.
 *
 * @param columns number of points along x
 * @param rows number of points along y
 * @param heights height in mm of each point, row by row, the row with the smallest y first
 * @param floor the height in mm where the solid ends below, 1 mm under the lowest point
 */
public record Heightmap(int columns, int rows, double[] heights, double floor) {
    /** Larger grids are refused: each point makes four triangles. */
    public static final int MOST_POINTS = 1 << 22;

    private static final long MOST_BYTES = 1L << 28;

    /**
     * Reads a PNG, JPEG or WebP image, or a text of numbers if the file does not start like one of them.
     *
     * @param invert true to make dark points of an image high; no influence on texts, as in OpenSCAD
     * @throws DiagnosticException with a warning if the file is not there or is too large; OpenSCAD goes on without the
     *     surface then
     */
    public static Heightmap read(InputFile file, boolean invert) throws DiagnosticException {
        String name = file.name();
        if (!file.isReadable()) {
            throw unreadable(name, null);
        }
        byte[] bytes = file.bytes();
        if (bytes.length > MOST_BYTES) {
            throw tooLarge(name, "more than " + (MOST_BYTES >> 20) + " MiB");
        }
        Optional<ImageFormat> format = ImageFormat.of(bytes);
        if (format.isPresent()) {
            return HeightmapImage.read(bytes, format.get(), name, invert);
        }
        try (InputStream input = new ByteArrayInputStream(bytes)) {
            return HeightmapText.read(input, name);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** The height of a point in mm. */
    public double height(int column, int row) {
        return heights[row * columns + column];
    }

    static void checkSize(long columns, long rows, String name) throws DiagnosticException {
        if (columns * rows > MOST_POINTS) {
            throw tooLarge(name, columns, rows);
        }
    }

    static DiagnosticException tooLarge(String name, long columns, long rows) {
        return tooLarge(name, columns + " x " + rows + " points, at most " + MOST_POINTS);
    }

    static DiagnosticException warning(String code, String message, Throwable cause) {
        return new DiagnosticException(Diagnostic.warning(code, message, null), cause);
    }

    private static DiagnosticException tooLarge(String name, String size) {
        return warning("scad.surface-too-large", "The file '" + name + "' is too large: " + size + ".", null);
    }

    private static DiagnosticException unreadable(String name, IOException cause) {
        return warning("scad.surface-unreadable", "The file '" + name + "' couldn't be opened.", cause);
    }
}

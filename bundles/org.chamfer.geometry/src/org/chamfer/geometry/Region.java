package org.chamfer.geometry;

import java.util.List;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.digest.Digester;

/**
 * An immutable plane figure in millimetres: closed contours that do not cross, outer ones counter-clockwise, holes
 * clockwise. Each contour is an array x0, y0, x1, y1, ... without a repeated last point.
 *
 * <p>The arrays are not copied on the way in or out; nobody writes to them.
 */
public final class Region implements Geometry {
    /** The figure without points. */
    public static final Region EMPTY = new Region(List.of());

    private final List<double[]> contours;
    private Digest digest;

    /**
     * Makes a region.
     *
     * @param contours at least three points each
     * @throws IllegalArgumentException if a contour is too short or not made of pairs
     */
    public Region(List<double[]> contours) {
        for (double[] contour : contours) {
            if (contour.length < 6 || contour.length % 2 != 0) {
                throw new IllegalArgumentException("a contour has at least three points: " + contour.length / 2.0);
            }
        }
        this.contours = List.copyOf(contours);
    }

    /** The contours; not to be written to. */
    public List<double[]> contours() {
        return contours;
    }

    @Override
    public boolean isEmpty() {
        return contours.isEmpty();
    }

    /** Number of points of all contours. */
    public int vertexCount() {
        return contours.stream().mapToInt(contour -> contour.length / 2).sum();
    }

    @Override
    public Bounds bounds() {
        Bounds bounds = Bounds.EMPTY;
        for (double[] contour : contours) {
            for (int i = 0; i < contour.length; i += 2) {
                bounds = bounds.union(new Bounds(contour[i], contour[i + 1], 0, contour[i], contour[i + 1], 0));
            }
        }
        return bounds;
    }

    @Override
    public Digest digest() {
        if (digest == null) {
            Digester digester = new Digester("region").add(contours.size());
            for (double[] contour : contours) {
                digester.add(contour);
            }
            digest = digester.finish();
        }
        return digest;
    }

    /** This region moved by the x and y part of a transform. Contours are turned round if it mirrors. */
    public Region transformed(Affine3 transform) {
        boolean mirrors = transform.determinant2() < 0;
        return new Region(contours.stream()
                .map(contour -> transformed(contour, transform, mirrors))
                .toList());
    }

    private static double[] transformed(double[] contour, Affine3 transform, boolean mirrors) {
        double[] moved = new double[contour.length];
        for (int i = 0; i < contour.length; i += 2) {
            int target = mirrors ? contour.length - 2 - i : i;
            moved[target] = transform.x(contour[i], contour[i + 1], 0);
            moved[target + 1] = transform.y(contour[i], contour[i + 1], 0);
        }
        return moved;
    }
}

package org.chamfer.scad.eval.internal.geometry.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.scad.eval.csg.CsgOperation.LinearExtrude;
import org.chamfer.scad.eval.csg.Facets;

/**
 * Divides the edges of a figure that is going to be twisted or scaled unevenly, so that its sides follow the curved
 * surface. Counts as OpenSCAD 2025 does.
 */
final class OutlineSegments {
    /** Edges count as equally long if they agree to this part; all of a group are divided, or none. */
    private static final double SAME = 0.999;

    private final LinearExtrude extrusion;
    private final int slices;

    private OutlineSegments(LinearExtrude extrusion, int slices) {
        this.extrusion = extrusion;
        this.slices = slices;
    }

    /**
     * The figure with divided edges, or the same figure if nothing asks for that.
     *
     * @throws KernelException if there would be too many points
     */
    static Region of(LinearExtrude extrusion, Region base, int slices) throws KernelException {
        boolean curved = extrusion.twist() != 0 || extrusion.scaleX() != extrusion.scaleY();
        if (extrusion.segments() <= 0 && !curved) {
            return base;
        }
        OutlineSegments segments = new OutlineSegments(extrusion, slices);
        List<double[]> contours = new ArrayList<>();
        for (double[] contour : base.contours()) {
            contours.add(segments.divided(contour));
        }
        return new Region(contours);
    }

    private double[] divided(double[] contour) throws KernelException {
        Facets facets = extrusion.facets();
        if (extrusion.segments() > 0) {
            return byCount(contour, extrusion.segments());
        }
        if (facets.fn() > 0) {
            return byCount(contour, facets.fn());
        }
        double byAngle = Math.ceil(360 / facets.fa());
        if (contour.length / 2 >= byAngle) {
            return contour;
        }
        double[] byLength = byLength(contour, facets.fs());
        return byLength.length / 2 >= byAngle ? byCount(contour, byAngle) : byLength;
    }

    /** Divides no edge into pieces longer than a length. */
    private double[] byLength(double[] contour, double longest) throws KernelException {
        int[] pieces = new int[contour.length / 2];
        long total = 0;
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = Math.max(1, (int) Math.ceil(longestLength(contour, i) / longest));
            total += pieces[i];
        }
        SurfaceLimit.checkPoints(total);
        return cut(contour, pieces);
    }

    /** Divides the longest edges, group by group, as long as the contour has at most a number of points. */
    private double[] byCount(double[] contour, double most) throws KernelException {
        SurfaceLimit.checkPoints(most);
        int edges = contour.length / 2;
        double[] lengths = new double[edges];
        int[] pieces = new int[edges];
        for (int i = 0; i < edges; i++) {
            lengths[i] = longestLength(contour, i);
            pieces[i] = 1;
        }
        int total = edges;
        while (total < most) {
            List<Integer> group = longestGroup(lengths, pieces);
            if (group.isEmpty() || total + group.size() > most) {
                break;
            }
            group.forEach(edge -> pieces[edge]++);
            total += group.size();
        }
        return total == edges ? contour : cut(contour, pieces);
    }

    private static List<Integer> longestGroup(double[] lengths, int[] pieces) {
        double longest = 0;
        for (int i = 0; i < pieces.length; i++) {
            longest = Math.max(longest, pieceLength(lengths[i], pieces[i]));
        }
        List<Integer> group = new ArrayList<>();
        for (int i = 0; i < pieces.length && longest > 0; i++) {
            if (pieceLength(lengths[i], pieces[i]) >= SAME * longest) {
                group.add(i);
            }
        }
        return group;
    }

    /** Between the length of the pieces as they are and the length after another division. */
    private static double pieceLength(double length, int pieces) {
        return length / (pieces + 0.5);
    }

    /** The greatest length that an edge has in any slice. */
    private double longestLength(double[] contour, int edge) {
        int next = (2 * edge + 2) % contour.length;
        double x = contour[next] - contour[2 * edge];
        double y = contour[next + 1] - contour[2 * edge + 1];
        if (extrusion.scaleX() == extrusion.scaleY()) {
            return StrictMath.sqrt(x * x + y * y) * Math.max(extrusion.scaleX(), 1);
        }
        double longest = 0;
        for (int i = 0; i <= slices; i++) {
            SlicePlacement slice = SlicePlacement.of(extrusion, i, slices);
            double movedX = slice.x(x, y);
            double movedY = slice.y(x, y);
            longest = Math.max(longest, StrictMath.sqrt(movedX * movedX + movedY * movedY));
        }
        return longest;
    }

    private static double[] cut(double[] contour, int[] pieces) {
        double[] result = new double[2 * Arrays.stream(pieces).sum()];
        int next = 0;
        for (int i = 0; i < pieces.length; i++) {
            int end = (2 * i + 2) % contour.length;
            for (int j = 0; j < pieces[i]; j++) {
                double part = (double) j / pieces[i];
                result[next++] = (1 - part) * contour[2 * i] + part * contour[end];
                result[next++] = (1 - part) * contour[2 * i + 1] + part * contour[end + 1];
            }
        }
        return result;
    }
}

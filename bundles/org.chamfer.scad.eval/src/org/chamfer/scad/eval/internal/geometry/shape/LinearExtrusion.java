package org.chamfer.scad.eval.internal.geometry.shape;

import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.scad.eval.csg.CsgOperation.LinearExtrude;

/** Sweeps a figure along a straight line, with twist and scale, slice by slice as OpenSCAD 2025 does. */
public final class LinearExtrusion {
    /** Diagonals count as equally long if they differ by less than this part of their sum. */
    private static final double SAME_LENGTH = 0.5e-5;

    private final LinearExtrude extrusion;
    private final Region base;
    private final int slices;
    private final double[] positions;
    private final int stride;

    private LinearExtrusion(LinearExtrude extrusion, Region base, int slices) {
        this.extrusion = extrusion;
        this.base = base;
        this.slices = slices;
        stride = base.vertexCount();
        positions = new double[Math.multiplyExact(3 * stride, slices + 1)];
    }

    /**
     * The swept volume.
     *
     * @throws KernelException if there are too many triangles, or the kernel cannot triangulate the figure
     */
    public static Mesh of(LinearExtrude extrusion, Region figure, KernelSource kernel) throws KernelException {
        double height = extrusion.vector()[2];
        if (figure.isEmpty() || !(height > 0) || !Double.isFinite(height)) {
            return Mesh.EMPTY;
        }
        int slices = SliceCount.of(extrusion, figure);
        SurfaceLimit.checkTriangles(2L * slices * figure.vertexCount());
        Region base = OutlineSegments.of(extrusion, figure, slices);
        SurfaceLimit.checkTriangles(2L * slices * base.vertexCount());
        return new LinearExtrusion(extrusion, base, slices).mesh(kernel);
    }

    private Mesh mesh(KernelSource kernel) throws KernelException {
        placeVertices();
        // Scaled to nothing, the last slice is an apex.
        boolean pointed = extrusion.scaleX() == 0 && extrusion.scaleY() == 0;
        int[] targets = pointed ? VertexMerger.targets(positions) : null;
        int[] caps = Triangulation.of(base, kernel);
        MeshBuilder builder = new MeshBuilder(positions.length / 3, 2 * stride * slices + 2 * caps.length / 3);
        for (int i = 0; i < positions.length; i += 3) {
            builder.vertex(positions[i], positions[i + 1], positions[i + 2]);
        }
        TriangleSink sink =
                targets == null ? builder::triangle : (a, b, c) -> builder.triangle(targets[a], targets[b], targets[c]);
        for (int i = 0; i < caps.length; i += 3) {
            sink.add(caps[i + 2], caps[i + 1], caps[i]);
        }
        for (int slice = 1; slice <= slices; slice++) {
            addSides(slice, sink);
        }
        int top = slices * stride;
        for (int i = 0; i < caps.length; i += 3) {
            sink.add(top + caps[i], top + caps[i + 1], top + caps[i + 2]);
        }
        return builder.build();
    }

    private void placeVertices() {
        int next = 0;
        for (int i = 0; i <= slices; i++) {
            SlicePlacement slice = SlicePlacement.of(extrusion, i, slices);
            for (double[] contour : base.contours()) {
                for (int j = 0; j < contour.length; j += 2) {
                    positions[next++] = slice.x(contour[j], contour[j + 1]) + slice.moveX();
                    positions[next++] = slice.y(contour[j], contour[j + 1]) + slice.moveY();
                    positions[next++] = slice.z();
                }
            }
        }
    }

    /** Adds the quadrilaterals between a slice and the one below, each divided along its shorter diagonal. */
    private void addSides(int slice, TriangleSink sink) {
        SlicePlacement low = SlicePlacement.of(extrusion, slice - 1, slices);
        SlicePlacement high = SlicePlacement.of(extrusion, slice, slices);
        boolean collapses = high.scaleX() == 0 || high.scaleY() == 0;
        int below = (slice - 1) * stride;
        int first = 0;
        for (double[] contour : base.contours()) {
            int corners = contour.length / 2;
            // Among equal diagonals the side of the twist decides, and holes are the mirror image of outlines.
            boolean hole = RegionFacts.signedArea(contour) < 0;
            boolean rising = hole == (extrusion.twist() <= 0);
            for (int i = 0; i < corners; i++) {
                int j = (i + 1) % corners;
                int longer = compareDiagonals(contour, i, j, low, high);
                boolean fromFirst = longer < 0 || longer == 0 && rising;
                int a = below + first + i;
                int b = below + first + j;
                if (fromFirst != collapses) {
                    sink.add(b, b + stride, a);
                    sink.add(a + stride, a, b + stride);
                } else {
                    sink.add(b, a + stride, a);
                    sink.add(b, b + stride, a + stride);
                }
            }
            first += corners;
        }
    }

    /** Negative if the diagonal from the lower first corner to the upper second one is the shorter one. */
    private static int compareDiagonals(double[] contour, int i, int j, SlicePlacement low, SlicePlacement high) {
        double rising = distance(low, contour, i, high, j);
        double falling = distance(low, contour, j, high, i);
        double difference = rising - falling;
        return Math.abs(difference) <= SAME_LENGTH * (rising + falling) ? 0 : (int) Math.signum(difference);
    }

    private static double distance(SlicePlacement low, double[] contour, int i, SlicePlacement high, int j) {
        double x = low.x(contour[2 * i], contour[2 * i + 1]) - high.x(contour[2 * j], contour[2 * j + 1]);
        double y = low.y(contour[2 * i], contour[2 * i + 1]) - high.y(contour[2 * j], contour[2 * j + 1]);
        return StrictMath.sqrt(x * x + y * y);
    }

    /** Takes triangles by the numbers that their vertices had before any were merged. */
    @FunctionalInterface
    private interface TriangleSink {
        void add(int a, int b, int c);
    }
}

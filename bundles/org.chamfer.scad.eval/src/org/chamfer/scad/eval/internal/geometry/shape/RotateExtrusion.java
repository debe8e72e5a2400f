package org.chamfer.scad.eval.internal.geometry.shape;

import java.util.List;
import java.util.Locale;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.geometry.Degrees;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.scad.eval.csg.CsgOperation.RotateExtrude;

/**
 * Turns a figure about the z axis: its x becomes the radius, its y the height. Points on the axis stay single vertices.
 */
public final class RotateExtrusion {
    /** Points nearer to the axis (mm) are on it: below the grid on which OpenSCAD keeps plane figures. */
    private static final double ON_AXIS = 0x1p-28;

    private final RotateExtrude extrusion;
    private final Region profile;
    private final int sections;
    private final int stride;
    private final int[][] numbers;

    private RotateExtrusion(RotateExtrude extrusion, Region profile, int sections) {
        this.extrusion = extrusion;
        this.profile = profile;
        this.sections = sections;
        stride = profile.vertexCount();
        numbers = new int[sections + 1][stride];
    }

    /**
     * The swept volume; a notice and nothing if the figure lies on both sides of the axis.
     *
     * @throws KernelException if there are too many triangles, or the kernel cannot triangulate the figure
     */
    public static Shape of(RotateExtrude extrusion, Region figure, KernelSource kernel) throws KernelException {
        if (figure.isEmpty() || extrusion.angle() == 0 || !Double.isFinite(extrusion.angle())) {
            return new Shape(Mesh.EMPTY);
        }
        Region profile = withAxis(figure);
        double left = Math.min(0, profile.bounds().minX());
        double right = Math.max(0, profile.bounds().maxX());
        if (left < 0 && right > 0) {
            String message = String.format(
                    Locale.ROOT,
                    "all points for rotate_extrude() must have the same X coordinate sign (range is %.2f -> %.2f)",
                    left,
                    right);
            return new Shape(
                    Mesh.EMPTY, List.of(new Shape.Notice(Severity.ERROR, "geometry.rotate-extrude-sides", message)));
        }
        double turns = Math.abs(extrusion.angle()) / 360;
        int sections = (int) Math.ceil(Math.max(1, extrusion.facets().segments(right - left) * turns));
        SurfaceLimit.checkTriangles(2L * sections * profile.vertexCount());
        boolean outward = left == 0 ? extrusion.angle() > 0 : extrusion.angle() < 0;
        return new Shape(new RotateExtrusion(extrusion, profile, sections).mesh(outward, kernel));
    }

    private static Region withAxis(Region figure) {
        return new Region(figure.contours().stream()
                .map(contour -> {
                    double[] snapped = contour.clone();
                    for (int i = 0; i < snapped.length; i += 2) {
                        snapped[i] = Math.abs(snapped[i]) < ON_AXIS ? 0 : snapped[i];
                    }
                    return snapped;
                })
                .toList());
    }

    private Mesh mesh(boolean outward, KernelSource kernel) throws KernelException {
        boolean full = extrusion.angle() == 360;
        int[] caps = full ? new int[0] : Triangulation.of(profile, kernel);
        MeshBuilder builder = new MeshBuilder(stride * (sections + 1), 2 * stride * sections + 2 * caps.length / 3);
        placeVertices(builder, full);
        for (int section = 0; section < sections; section++) {
            addSides(builder, section, outward);
        }
        addCap(builder, caps, numbers[0], outward);
        addCap(builder, caps, numbers[sections], !outward);
        return builder.build();
    }

    private void placeVertices(MeshBuilder builder, boolean full) {
        int next = 0;
        for (int ring = 0; ring <= sections; ring++) {
            if (ring == sections && full) {
                numbers[ring] = numbers[0];
                return;
            }
            double angle = extrusion.start() + ring * extrusion.angle() / sections;
            double cos = Degrees.cos(angle);
            double sin = Degrees.sin(angle);
            int point = 0;
            for (double[] contour : profile.contours()) {
                for (int i = 0; i < contour.length; i += 2, point++) {
                    if (contour[i] == 0 && ring > 0) {
                        numbers[ring][point] = numbers[0][point];
                    } else {
                        numbers[ring][point] = next++;
                        builder.vertex(contour[i] * cos, contour[i] * sin, contour[i + 1]);
                    }
                }
            }
        }
    }

    private void addSides(MeshBuilder builder, int section, boolean outward) {
        int[] here = numbers[section];
        int[] there = numbers[section + 1];
        int first = 0;
        for (double[] contour : profile.contours()) {
            int corners = contour.length / 2;
            for (int i = 0; i < corners; i++) {
                int a = first + i;
                int b = first + (i + 1) % corners;
                if (outward) {
                    builder.triangle(here[a], there[b], here[b]);
                    builder.triangle(there[b], here[a], there[a]);
                } else {
                    builder.triangle(here[b], there[b], here[a]);
                    builder.triangle(there[a], here[a], there[b]);
                }
            }
            first += corners;
        }
    }

    private static void addCap(MeshBuilder builder, int[] caps, int[] ring, boolean asIs) {
        for (int i = 0; i < caps.length; i += 3) {
            if (asIs) {
                builder.triangle(ring[caps[i]], ring[caps[i + 1]], ring[caps[i + 2]]);
            } else {
                builder.triangle(ring[caps[i + 2]], ring[caps[i + 1]], ring[caps[i]]);
            }
        }
    }
}

package org.chamfer.scad.eval.internal.geometry.roof;

import java.util.List;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.scad.eval.csg.Facets;
import org.chamfer.scad.eval.internal.geometry.shape.Contours;
import org.chamfer.scad.eval.internal.geometry.shape.KernelSource;
import org.chamfer.scad.eval.internal.geometry.shape.Shape;

/** Builds solids with a flat floor at z = 0 and a roof on it. */
public final class Roof {
    /** Parts of the figure's size within which places are the same: a computation that fails tries the next one. */
    private static final double[] TOLERANCES = {1e-9, 1e-7, 1e-11, 1e-6, 1e-8};

    /** Part of the figure's size below which contours touch. */
    private static final double CONTACT = 1e-9;

    /** The time grows with the square of the number of corners. */
    private static final int MOST_CORNERS = 20_000;

    private Roof() {}

    /**
     * The roof over a figure.
     *
     * @param facets how finely the curves of {@link RoofMethod#VORONOI} are divided
     * @return a closed mesh; empty, with an error, if the figure is too large or rounding makes the computation fail
     */
    public static Shape of(Region figure, RoofMethod method, Facets facets, KernelSource kernel)
            throws KernelException {
        Region region = Contours.simplified(figure);
        if (region.isEmpty()) {
            return new Shape(Mesh.EMPTY);
        }
        if (region.vertexCount() > MOST_CORNERS) {
            return failed("scad.roof-too-large", "the figure has more than " + MOST_CORNERS + " corners");
        }
        String reason = "";
        for (double tolerance : TOLERANCES) {
            try {
                Outline outline = new Outline(
                        Contacts.shared(region, CONTACT * region.bounds().diagonal()));
                RoofNet net = method == RoofMethod.STRAIGHT
                        ? StraightRoof.of(outline, tolerance)
                        : VoronoiRoof.of(outline, facets, tolerance);
                return new Shape(RoofMesh.of(outline, net, kernel));
            } catch (RoofFailure e) {
                reason = e.getMessage();
            }
        }
        return failed("scad.roof-failed", reason);
    }

    private static Shape failed(String code, String reason) {
        return new Shape(
                Mesh.EMPTY, List.of(new Shape.Notice(Severity.ERROR, code, "Skeleton computation error. " + reason)));
    }
}

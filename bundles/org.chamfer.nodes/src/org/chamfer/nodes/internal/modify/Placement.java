package org.chamfer.nodes.internal.modify;

import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Affine3;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.nodes.internal.csg.Transforms;
import org.chamfer.nodes.internal.csg.Vectors;

/** The transform that the parameters of a node describe. */
final class Placement {
    private Placement() {}

    /**
     * Scales, then mirrors, then turns, then moves.
     *
     * @throws DiagnosticException if a vector has too few numbers, or a factor is 0
     */
    static Affine3 inSpace(NodeParameters p) throws DiagnosticException {
        double[] factors = nonZero(Vectors.factors(p, "scale"));
        double[] normal = Vectors.space(p, "mirror", 0);
        double[] angles = Vectors.space(p, "rotate", 0);
        double[] way = Vectors.space(p, "translate", 0);
        Affine3 scaled = Affine3.scaling(factors[0], factors[1], factors[2]);
        Affine3 mirrored =
                isZero(normal) ? scaled : Transforms.mirror(normal, 0).after(scaled);
        Affine3 turned = Transforms.rotation(angles[0], angles[1], angles[2]).after(mirrored);
        return Affine3.translation(way[0], way[1], way[2]).after(turned);
    }

    /**
     * The same in the plane.
     *
     * @throws DiagnosticException if a vector has too few numbers, or a factor is 0
     */
    static Affine3 inPlane(NodeParameters p) throws DiagnosticException {
        double[] factors = nonZero(Vectors.plane(p, "scale"));
        double[] normal = Vectors.plane(p, "mirror");
        double[] way = Vectors.plane(p, "translate");
        Affine3 scaled = Affine3.scaling(factors[0], factors[1], 1);
        double[] across = {normal[0], normal[1], 0};
        Affine3 mirrored =
                isZero(across) ? scaled : Transforms.mirror(across, 0).after(scaled);
        Affine3 turned = Transforms.aboutZ(p.number("rotate")).after(mirrored);
        return Affine3.translation(way[0], way[1], 0).after(turned);
    }

    private static double[] nonZero(double[] factors) throws DiagnosticException {
        for (double factor : factors) {
            if (factor == 0) {
                throw new DiagnosticException(
                        Diagnostic.error("node.scaled-to-zero", "a factor of scale is 0, so nothing is left", null)
                                .withHint("1 keeps a dimension as it is"));
            }
        }
        return factors;
    }

    private static boolean isZero(double[] vector) {
        return vector[0] == 0 && vector[1] == 0 && vector[2] == 0;
    }
}

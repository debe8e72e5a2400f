package org.chamfer.scad.eval.internal.geometry.plan;

import java.util.HashMap;
import java.util.Map;
import org.chamfer.base.digest.Digest;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;

/** Tells which nodes are plane figures and which are solids, from the tree alone. */
final class Dimensions {
    private final Map<Digest, Integer> known = new HashMap<>();

    /** 2, 3, or 0 for a node that contains nothing. */
    int of(CsgNode node) {
        Integer dimension = known.get(node.digest());
        if (dimension == null) {
            dimension = compute(node);
            known.put(node.digest(), dimension);
        }
        return dimension;
    }

    private int compute(CsgNode node) {
        return switch (node.operation()) {
            case CsgOperation.Import imported -> imported.isPlane() ? 2 : 3;
            case CsgOperation.Literal(Geometry geometry) -> of(geometry);
            case CsgOperation.Cube _,
                    CsgOperation.Sphere _,
                    CsgOperation.Cylinder _,
                    CsgOperation.Polyhedron _,
                    CsgOperation.LinearExtrude _,
                    CsgOperation.RotateExtrude _,
                    CsgOperation.Roof _,
                    CsgOperation.Surface _ -> 3;
            case CsgOperation.Square _,
                    CsgOperation.Circle _,
                    CsgOperation.Polygon _,
                    CsgOperation.Offset _,
                    CsgOperation.Fill _,
                    CsgOperation.Text _,
                    CsgOperation.Projection _ -> 2;
            default -> ofChildren(node);
        };
    }

    /** What is empty has no dimension: there is one value for nothing, whatever it would have been. */
    private static int of(Geometry geometry) {
        if (geometry.isEmpty()) {
            return 0;
        }
        return switch (geometry) {
            case Mesh _ -> 3;
            case Region _ -> 2;
        };
    }

    /** The first child that has a dimension decides. */
    int ofChildren(CsgNode node) {
        for (CsgNode child : node.children()) {
            int dimension = child.background() ? 0 : of(child);
            if (dimension != 0) {
                return dimension;
            }
        }
        return 0;
    }
}

package org.chamfer.nodes.internal.csg;

import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.csg.Facets;

/** Makes trees of operations that no code stands for. */
public final class Trees {
    private Trees() {}

    /** An operation and its operands. */
    public static CsgNode of(CsgOperation operation, CsgNode... operands) {
        return of(operation, Arrays.asList(operands));
    }

    /** An operation and its operands. */
    public static CsgNode of(CsgOperation operation, List<CsgNode> operands) {
        return new CsgNode(operation, operands, null);
    }

    /** Geometry that is there already. */
    public static CsgNode literal(Geometry geometry) {
        return of(new CsgOperation.Literal(geometry));
    }

    /** Meshes that are there already. */
    public static List<CsgNode> meshes(List<Mesh> meshes) {
        return meshes.stream().map(Trees::literal).toList();
    }

    /** Regions that are there already. */
    public static List<CsgNode> regions(List<Region> regions) {
        return regions.stream().map(Trees::literal).toList();
    }

    /** The union of geometry that is put to several places. */
    public static CsgNode copies(Geometry geometry, List<Affine3> places) {
        CsgNode literal = literal(geometry);
        return of(
                new CsgOperation.Union(),
                places.stream().map(place -> moved(literal, place)).toList());
    }

    /** An operand moved. */
    public static CsgNode moved(CsgNode operand, Affine3 place) {
        return of(new CsgOperation.Transform(place), operand);
    }

    /** Circles of so many segments. */
    public static Facets facets(int segments) {
        return new Facets(segments, Facets.DEFAULT.fa(), Facets.DEFAULT.fs());
    }
}

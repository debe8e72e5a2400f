package org.chamfer.scad.eval.internal.geometry.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelException.Reason;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.scad.eval.csg.CsgOperation.Polyhedron;

/**
 * Makes a closed surface of the faces of a polyhedron. OpenSCAD's faces run clockwise seen from outside; they are turned
 * round here.
 */
public final class PolyhedronFaces {
    private static final Shape.Notice TURNED = new Shape.Notice(
            Severity.WARNING,
            "geometry.polyhedron-winding",
            "polyhedron has faces whose points run counter-clockwise seen from outside; they were turned round");

    private PolyhedronFaces() {}

    /**
     * The surface of a polyhedron. Points at the same place become one vertex. A surface that is not closed stays as it
     * is, with a warning: it can be shown and written, but not combined with solids.
     *
     * @throws KernelException if no side of the surface is the outside
     */
    public static Shape of(Polyhedron polyhedron, KernelSource kernel) throws KernelException {
        Mesh mesh = triangulated(polyhedron, kernel);
        MeshFacts facts = MeshFacts.of(mesh);
        if (facts.openEdges() > 0) {
            return new Shape(
                    mesh, List.of(new Shape.Notice(Severity.WARNING, "geometry.polyhedron-open", notClosed(facts))));
        }
        List<Shape.Notice> notices = new ArrayList<>();
        double[] crossing = SelfCrossing.find(mesh);
        if (crossing != null) {
            notices.add(new Shape.Notice(
                    Severity.WARNING,
                    "geometry.polyhedron-crossing",
                    "polyhedron crosses itself near " + point(crossing) + "; the result may not be what you expect"));
        }
        if (facts.orientationConsistent()) {
            if (facts.volume() >= 0) {
                return new Shape(mesh, notices);
            }
            notices.add(TURNED);
            return new Shape(Orientation.turned(mesh), notices);
        }
        Mesh oriented = Orientation.made(mesh);
        if (!MeshFacts.of(oriented).orientationConsistent()) {
            throw new KernelException(
                    Reason.NOT_MANIFOLD, "polyhedron has faces of which no side is the outside, like a Moebius strip");
        }
        notices.add(TURNED);
        return new Shape(oriented, notices);
    }

    private static String notClosed(MeshFacts facts) {
        double[] place = facts.firstOpenEdge();
        String edges = facts.openEdges() == 1 ? "1 open edge" : facts.openEdges() + " open edges, the first";
        return "polyhedron is not closed: " + edges + " near " + point(place);
    }

    private static String point(double[] place) {
        return "[" + number(place[0]) + ", " + number(place[1]) + ", " + number(place[2]) + "]";
    }

    /** At most six decimals, without zeros at the end. */
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.6f", value).replaceFirst("\\.?0+$", "");
        return text.equals("-0") ? "0" : text;
    }

    private static Mesh triangulated(Polyhedron polyhedron, KernelSource kernel) throws KernelException {
        double[] positions = polyhedron.points();
        int[] targets = VertexMerger.targets(positions);
        FaceTriangulation faces = new FaceTriangulation(positions, kernel);
        MeshBuilder builder = new MeshBuilder(targets.length, 2 * polyhedron.faces().length);
        for (int i = 0; i < positions.length; i += 3) {
            builder.vertex(positions[i], positions[i + 1], positions[i + 2]);
        }
        for (int[] face : polyhedron.faces()) {
            int[] corners = turned(face, targets);
            if (corners.length >= 3) {
                int[] triangles = faces.triangles(corners);
                for (int i = 0; i < triangles.length; i += 3) {
                    builder.triangle(triangles[i], triangles[i + 1], triangles[i + 2]);
                }
            }
        }
        return builder.build();
    }

    /** The face from its last corner to its first, without repetitions. */
    private static int[] turned(int[] face, int[] targets) {
        int[] corners = new int[face.length];
        int count = 0;
        for (int i = face.length - 1; i >= 0; i--) {
            int corner = targets[face[i]];
            if (count == 0 || corners[count - 1] != corner) {
                corners[count++] = corner;
            }
        }
        while (count > 1 && corners[count - 1] == corners[0]) {
            count--;
        }
        return Arrays.copyOf(corners, count);
    }
}

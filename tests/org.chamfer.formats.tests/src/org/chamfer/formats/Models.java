package org.chamfer.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.Region;

/** Small models that tests write. */
public final class Models {
    private static final int[] BOX_TRIANGLES = {
        0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 1, 2, 6, 1, 6, 5, 2, 3, 7, 2, 7, 6, 3, 0, 4, 3, 4, 7
    };

    private Models() {}

    /** A box between two corners; its first two triangles (the bottom) are a red part named "base plate". */
    public static Mesh box(double x0, double y0, double z0, double x1, double y1, double z1) {
        MeshOrigin base = new MeshOrigin(new Color(1, 0, 0, 1), "base plate", 0);
        return new Mesh(
                boxPositions(x0, y0, z0, x1, y1, z1),
                BOX_TRIANGLES.clone(),
                List.of(new MeshRun(0, 2, base), new MeshRun(2, 10, MeshOrigin.UNKNOWN)));
    }

    private static double[] boxPositions(double x0, double y0, double z0, double x1, double y1, double z1) {
        return new double[] {
            x0, y0, z0, x1, y0, z0, x1, y1, z0, x0, y1, z0, x0, y0, z1, x1, y0, z1, x1, y1, z1, x0, y1, z1
        };
    }

    /**
     * A unit cube far from the origin whose top has one corner doubled at a distance that vanishes in single precision:
     * a sliver triangle and a triangle beside it join the two.
     */
    public static Mesh boxWithSliver() {
        double far = 1000;
        double tiny = 1e-9;
        double[] box = boxPositions(far, far, far, far + 1, far + 1, far + 1);
        double[] positions = Arrays.copyOf(box, box.length + 3);
        positions[24] = far + 1 - tiny;
        positions[25] = far + 1;
        positions[26] = far + 1;
        // Vertex 8 lies on the edge 6-7, next to 6: it splits the two triangles of that edge.
        int[] triangles = {
            0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 8, 4, 8, 7, 0, 1, 5, 0, 5, 4, 1, 2, 6, 1, 6, 5, 2, 3, 7, 2, 7, 8, 2, 8, 6,
            3, 0, 4, 3, 4, 7
        };
        return Mesh.of(positions, triangles, MeshOrigin.UNKNOWN);
    }

    /** A 20.5 x 10 rectangle that begins at (-3, 2), with a 4 x 4 hole. */
    public static Region plate() {
        return new Region(
                List.of(new double[] {-3, 2, 17.5, 2, 17.5, 12, -3, 12}, new double[] {1, 4, 1, 8, 5, 8, 5, 4}));
    }

    /** The bytes of a model in a format. */
    public static byte[] bytes(Object model, String format) throws IOException, DiagnosticException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TestRegistry.formats().exportersOf(format).getFirst().write(model, out, ExportOptions.DEFAULT);
        return out.toByteArray();
    }

    /**
     * Three boxes in a row: a blue one whose first facets have no colour, one with a colour and a name to be given, and
     * one of which nothing is known.
     */
    public static Mesh threeBoxes(Mesh box, double step, Color color, String name) {
        List<MeshOrigin> origins = List.of(
                new MeshOrigin(new Color(0, 0.2f, 1, 1), "case", -1),
                new MeshOrigin(color, name, -1),
                MeshOrigin.UNKNOWN);
        List<Mesh> boxes = new ArrayList<>();
        for (int i = 0; i < origins.size(); i++) {
            Mesh moved = box.transformed(Affine3.translation(step * i, 0, 0));
            List<MeshRun> runs = i > 0
                    ? List.of(new MeshRun(0, 12, origins.get(i)))
                    : List.of(new MeshRun(0, 2, new MeshOrigin(null, "case", -1)), new MeshRun(2, 10, origins.get(i)));
            boxes.add(new Mesh(moved.positions(), moved.triangles(), runs));
        }
        return Mesh.sideBySide(boxes);
    }
}

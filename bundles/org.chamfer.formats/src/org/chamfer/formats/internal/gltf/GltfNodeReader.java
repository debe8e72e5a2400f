package org.chamfer.formats.internal.gltf;

import java.io.IOException;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.geometry.Affine3;

/** Reads a node: its transform is a matrix, or a scale, then a rotation, then a translation. */
final class GltfNodeReader {
    private static final int[] NO_CHILDREN = new int[0];

    private final GltfJson json;
    private final ImportSource source;
    private String nodeName;
    private int mesh = -1;
    private int[] children = NO_CHILDREN;
    private double[] matrix;
    private double[] translation;
    private double[] rotation;
    private double[] scale;

    GltfNodeReader(GltfJson json, ImportSource source) {
        this.json = json;
        this.source = source;
    }

    GltfDocument.Node read() throws IOException, DiagnosticException {
        json.object(this::take);
        return new GltfDocument.Node(nodeName, mesh, children, transform());
    }

    private void take(String name) throws IOException {
        switch (name) {
            case "name" -> nodeName = json.text();
            case "mesh" -> mesh = json.index();
            case "children" -> children = json.indices();
            case "matrix" -> matrix = json.numbers(16);
            case "translation" -> translation = json.numbers(3);
            case "rotation" -> rotation = json.numbers(4);
            case "scale" -> scale = json.numbers(3);
            default -> json.skip();
        }
    }

    private Affine3 transform() throws DiagnosticException {
        if (matrix != null) {
            double[] m = matrix;
            return new Affine3(m[0], m[4], m[8], m[12], m[1], m[5], m[9], m[13], m[2], m[6], m[10], m[14]);
        }
        Affine3 result = Affine3.IDENTITY;
        if (scale != null) {
            result = Affine3.scaling(scale[0], scale[1], scale[2]);
        }
        if (rotation != null) {
            result = turn().after(result);
        }
        if (translation != null) {
            result = Affine3.translation(translation[0], translation[1], translation[2])
                    .after(result);
        }
        return result;
    }

    /** The rotation by a quaternion x, y, z, w, of which only the direction counts. */
    private Affine3 turn() throws DiagnosticException {
        double length = StrictMath.sqrt(rotation[0] * rotation[0]
                + rotation[1] * rotation[1]
                + rotation[2] * rotation[2]
                + rotation[3] * rotation[3]);
        if (!(length > 0) || !Double.isFinite(length)) {
            throw source.failure(0, "glTF: a node has no direction in its 'rotation'");
        }
        double x = rotation[0] / length;
        double y = rotation[1] / length;
        double z = rotation[2] / length;
        double w = rotation[3] / length;
        return new Affine3(
                1 - 2 * (y * y + z * z),
                2 * (x * y - z * w),
                2 * (x * z + y * w),
                0,
                2 * (x * y + z * w),
                1 - 2 * (x * x + z * z),
                2 * (y * z - x * w),
                0,
                2 * (x * z - y * w),
                2 * (y * z + x * w),
                1 - 2 * (x * x + y * y),
                0);
    }
}

package org.chamfer.formats.internal.threemf;

import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;

/** A model whose parts have grown together. */
final class GrownTogether {
    static final MeshOrigin BODY = new MeshOrigin(new Color(1, 0, 0, 1), "body", -1);
    static final MeshOrigin LID = new MeshOrigin(new Color(0, 0, 1, 1), "lid", -1);
    static final MeshOrigin GRAY = new MeshOrigin(null, null, -1);
    static final MeshOrigin KNOB = new MeshOrigin(null, "knob", -1);

    private static final int[] BOX = {
        0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 1, 2, 6, 1, 6, 5, 2, 3, 7, 2, 7, 6, 3, 0, 4, 3, 4, 7
    };

    private GrownTogether() {}

    /** A box of three parts (bottom, top, sides), none of them closed, and a box apart from it. Both are 1x2x3 mm. */
    static Mesh model() {
        double[] one = new double[24];
        for (int i = 0; i < 8; i++) {
            one[3 * i] = i % 4 == 1 || i % 4 == 2 ? 1 : 0;
            one[3 * i + 1] = i % 4 >= 2 ? 2 : 0;
            one[3 * i + 2] = i >= 4 ? 3 : 0;
        }
        double[] positions = Arrays.copyOf(one, 48);
        int[] triangles = Arrays.copyOf(BOX, 72);
        for (int i = 0; i < 24; i++) {
            positions[24 + i] = one[i] + (i % 3 == 0 ? 10 : 0);
        }
        for (int i = 0; i < 36; i++) {
            triangles[36 + i] = BOX[i] + 8;
        }
        return new Mesh(
                positions,
                triangles,
                List.of(
                        new MeshRun(0, 2, BODY),
                        new MeshRun(2, 2, LID),
                        new MeshRun(4, 8, GRAY),
                        new MeshRun(12, 12, KNOB)));
    }
}

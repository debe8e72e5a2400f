package org.chamfer.formats.internal.mesh;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;

/** Collects triangles by origin; runs stand in the order in which their origins first appear. */
public final class MeshBuilder {
    private final Map<MeshOrigin, IntList> triangles = new LinkedHashMap<>();
    private MeshOrigin lastOrigin;
    private IntList lastTriangles;

    /** Integers that grow in number. */
    static final class IntList {
        private int[] values = new int[16];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        int get(int index) {
            return values[index];
        }

        int size() {
            return size;
        }

        void clear() {
            size = 0;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }

    /**
     * Adds a triangle; those that use a vertex twice are left out.
     *
     * @param color {@code null} if it has none
     */
    void add(int a, int b, int c, Color color) {
        addFrom(a, b, c, origin(color));
    }

    /** Adds a triangle; those that use a vertex twice are left out. */
    public void addFrom(int a, int b, int c, MeshOrigin origin) {
        if (a != b && b != c && c != a) {
            if (!origin.equals(lastOrigin)) {
                lastOrigin = origin;
                lastTriangles = triangles.computeIfAbsent(origin, _ -> new IntList());
            }
            lastTriangles.add(a);
            lastTriangles.add(b);
            lastTriangles.add(c);
        }
    }

    private static MeshOrigin origin(Color color) {
        return color == null ? MeshOrigin.UNKNOWN : new MeshOrigin(color, null, -1);
    }

    /** The mesh of all triangles. */
    public Mesh build(double[] positions) {
        Objects.requireNonNull(positions, "positions");
        int total = triangles.values().stream().mapToInt(IntList::size).sum();
        int[] indices = new int[total];
        MeshRun[] runs = new MeshRun[triangles.size()];
        int at = 0;
        int run = 0;
        for (Map.Entry<MeshOrigin, IntList> entry : triangles.entrySet()) {
            int[] some = entry.getValue().toArray();
            System.arraycopy(some, 0, indices, at, some.length);
            runs[run++] = new MeshRun(at / 3, some.length / 3, entry.getKey());
            at += some.length;
        }
        return new Mesh(positions, indices, Arrays.asList(runs));
    }
}

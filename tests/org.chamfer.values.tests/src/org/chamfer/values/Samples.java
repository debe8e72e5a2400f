package org.chamfer.values;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.Region;

/** Values of all types to try things with. */
final class Samples {
    private Samples() {}

    /** A value and what stores it. */
    record Sample<V extends Value>(V value, ValueCodec<V> codec) {
        @Override
        public String toString() {
            return value.type() + " " + value;
        }
    }

    static List<Sample<?>> all() {
        Random random = new Random(5);
        return List.of(
                new Sample<>(new TextValue(""), ValueCodecs.TEXT),
                new Sample<>(new TextValue("Maß ⌀ 5 µm 🛠\n"), ValueCodecs.TEXT),
                new Sample<>(new NumberValue(-1.5e-300), ValueCodecs.NUMBER),
                new Sample<>(new NumberValue(0.1 + 0.2), ValueCodecs.NUMBER),
                new Sample<>(new BooleanValue(true), ValueCodecs.BOOLEAN),
                new Sample<>(new BooleanValue(false), ValueCodecs.BOOLEAN),
                new Sample<>(VectorValue.of(), ValueCodecs.VECTOR),
                new Sample<>(VectorValue.of(1, -2.5, 1e300), ValueCodecs.VECTOR),
                new Sample<>(new ImageValue(3, 2, 4, bytes(random, 24)), ValueCodecs.IMAGE),
                new Sample<>(new ImageValue(200, 300, 1, bytes(random, 60_000)), ValueCodecs.IMAGE),
                new Sample<>(
                        new TensorValue(new int[] {2, 3}, new float[] {1, 2, 3, 4, 5, Float.NaN}), ValueCodecs.TENSOR),
                new Sample<>(new TensorValue(new int[0], new float[] {7}), ValueCodecs.TENSOR),
                new Sample<>(new MeshValue(Mesh.EMPTY), ValueCodecs.MESH),
                new Sample<>(new MeshValue(mesh()), ValueCodecs.MESH),
                new Sample<>(
                        new RegionValue(
                                new Region(List.of(new double[] {0, 0, 4, 0, 0, 3}, new double[] {9, 9, 8, 7, 6, 5}))),
                        ValueCodecs.REGION),
                new Sample<>(new FileValue("a/b.stl", bytes(random, 100_000)), ValueCodecs.FILE),
                new Sample<>(
                        new FileValue("b.obj", new byte[0], new TreeMap<>(Map.of("b.mtl", new byte[] {1, 2}))),
                        ValueCodecs.FILE));
    }

    /** Two triangles of different origins. */
    static Mesh mesh() {
        return new Mesh(
                new double[] {0, 0, 0, 1, 0, 0, 0, 1, 0, 1.0 / 3, -0.0, Math.PI},
                new int[] {0, 1, 2, 1, 2, 3},
                List.of(
                        new MeshRun(0, 1, new MeshOrigin(new Color(1, 0.5f, 0.25f, 1), "lid", 7)),
                        new MeshRun(1, 1, MeshOrigin.UNKNOWN)));
    }

    private static byte[] bytes(Random random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}

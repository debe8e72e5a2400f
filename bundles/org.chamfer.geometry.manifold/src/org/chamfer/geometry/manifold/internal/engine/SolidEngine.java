package org.chamfer.geometry.manifold.internal.engine;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.geometry.manifold.internal.embind.Embind;
import org.chamfer.geometry.manifold.internal.embind.NativeClass;
import org.chamfer.geometry.manifold.internal.embind.NativeFunction;
import org.chamfer.geometry.manifold.internal.wasm.NativeFailure;
import org.chamfer.geometry.manifold.internal.wasm.WasmInstance;

/**
 * The module's operations on solids. A solid is an address in the module's memory that somebody has to
 * {@link #delete}.
 */
public final class SolidEngine {
    private static final String NO_ERROR = "NoError";

    private final Embind embind;
    private final NativeVectors vectors;
    private final NativeClass solids;
    private final NativeFunction status;
    private final NativeFunction triangleCount;
    private final NativeFunction warp;
    private final NativeFunction mesh;
    private final NativeFunction minkowski;
    private final NativeFunction slice;
    private final NativeFunction project;
    private final NativeFunction hull;
    private final NativeFunction collect;
    private final NativeFunction reserveIds;
    private final Map<BooleanOperation, NativeFunction> booleans = new EnumMap<>(BooleanOperation.class);

    SolidEngine(Embind embind, NativeVectors vectors) {
        this.embind = embind;
        this.vectors = vectors;
        solids = embind.nativeClass("Manifold");
        status = solids.method("status");
        triangleCount = solids.method("numTri");
        warp = solids.method("_WarpBatch");
        mesh = solids.method("_GetMeshJS");
        minkowski = solids.method("minkowskiSum");
        slice = solids.method("_Slice");
        project = solids.method("_Project");
        hull = embind.function("_manifoldHullPoints");
        collect = embind.function("_manifoldCollectVertices");
        reserveIds = embind.function("_ReserveIDs");
        for (BooleanOperation operation : BooleanOperation.values()) {
            booleans.put(operation, embind.function(operation.solidFunction()));
        }
    }

    /** A fresh number for the triangles of one origin. */
    public int reserveId() {
        return reserveIds.callInt(1);
    }

    /**
     * Makes a solid in full precision. The module's constructor takes single-precision positions only, and merges what
     * is close; so it gets made-up positions that tell the vertices apart, and the true ones replace them afterwards.
     * The replacement also computes tolerances, order and normals anew.
     *
     * @param runStarts for each run the number of its first triangle
     * @param runIds for each run a number from {@link #reserveId}
     */
    public int create(double[] positions, int[] triangles, int[] runStarts, int[] runIds) {
        if (triangles.length == 0) {
            return combine(BooleanOperation.UNION);
        }
        VertexCode code = VertexCode.forMesh(positions, triangles);
        int[] runIndex = new int[runStarts.length + 1];
        for (int i = 0; i < runStarts.length; i++) {
            runIndex[i] = 3 * runStarts[i];
        }
        runIndex[runStarts.length] = triangles.length;
        Map<String, Object> value = new HashMap<>();
        value.put("numProp", 3);
        value.put("triVerts", triangles);
        value.put("vertProperties", code.positions());
        value.put("runIndex", runIndex);
        value.put("runOriginalID", runIds);
        int coded = solids.create(embind.pass(value));
        checkStatus(coded, "load");
        int solid = warped(coded, (block, count) -> {
            double[] moved = embind.instance().memory().readDoubles(block, 3 * count);
            for (int i = 0; i < moved.length; i += 3) {
                System.arraycopy(positions, 3 * code.vertex(moved[i], moved[i + 1]), moved, i, 3);
            }
            embind.instance().memory().writeDoubles(block, moved);
        });
        delete(coded);
        checkStatus(solid, "load");
        return solid;
    }

    /** Copies a solid's surface out in full precision. */
    public NativeMesh read(int solid) {
        checkStatus(solid, "operation");
        @SuppressWarnings("unchecked") // The module builds an object, which is a map of this kind.
        Map<String, Object> value = (Map<String, Object>) embind.take(mesh.callInt(solid, -1));
        int points = vectors.newPoints3(new double[0]);
        collect.call(points, solid);
        double[] positions = vectors.readPoints3(points);
        vectors.deletePoints3(points);
        int[] runIndex = (int[]) value.get("runIndex");
        int[] runEnds = new int[Math.max(0, runIndex.length - 1)];
        for (int i = 0; i < runEnds.length; i++) {
            runEnds[i] = runIndex[i + 1] / 3;
        }
        return new NativeMesh(positions, (int[]) value.get("triVerts"), runEnds, (int[]) value.get("runOriginalID"));
    }

    /** Number of triangles; does the pending work. */
    public int triangleCount(int solid) {
        return triangleCount.callInt(solid);
    }

    /** Combines solids; the work may be put off until the result is looked at. */
    public int combine(BooleanOperation operation, int... operands) {
        return vectors.onSolids(booleans.get(operation), operands);
    }

    /** The convex hull of points, three coordinates each. */
    public int hull(double[] points) {
        int vector = vectors.newPoints3(points);
        int solid = hull.callInt(vector);
        vectors.deletePoints3(vector);
        return solid;
    }

    /** The Minkowski sum, united with the first operand (the second, if only the first is convex). */
    public int minkowski(int first, int second) {
        return minkowski.callInt(first, second);
    }

    /** The outlines of a cut parallel to the plane z = 0. */
    public List<double[]> slice(int solid, double z) {
        return vectors.takePolygons(slice.callInt(solid, Double.doubleToRawLongBits(z)));
    }

    /** The outlines of the shadow on the plane z = 0; they may overlap. */
    public List<double[]> project(int solid) {
        return vectors.takePolygons(project.callInt(solid));
    }

    /** Ends a solid. */
    public void delete(int solid) {
        solids.delete(solid);
    }

    private int warped(int solid, WasmInstance.BlockCallback callback) {
        return (int) embind.instance().withCallback(callback, slot -> warp.call(solid, slot));
    }

    private void checkStatus(int solid, String task) {
        String result = embind.takeText(status.callInt(solid));
        if (!result.equals(NO_ERROR)) {
            throw new NativeFailure("the geometry kernel failed in " + task + ": " + result, false);
        }
    }
}

package org.chamfer.geometry.manifold.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.geometry.manifold.internal.embind.Embind;
import org.chamfer.geometry.manifold.internal.embind.NativeClass;
import org.chamfer.geometry.manifold.internal.embind.NativeFunction;
import org.chamfer.geometry.manifold.internal.wasm.LinearMemory;
import org.chamfer.geometry.manifold.internal.wasm.WasmInstance;

/**
 * C++ vectors of plain values, moved as whole arrays. In the module's C++ library a vector is three addresses: first
 * element, end of the elements, end of the allocation; all allocations come from the exported allocator.
 */
final class NativeVectors {
    private static final int VECTOR_BYTES = 3 * Integer.BYTES;

    private final WasmInstance instance;
    private final LinearMemory memory;
    private final NativeClass points3;
    private final NativeClass polygons;
    private final NativeClass triangles;
    private final NativeClass solids;
    private final NativeClass sections;

    NativeVectors(Embind embind) {
        instance = embind.instance();
        memory = instance.memory();
        points3 = embind.nativeClass("Vector_vec3");
        polygons = embind.nativeClass("Vector2_vec2");
        triangles = embind.nativeClass("Vector_ivec3");
        solids = embind.nativeClass("Vector_manifold");
        sections = embind.nativeClass("Vector_crossSection");
    }

    /** A new vector of points; the caller deletes it. */
    int newPoints3(double[] coordinates) {
        int vector = points3.create();
        setContent(vector, coordinates);
        return vector;
    }

    double[] readPoints3(int vector) {
        return readDoubles(vector);
    }

    void deletePoints3(int vector) {
        points3.delete(vector);
    }

    /** A new vector of polygons, each x0, y0, x1, y1 and so on; the caller deletes it. */
    int newPolygons(List<double[]> contours) {
        int vector = polygons.create();
        int bytes = contours.size() * VECTOR_BYTES;
        if (bytes > 0) {
            int block = instance.allocate(bytes);
            memory.writeInts(block, new int[contours.size() * 3]);
            setBlock(vector, block, bytes);
            for (int i = 0; i < contours.size(); i++) {
                setContent(block + i * VECTOR_BYTES, contours.get(i));
            }
        }
        return vector;
    }

    /** Copies polygons out and deletes them. */
    List<double[]> takePolygons(int vector) {
        List<double[]> contours = new ArrayList<>();
        int end = memory.readInt(vector + 4);
        for (int inner = memory.readInt(vector); inner < end; inner += VECTOR_BYTES) {
            contours.add(readDoubles(inner));
        }
        deletePolygons(vector);
        return contours;
    }

    void deletePolygons(int vector) {
        polygons.delete(vector);
    }

    /** Copies triples of indices out and deletes them. */
    int[] takeTriangles(int vector) {
        int first = memory.readInt(vector);
        int[] indices = memory.readInts(first, (memory.readInt(vector + 4) - first) / Integer.BYTES);
        triangles.delete(vector);
        return indices;
    }

    /** Calls a function on a list of solids. */
    int onSolids(NativeFunction function, int... members) {
        return onList(solids, function, members);
    }

    /** Calls a function on a list of cross-sections. */
    int onSections(NativeFunction function, int... members) {
        return onList(sections, function, members);
    }

    private static int onList(NativeClass list, NativeFunction function, int... members) {
        int vector = list.create();
        NativeFunction append = list.method("push_back");
        for (int member : members) {
            append.call(vector, member);
        }
        int result = function.callInt(vector);
        list.delete(vector);
        return result;
    }

    private double[] readDoubles(int vector) {
        int first = memory.readInt(vector);
        return memory.readDoubles(first, (memory.readInt(vector + 4) - first) / Double.BYTES);
    }

    /** Fills an empty vector. */
    private void setContent(int vector, double[] values) {
        if (values.length > 0) {
            int bytes = Math.multiplyExact(values.length, Double.BYTES);
            int block = instance.allocate(bytes);
            memory.writeDoubles(block, values);
            setBlock(vector, block, bytes);
        }
    }

    private void setBlock(int vector, int block, int bytes) {
        memory.writeInts(vector, new int[] {block, block + bytes, block + bytes});
    }
}

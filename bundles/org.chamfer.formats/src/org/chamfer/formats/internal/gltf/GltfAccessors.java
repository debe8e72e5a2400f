package org.chamfer.formats.internal.gltf;

import java.nio.ByteBuffer;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.text.ImportSource;

/** Reads the elements of accessors, after it has checked that they are there. */
final class GltfAccessors {
    /** So that the numbers of all elements fit into an array. */
    private static final int MOST_ELEMENTS = 100_000_000;

    private final GltfDocument document;
    private final GltfBuffers buffers;
    private final ImportSource source;

    GltfAccessors(GltfDocument document, GltfBuffers buffers, ImportSource source) {
        this.document = document;
        this.buffers = buffers;
        this.source = source;
    }

    /** Takes the numbers of elements. */
    @FunctionalInterface
    private interface Target {
        void put(int at, double value);
    }

    /** How many elements an accessor says that it has; nothing was checked yet. */
    long count(int number) throws DiagnosticException {
        return accessor(number).count();
    }

    /** How many numbers an element has, 0 if this is none of the simple shapes. */
    int components(int number) throws DiagnosticException {
        return switch (accessor(number).shape()) {
            case "SCALAR" -> 1;
            case "VEC2" -> 2;
            case "VEC3" -> 3;
            case "VEC4" -> 4;
            default -> 0;
        };
    }

    /** The numbers of all elements; the count must have been checked against a limit. */
    double[] numbers(int number, int components) throws DiagnosticException {
        check(number, components);
        double[] all = new double[(int) count(number) * components];
        read(number, components, (at, value) -> all[at] = value);
        return all;
    }

    /** Vertices by their numbers; the count must have been checked against a limit. */
    int[] corners(int number, int vertices) throws DiagnosticException {
        check(number, 1);
        if (!accessor(number).type().isUnsigned()) {
            throw failure(number, "has indices that are not unsigned");
        }
        int[] all = new int[(int) count(number)];
        boolean[] fits = {true};
        read(number, 1, (at, value) -> {
            fits[0] &= value < vertices;
            all[at] = (int) value;
        });
        if (!fits[0]) {
            throw failure(number, "refers to a vertex beyond the last of " + vertices);
        }
        return all;
    }

    private GltfDocument.Accessor accessor(int number) throws DiagnosticException {
        if (number < 0 || number >= document.accessors().size()) {
            throw source.failure(0, "glTF: there is no accessor " + number);
        }
        return document.accessors().get(number);
    }

    /** Everything that would make reading fail is found here, before anything is allocated. */
    private void check(int number, int components) throws DiagnosticException {
        GltfDocument.Accessor accessor = accessor(number);
        if (accessor.type() == null) {
            throw failure(number, "has no known component type");
        }
        if (accessor.count() > MOST_ELEMENTS) {
            throw failure(number, "has more than " + MOST_ELEMENTS + " elements");
        }
        if (components(number) != components) {
            throw failure(
                    number,
                    "has the type '" + ImportSource.excerpt(accessor.shape()) + "' where " + components
                            + " were expected");
        }
        int element = components * accessor.type().bytes();
        if (accessor.view() >= 0) {
            checkReach(number, accessor.view(), accessor.offset(), accessor.count(), element);
        }
        GltfDocument.Sparse sparse = accessor.sparse();
        if (sparse != null) {
            if (sparse.indexType() == null || !sparse.indexType().isUnsigned() || sparse.count() > accessor.count()) {
                throw failure(number, "has broken sparse elements");
            }
            checkReach(
                    number,
                    sparse.indexView(),
                    sparse.indexOffset(),
                    sparse.count(),
                    sparse.indexType().bytes());
            checkReach(number, sparse.view(), sparse.offset(), sparse.count(), element);
        }
    }

    private void checkReach(int number, int view, long offset, long count, int element) throws DiagnosticException {
        long length = buffers.view(view(number, view)).limit();
        long stride = stride(number, view, element);
        // No product here can overflow: count is compared first.
        boolean fits =
                count == 0 || offset <= length && count <= length && offset + (count - 1) * stride + element <= length;
        if (!fits) {
            throw failure(number, "reaches beyond its buffer view");
        }
    }

    private GltfDocument.View view(int number, int view) throws DiagnosticException {
        if (view < 0 || view >= document.views().size()) {
            throw failure(number, "refers to buffer view " + view + ", which is not there");
        }
        return document.views().get(view);
    }

    private int stride(int number, int view, int element) throws DiagnosticException {
        long stride = view(number, view).stride();
        if (stride != 0 && (stride < element || stride > 252)) {
            throw failure(number, "has a stride of " + stride + " bytes");
        }
        return stride == 0 ? element : (int) stride;
    }

    private void read(int number, int components, Target target) throws DiagnosticException {
        GltfDocument.Accessor accessor = accessor(number);
        int element = components * accessor.type().bytes();
        if (accessor.view() >= 0) {
            ByteBuffer data = buffers.view(view(number, accessor.view()));
            int stride = stride(number, accessor.view(), element);
            for (int i = 0; i < accessor.count(); i++) {
                source.checkCancelled();
                readElement(accessor, data, (int) accessor.offset() + i * stride, i, components, target);
            }
        }
        GltfDocument.Sparse sparse = accessor.sparse();
        if (sparse != null) {
            ByteBuffer indices = buffers.view(view(number, sparse.indexView()));
            ByteBuffer data = buffers.view(view(number, sparse.view()));
            int indexStride =
                    stride(number, sparse.indexView(), sparse.indexType().bytes());
            int stride = stride(number, sparse.view(), element);
            for (int i = 0; i < sparse.count(); i++) {
                source.checkCancelled();
                double index = sparse.indexType().get(indices, (int) sparse.indexOffset() + i * indexStride);
                if (index >= accessor.count()) {
                    throw failure(number, "has a sparse element beyond the last");
                }
                readElement(accessor, data, (int) sparse.offset() + i * stride, (int) index, components, target);
            }
        }
    }

    private static void readElement(
            GltfDocument.Accessor accessor, ByteBuffer data, int from, int element, int components, Target target) {
        ComponentType type = accessor.type();
        for (int i = 0; i < components; i++) {
            double value = type.get(data, from + i * type.bytes());
            target.put(element * components + i, accessor.normalized() ? type.normalized(value) : value);
        }
    }

    private DiagnosticException failure(int number, String what) {
        return source.failure(0, "glTF: accessor " + number + " " + what);
    }
}

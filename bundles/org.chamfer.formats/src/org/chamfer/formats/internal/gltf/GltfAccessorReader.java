package org.chamfer.formats.internal.gltf;

import java.io.IOException;
import org.chamfer.base.diagnostic.DiagnosticException;

/** Reads what JSON says of an accessor. */
final class GltfAccessorReader {
    private final GltfJson json;
    private int view = -1;
    private long offset;
    private ComponentType type;
    private boolean normalized;
    private long count;
    private String shape = "";
    private GltfDocument.Sparse sparse;

    private long sparseCount;
    private int indexView = -1;
    private long indexOffset;
    private ComponentType indexType;
    private int valueView = -1;
    private long valueOffset;

    GltfAccessorReader(GltfJson json) {
        this.json = json;
    }

    GltfDocument.Accessor read() throws IOException, DiagnosticException {
        json.object(this::take);
        return new GltfDocument.Accessor(view, offset, type, normalized, count, shape, sparse);
    }

    private void take(String name) throws IOException, DiagnosticException {
        switch (name) {
            case "bufferView" -> view = json.index();
            case "byteOffset" -> offset = json.size();
            case "componentType" -> type = ComponentType.of(json.index());
            case "normalized" -> normalized = json.flag();
            case "count" -> count = json.size();
            case "type" -> shape = json.text();
            case "sparse" -> readSparse();
            default -> json.skip();
        }
    }

    private void readSparse() throws IOException, DiagnosticException {
        json.object(name -> {
            switch (name) {
                case "count" -> sparseCount = json.size();
                case "indices" -> json.object(this::takeIndices);
                case "values" -> json.object(this::takeValues);
                default -> json.skip();
            }
        });
        sparse = new GltfDocument.Sparse(sparseCount, indexView, indexOffset, indexType, valueView, valueOffset);
    }

    private void takeIndices(String name) throws IOException {
        switch (name) {
            case "bufferView" -> indexView = json.index();
            case "byteOffset" -> indexOffset = json.size();
            case "componentType" -> indexType = ComponentType.of(json.index());
            default -> json.skip();
        }
    }

    private void takeValues(String name) throws IOException {
        switch (name) {
            case "bufferView" -> valueView = json.index();
            case "byteOffset" -> valueOffset = json.size();
            default -> json.skip();
        }
    }
}

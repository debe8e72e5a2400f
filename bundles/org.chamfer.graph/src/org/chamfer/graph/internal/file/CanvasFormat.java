package org.chamfer.graph.internal.file;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.model.Graph;

/** From bytes to the model and back: decode, read the elements, migrate, make the model. */
public final class CanvasFormat {
    /** The version that is written. */
    public static final int VERSION = CanvasHeader.FORMAT_VERSION;

    private CanvasFormat() {}

    /**
     * Reads a graph.
     *
     * @param name of the file, for messages
     * @throws DiagnosticException if it is no graph; tells line and column
     */
    public static Graph read(byte[] content, String name) throws DiagnosticException {
        CanvasElement root = CanvasXml.read(CanvasText.decode(content, name));
        CanvasMigrations.standard().migrate(root);
        return CanvasReader.read(root);
    }

    /** The text of the file of a graph. */
    public static String write(Graph graph) {
        return CanvasWriter.write(graph);
    }
}

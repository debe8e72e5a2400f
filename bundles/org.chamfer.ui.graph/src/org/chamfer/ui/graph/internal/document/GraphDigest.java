package org.chamfer.ui.graph.internal.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.chamfer.graph.file.CanvasFile;
import org.chamfer.graph.model.Camera;
import org.chamfer.graph.model.Graph;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The bytes and the identity of a graph that is being edited. */
public final class GraphDigest {
    private GraphDigest() {}

    /** SHA-256 of the graph's file without its camera, as hexadecimal digits: equal for equal graphs. */
    public static String of(Graph graph) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(graph, null));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The bytes of the graph's file. The graph itself does not change: looking around is no edit.
     *
     * @param camera what is in view, {@code null} for nothing
     */
    public static byte[] bytes(Graph graph, Camera camera) {
        Graph copy = EcoreUtil.copy(graph);
        copy.setCamera(camera);
        return CanvasFile.bytes(copy);
    }

    /** The text of the graph's file without its camera. */
    public static String text(Graph graph) {
        return new String(bytes(graph, null), StandardCharsets.UTF_8);
    }
}

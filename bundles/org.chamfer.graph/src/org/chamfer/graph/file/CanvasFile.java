package org.chamfer.graph.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.base.io.AtomicOutput;
import org.chamfer.graph.internal.file.CanvasFormat;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.GraphFactory;

/**
 * Graph files {@code NAME.canvas}: XMI in UTF-8. Files may come from anywhere: size, depth and number of elements are
 * bounded, DOCTYPE and entities are not read, and nothing in a file makes another one be read. Node types need not be
 * installed, and what nodes hold is kept as it is.
 */
public final class CanvasFile {
    /** What the names of graph files end in, without the dot. */
    public static final String EXTENSION = "canvas";

    /** The size that files may have, in bytes. */
    public static final int LARGEST = 16 << 20;

    private CanvasFile() {}

    /** An empty graph. */
    public static Graph create() {
        Graph graph = GraphFactory.eINSTANCE.createGraph();
        graph.setFormatVersion(CanvasFormat.VERSION);
        return graph;
    }

    /**
     * Reads a file.
     *
     * @param name the file as the user calls it, for messages
     * @throws DiagnosticException if it cannot be read or is no graph; tells line and column
     */
    public static Graph load(Path file, String name) throws DiagnosticException {
        return parse(bytes(file, name), name);
    }

    /**
     * Reads the content of a file.
     *
     * @param name the file as the user calls it, for messages
     * @throws DiagnosticException if it is no graph; tells line and column
     */
    public static Graph parse(byte[] content, String name) throws DiagnosticException {
        if (content.length > LARGEST) {
            throw tooLarge(name);
        }
        return CanvasFormat.read(content, name);
    }

    /** The content of the file of a graph. Equal graphs give equal bytes. */
    public static byte[] bytes(Graph graph) {
        return CanvasFormat.write(graph).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a file, whole or not at all.
     *
     * @throws IOException if it cannot be written; then the old one is still there
     */
    public static void save(Graph graph, Path file) throws IOException {
        try (AtomicOutput out = AtomicOutput.open(file)) {
            out.write(bytes(graph));
            out.commit();
        }
    }

    private static byte[] bytes(Path file, String name) throws DiagnosticException {
        if (Files.isDirectory(file)) {
            throw cannotRead(name, "it is a folder", null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw tooLarge(name);
            }
            return content;
        } catch (NoSuchFileException e) {
            throw cannotRead(name, "no such file", e);
        } catch (IOException e) {
            throw cannotRead(name, String.valueOf(e.getMessage()), e);
        }
    }

    private static DiagnosticException tooLarge(String name) {
        return new DiagnosticException(Diagnostic.error(
                "canvas.too-large", "the file is larger than " + (LARGEST >> 20) + " MB", SourceRange.ofFile(name)));
    }

    private static DiagnosticException cannotRead(String name, String reason, IOException cause) {
        return new DiagnosticException(
                Diagnostic.error("canvas.cannot-read", "cannot read " + name + ": " + reason, null), cause);
    }
}

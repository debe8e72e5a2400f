package org.chamfer.formats.internal.obj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.Companions;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Exporter;
import org.chamfer.formats.ImportOptions;
import org.chamfer.formats.Importer;
import org.chamfer.formats.Models;
import org.chamfer.formats.Siblings;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.measure.MeshFacts;

/** Writes meshes and reads them again, with the files beside them. */
public final class MeshFiles {
    /** A tetrahedron with three edges of length 1: its faces, counted from 0. */
    public static final String TETRAHEDRON = "0 2 1,0 1 3,1 2 3,2 0 3";

    private final Map<String, ByteArrayOutputStream> companions = new HashMap<>();
    private final Map<String, byte[]> siblings = new HashMap<>();
    private final List<String> messages = new ArrayList<>();

    /** What the importers said. */
    public List<String> messages() {
        return messages;
    }

    /** The names of the files that were written beside others, and their texts. */
    public String companion(String name) {
        return companions.get(name).toString(StandardCharsets.UTF_8);
    }

    /** Puts a file beside those that are read. */
    public MeshFiles with(String name, String text) {
        siblings.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The bytes of a mesh; its companions have the name {@code model}. */
    public byte[] write(Exporter<Mesh> exporter, Mesh mesh) throws IOException, DiagnosticException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Companions place = extension -> {
            String name = "model." + extension;
            companions.put(name, new ByteArrayOutputStream());
            return Optional.of(new Companions.Companion(name, companions.get(name)));
        };
        exporter.write(mesh, out, new ExportOptions(WorkContext.NONE, Map.of(), place));
        companions.forEach((name, bytes) -> siblings.put(name, bytes.toByteArray()));
        return out.toByteArray();
    }

    /** Reads a mesh. */
    public Mesh read(Importer<Mesh> importer, byte[] bytes) throws IOException, DiagnosticException {
        return read(importer, bytes, name -> Optional.ofNullable(siblings.get(name)));
    }

    /** Reads a mesh with other siblings. */
    public Mesh read(Importer<Mesh> importer, byte[] bytes, Siblings others) throws IOException, DiagnosticException {
        ImportOptions options = new ImportOptions("in.file", WorkContext.NONE)
                .withSiblings(others)
                .withListener(diagnostic -> messages.add(diagnostic.message()));
        return importer.read(new ByteArrayInputStream(bytes), options);
    }

    /** Reads a mesh from text. */
    public Mesh read(Importer<Mesh> importer, String text) throws IOException, DiagnosticException {
        return read(importer, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Why a file cannot be read. */
    public Diagnostic refusal(Importer<Mesh> importer, byte[] bytes) {
        return assertThrows(DiagnosticException.class, () -> read(importer, bytes))
                .diagnostic();
    }

    /** Why a text cannot be read. */
    public Diagnostic refusal(Importer<Mesh> importer, String text) {
        return refusal(importer, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The colours of a mesh, run by run. */
    public static List<Color> colors(Mesh mesh) {
        return mesh.runs().stream().map(run -> run.origin().color()).toList();
    }

    /** The parts of a mesh, run by run. */
    public static List<String> parts(Mesh mesh) {
        return mesh.runs().stream().map(run -> run.origin().part()).toList();
    }

    /** Fails if two meshes are not the same shape with the same parts and colours. */
    public static void assertSame(Mesh expected, Mesh actual) {
        assertEquals(colors(expected), colors(actual));
        assertEquals(parts(expected), parts(actual));
        assertSameShape(expected, actual);
        assertEquals(
                expected.runs().stream().map(MeshRun::triangleCount).toList(),
                actual.runs().stream().map(MeshRun::triangleCount).toList());
    }

    /** Fails if two meshes are not the same shape. */
    public static void assertSameShape(Mesh expected, Mesh actual) {
        MeshFacts theirs = MeshFacts.of(expected);
        MeshFacts ours = MeshFacts.of(actual);
        assertEquals(theirs.volume(), ours.volume(), 1e-12);
        assertEquals(theirs.area(), ours.area(), 1e-12);
        assertEquals(theirs.bounds(), ours.bounds());
        assertEquals(theirs.closed(), ours.closed());
        assertEquals(expected.vertexCount(), actual.vertexCount());
    }

    /**
     * Three boxes in a row that touch: a blue one whose bottom has no colour, a clear one with a difficult name, and
     * one of which nothing is known. Most coordinates are not exact in single precision.
     */
    public static Mesh model() {
        return Models.threeBoxes(
                Models.box(0.1, 0.1, 0.1, 1.1, 2, 3), 1, new Color(1, 0, 0, 0.4f), "<lid> & \"ä\" \\ two");
    }
}

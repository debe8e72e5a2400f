package org.chamfer.graph.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.SampleGraphs;
import org.chamfer.graph.model.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileCanvasTests {
    private static final String ROOT =
            "<graph:Graph xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:graph=\"urn:chamfer:graph\" formatVersion=\"1\">";
    private static final int FLIPS = 20_000;

    @Test
    void tenMegabytesOfNestingEndAtOnce() {
        Diagnostic found = problem(ROOT + "<nodes>".repeat(1_500_000));
        assertEquals("canvas.too-deep", found.code());
        assertEquals(1, found.range().line());
    }

    @Test
    void millionsOfElementsAreRefused() {
        assertEquals(
                "canvas.too-large",
                problem(ROOT + "<camera/>".repeat(600_000) + "</graph:Graph>").code());
    }

    @Test
    void thousandsOfNamespacesAreRefusedAtOnce() {
        StringBuilder text = new StringBuilder(ROOT + "<notes");
        for (int i = 0; i < 300_000; i++) {
            text.append(" xmlns:a").append(i).append("=\"u\"");
        }
        assertEquals("canvas.syntax", problem(text + "/></graph:Graph>").code());
    }

    @Test
    void longTextsFullOfEscapesAreRead() throws DiagnosticException {
        String text = "<a & b>\n".repeat(200_000);
        Graph graph = CanvasFile.create();
        graph.setDescription(text);
        assertEquals(text, CanvasFile.parse(CanvasFile.bytes(graph), "a.canvas").getDescription());
    }

    @Test
    void entitiesAreNotExpanded() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE graph [<!ENTITY a0 \"0123456789\">");
        for (int i = 1; i < 20; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String text = bomb + "]>" + ROOT + "<notes id=\"n\" text=\"&a19;\"/></graph:Graph>";
        assertEquals("canvas.doctype", problem(text).code());
    }

    @Test
    void noOtherFileIsRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String address = secret.toUri().toString();
        String entity = "<!DOCTYPE g [<!ENTITY x SYSTEM \"" + address + "\">]>" + ROOT
                + "<notes id=\"n\"><text>&x;</text></notes></graph:Graph>";
        String external = "<!DOCTYPE g SYSTEM \"" + address + "\">" + ROOT + "</graph:Graph>";
        String parameter = "<!DOCTYPE g [<!ENTITY % x SYSTEM \"" + address + "\"> %x;]>" + ROOT + "</graph:Graph>";
        for (String text : new String[] {entity, external, parameter}) {
            Diagnostic found = problem(text);
            assertEquals("canvas.doctype", found.code());
            assertFalse(found.message().contains("secret"));
        }
    }

    @Test
    void aFileThatIsCutOffIsTold() {
        byte[] whole = CanvasFile.bytes(SampleGraphs.full());
        for (int i = 0; i < 20; i++) {
            byte[] part = Arrays.copyOf(whole, whole.length * i / 20);
            Diagnostic found = assertThrows(DiagnosticException.class, () -> CanvasFile.parse(part, "a.canvas"))
                    .diagnostic();
            assertTrue(
                    found.code().equals("canvas.syntax") || found.code().equals("canvas.encoding"), found.toString());
            assertTrue(i == 0 || found.range().line() > 0, found.toString());
        }
    }

    @Test
    void changedBytesGiveAGraphOrADiagnostic() throws DiagnosticException {
        byte[] whole = CanvasFile.bytes(SampleGraphs.full());
        Random random = new Random(5);
        int read = 0;
        for (int i = 0; i < FLIPS; i++) {
            byte[] changed = whole.clone();
            for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            Graph graph;
            try {
                graph = CanvasFile.parse(changed, "a.canvas");
            } catch (DiagnosticException e) {
                assertFalse(e.diagnostic().message().isBlank());
                continue;
            }
            read++;
            // What could be read can be written and read again.
            byte[] written = CanvasFile.bytes(graph);
            assertTrue(Arrays.equals(written, CanvasFile.bytes(CanvasFile.parse(written, "a.canvas"))));
        }
        assertTrue(read > 0 && read < FLIPS, read + " of " + FLIPS + " were read");
    }

    private static Diagnostic problem(String text) {
        return assertThrows(
                        DiagnosticException.class,
                        () -> CanvasFile.parse(text.getBytes(StandardCharsets.UTF_8), "my.canvas"))
                .diagnostic();
    }
}

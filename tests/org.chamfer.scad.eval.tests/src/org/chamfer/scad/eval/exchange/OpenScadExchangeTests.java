package org.chamfer.scad.eval.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Models go to Debian's {@code openscad} and come back: it reads what Chamfer writes, and the other way round. */
@Tag("conformance")
class OpenScadExchangeTests {
    /** The peer writes six digits, and keeps coordinates in single precision. */
    private static final double PRECISION = 4e-6;

    /** What Debian's openscad reads, but cannot write as AMF: it writes OFF instead. */
    private static final Set<String> WITHOUT_AMF = Set.of(
            // Its export ends with an error of CGAL.
            "voronoi_panel.scad",
            // Its export turns the cavity's surface round.
            "cavity far from the origin");

    private static Map<String, Geometry> models;

    @TempDir
    private Path folder;

    @BeforeAll
    static void evaluate() throws IOException, DiagnosticException {
        models = ExchangeModels.all();
    }

    @TestFactory
    List<DynamicTest> modelsComeBack() {
        List<DynamicTest> tests = new ArrayList<>();
        models.forEach((name, model) -> {
            for (String format :
                    model instanceof Mesh ? List.of("binstl", "off", "amf", "3mf") : List.of("svg", "dxf")) {
                tests.add(DynamicTest.dynamicTest(name + " by " + format, () -> exchange(name, model, format)));
            }
        });
        return tests;
    }

    private void exchange(String name, Geometry model, String format) throws Exception {
        Exchange.Written ours = Exchange.write(model, format);
        Files.write(folder.resolve("in." + ours.extension()), ours.bytes());
        Path program = Files.writeString(folder.resolve("in.scad"), "import(\"in." + ours.extension() + "\");\n");
        String back = format.equals("amf") && WITHOUT_AMF.contains(name) ? "off" : ours.extension();
        Path theirs = folder.resolve("out." + back);
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder("openscad", "-o", theirs.toString(), program.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "openscad takes too long");
        String said = Files.readString(log, StandardCharsets.UTF_8);
        assertEquals(0, process.exitValue(), said);
        Geometry read = Exchange.read(new Exchange.Written(back, Files.readAllBytes(theirs), Map.of()));
        Likeness.checkSize(model, format.equals("svg") ? Likeness.inPlaceOf(model, read) : read, PRECISION, said);
    }
}

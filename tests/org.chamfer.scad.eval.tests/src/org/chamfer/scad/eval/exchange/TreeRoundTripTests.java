package org.chamfer.scad.eval.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.formats.ImportOptions;
import org.chamfer.geometry.Geometry;
import org.chamfer.scad.eval.CsgText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Trees written as text and read again are the same geometry, up to the six digits that OpenSCAD writes. */
class TreeRoundTripTests {
    private static final double PRECISION = 1e-5;

    @TestFactory
    List<DynamicTest> treesComeBack() throws IOException, DiagnosticException {
        Map<String, Geometry> models = ExchangeModels.all();
        List<DynamicTest> tests = new ArrayList<>();
        ExchangeModels.evaluated().forEach((name, result) -> {
            String text = CsgText.of(result.root());
            // Trees that read other files are refused: what they name is not in them.
            if (!text.contains("import(") && !text.contains("surface(")) {
                tests.add(DynamicTest.dynamicTest(
                        name, () -> Likeness.checkSize(models.get(name), read(text), PRECISION, name)));
            }
        });
        assertTrue(tests.size() >= 20, "only " + tests.size() + " models");
        return tests;
    }

    private static Geometry read(String text) throws IOException, DiagnosticException {
        return new FormatRegistry()
                .importersOf("csg")
                .getFirst()
                .read(
                        Geometry.class,
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        new ImportOptions("model.csg", WorkContext.NONE));
    }
}

package org.chamfer.scad.eval.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.ExportOptions;
import org.chamfer.scad.eval.EvaluationListener;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.EvaluationResult;
import org.chamfer.scad.eval.ScadEvaluator;
import org.junit.jupiter.api.Test;

class ExporterTests {
    private static final EvaluationResult RESULT = new ScadEvaluator()
            .evaluate(
                    new EvaluationRequest(
                            "part.scad",
                            Path.of("part.scad").toAbsolutePath(),
                            "echo(\"\u00E9\");\nx = sin(\"a\");\n#union();",
                            List.of(),
                            List.of()),
                    EvaluationListener.NONE,
                    WorkContext.NONE);

    @Test
    void theTreeIsWrittenAsText() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsgExporter().write(RESULT, out, ExportOptions.DEFAULT);

        assertEquals("#union();\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theConsoleIsWrittenLineByLine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EchoExporter().write(RESULT, out, ExportOptions.DEFAULT);

        assertEquals(
                "WARNING: sin() parameter could not be converted: argument 0: expected number, found string (\"a\")"
                        + " in file part.scad, line 2\nECHO: \"\u00E9\"\n",
                out.toString(StandardCharsets.UTF_8));
    }
}

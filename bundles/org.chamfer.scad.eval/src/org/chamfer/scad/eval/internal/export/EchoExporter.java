package org.chamfer.scad.eval.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Exporter;
import org.chamfer.scad.eval.EvaluationResult;

/** Writes what the program said. */
public final class EchoExporter implements Exporter<EvaluationResult> {
    @Override
    public void write(EvaluationResult result, OutputStream out, ExportOptions options) throws IOException {
        for (String line : result.log()) {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}

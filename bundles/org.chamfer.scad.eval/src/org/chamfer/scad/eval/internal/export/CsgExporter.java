package org.chamfer.scad.eval.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Exporter;
import org.chamfer.scad.eval.CsgText;
import org.chamfer.scad.eval.EvaluationResult;

/** Writes the tree of operations. */
public final class CsgExporter implements Exporter<EvaluationResult> {
    @Override
    public void write(EvaluationResult result, OutputStream out, ExportOptions options) throws IOException {
        out.write(CsgText.of(result.root()).getBytes(StandardCharsets.UTF_8));
    }
}

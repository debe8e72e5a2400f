package org.chamfer.scad.eval.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Exporter;
import org.chamfer.scad.eval.EvaluationResult;
import org.chamfer.scad.eval.ProgramTree;

/** Writes the program from its syntax tree. */
public final class AstExporter implements Exporter<EvaluationResult> {
    @Override
    public void write(EvaluationResult result, OutputStream out, ExportOptions options)
            throws IOException, DiagnosticException {
        ProgramTree program = result.program()
                .orElseThrow(() -> new DiagnosticException(Diagnostic.error(
                        "scad.no-syntax-tree", "there is no syntax tree: the program cannot be parsed", null)));
        out.write(AstText.of(program).getBytes(StandardCharsets.UTF_8));
    }
}

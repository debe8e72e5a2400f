package org.chamfer.scad.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.scad.eval.csg.CsgNode;

/**
 * What evaluation gives.
 *
 * @param root the tree of operations; what was made before the error if there is one
 * @param log all lines of the console with OpenSCAD's words: echoes, warnings, errors and traces
 * @param diagnostics warnings and errors in the order in which they came up
 * @param filesRead all files that were read, absolute, in order; the program's own is the first, and for files in the
 *     jar of a bundle there is the jar
 * @param filesMissed all places where a file was looked for in vain, absolute, in order
 * @param program what was parsed; nothing if there was a syntax error
 * @param parseNanos time spent on parsing, in nanoseconds
 * @param failed true if an error ended the evaluation
 */
public record EvaluationResult(
        CsgNode root,
        List<String> log,
        List<Diagnostic> diagnostics,
        List<Path> filesRead,
        List<Path> filesMissed,
        Optional<ProgramTree> program,
        long parseNanos,
        boolean failed) {
    public EvaluationResult {
        log = List.copyOf(log);
        diagnostics = List.copyOf(diagnostics);
        filesRead = List.copyOf(filesRead);
        filesMissed = List.copyOf(filesMissed);
    }
}

package org.chamfer.scad.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chamfer.base.work.WorkContext;

/** Evaluates code as the program {@code part.scad} in a folder. */
final class Evaluation {
    private static final ScadEvaluator EVALUATOR = new ScadEvaluator();

    private Evaluation() {}

    static EvaluationResult of(String code, String... definitions) {
        return in(Path.of("").toAbsolutePath(), code, definitions);
    }

    static EvaluationResult in(Path folder, String code, String... definitions) {
        return EVALUATOR.evaluate(
                new EvaluationRequest("part.scad", folder.resolve("part.scad"), code, List.of(definitions), List.of()),
                EvaluationListener.NONE,
                WorkContext.NONE);
    }

    /** Evaluates until {@code cancelled} is set. */
    static EvaluationResult until(AtomicBoolean cancelled, String code) {
        return EVALUATOR.evaluate(
                new EvaluationRequest("part.scad", Path.of("part.scad").toAbsolutePath(), code, List.of(), List.of()),
                EvaluationListener.NONE,
                cancelled::get);
    }

    /** All that the console shows, line by line. */
    static String console(String code, String... definitions) {
        return String.join("\n", of(code, definitions).log());
    }

    /** What one {@code echo} of expressions prints. */
    static String echo(String expressions) {
        return console("echo(" + expressions + ");").replaceFirst("^ECHO: ", "");
    }

    /** The tree text of the result. */
    static String tree(String code) {
        return CsgText.of(of(code).root());
    }
}

package org.chamfer.scad.eval.fuzz;

import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.scad.ParsedFile;
import org.chamfer.scad.ScadParser;
import org.chamfer.scad.check.CheckRequest;
import org.chamfer.scad.check.ScadChecker;
import org.chamfer.scad.eval.CsgText;
import org.chamfer.scad.eval.EvaluationListener;
import org.chamfer.scad.eval.EvaluationResult;
import org.chamfer.scad.eval.ScadEvaluator;
import org.chamfer.scad.eval.customizer.CustomizerReader;
import org.chamfer.scad.eval.customizer.ParameterSchema;
import org.chamfer.scad.eval.library.LibraryRegistry;
import org.chamfer.scad.format.FormatOptions;
import org.chamfer.scad.format.ScadFormatter;

/**
 * Parses, checks, formats and evaluates programs: nothing is thrown, everything ends, and the same program and its
 * formatted text give the same log and the same tree.
 */
final class EvaluationProbe implements Probe {
    /** What an evaluation gives, as texts. */
    private record Told(String log, String echoes, String tree) {
        boolean isCut() {
            return log.contains("ERROR: the console has more than");
        }
    }

    private static final long LIMIT_MILLIS = 1_000;
    /** Nothing can stop the tools, so this is the time for all they do, also with code nested thousands deep. */
    private static final long TOOLS_MILLIS = 4_000;

    private static final int LARGEST_TREE = 50_000;
    /** With less memory than this (bytes), the default limits allow programs that need more. */
    private static final long ENOUGH_MEMORY = 1_900L << 20;

    private final ScadParser parser = new ScadParser();
    private final ScadFormatter formatter = new ScadFormatter(parser);
    private final ScadChecker checker = new ScadChecker();
    private final CustomizerReader customizer = new CustomizerReader(parser, new LibraryRegistry());
    private final ScadEvaluator evaluator = new ScadEvaluator();

    @Override
    public Optional<Finding> examine(FuzzCase one) {
        TimedWork.Outcome<Told> first = evaluate(one);
        if (first.value() == null) {
            return first.finding();
        }
        if (first.value().log().contains("needs more memory than there is")
                && Runtime.getRuntime().maxMemory() > ENOUGH_MEMORY) {
            return Optional.of(new Finding(
                    "evaluation runs out of memory", "", first.value().log()));
        }
        return again("second evaluation", one, first.value(), true).or(() -> tools(one, first.value()));
    }

    private Optional<Finding> tools(FuzzCase one, Told told) {
        TimedWork.Outcome<String> tools = new TimedWork("tools", TOOLS_MILLIS).run(_ -> formatted(one));
        if (tools.value() == null || tools.value().equals(one.text())) {
            return tools.finding();
        }
        return again("evaluation of formatted text", one.withText(tools.value()), told, false);
    }

    /** Runs the tools over a program; the formatted text, or the same text if it has syntax errors. */
    private String formatted(FuzzCase one) throws DiagnosticException {
        ParsedFile parsed = parser.parse(one.text(), "part.scad");
        checker.check(new CheckRequest("part.scad", one.path(), one.text(), List.of()));
        ParameterSchema.json("part", customizer.read(parsed, one.request()));
        if (parsed.hasErrors()) {
            return one.text();
        }
        String formatted = formatter.format(parsed, FormatOptions.DEFAULT);
        if (!formatter.format(formatted, FormatOptions.DEFAULT).equals(formatted)) {
            throw new IllegalStateException("formatted code is formatted differently:\n" + formatted);
        }
        return formatted;
    }

    private Optional<Finding> again(String name, FuzzCase one, Told told, boolean wholeLog) {
        TimedWork.Outcome<Told> again = evaluate(one);
        if (again.value() == null) {
            return again.finding();
        }
        if (!wholeLog && (told.isCut() || again.value().isCut())) {
            // Formatted code has other line numbers, and so warnings of another length.
            return Optional.empty();
        }
        String expected = wholeLog ? told.log() : told.echoes();
        String found = wholeLog ? again.value().log() : again.value().echoes();
        if (!expected.equals(found)) {
            return Optional.of(Finding.differs("log of " + name, expected, found));
        }
        if (!told.tree().equals(again.value().tree())) {
            return Optional.of(Finding.differs(
                    "tree of " + name, told.tree(), again.value().tree()));
        }
        return Optional.empty();
    }

    private TimedWork.Outcome<Told> evaluate(FuzzCase one) {
        return new TimedWork("evaluation", LIMIT_MILLIS).run(context -> evaluated(one, context));
    }

    private Told evaluated(FuzzCase one, WorkContext context) {
        EvaluationResult result = evaluator.evaluate(one.request(), EvaluationListener.NONE, context);
        String tree =
                result.root().size() > LARGEST_TREE ? result.root().digest().toString() : CsgText.of(result.root());
        // Other lines name lines of the code.
        List<String> echoes =
                result.log().stream().filter(line -> line.startsWith("ECHO: ")).toList();
        return new Told(String.join("\n", result.log()), String.join("\n", echoes), tree);
    }
}

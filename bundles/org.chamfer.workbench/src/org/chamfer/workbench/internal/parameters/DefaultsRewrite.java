package org.chamfer.workbench.internal.parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.scad.LocatedObject;
import org.chamfer.scad.ParsedFile;
import org.chamfer.scad.ScadParser;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.customizer.CodePort;
import org.chamfer.scad.eval.customizer.CustomizerParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameters;
import org.chamfer.scad.eval.customizer.CustomizerReader;
import org.chamfer.scad.eval.customizer.ParameterSet;
import org.chamfer.scad.eval.customizer.ParameterSetReading;
import org.chamfer.scad.eval.customizer.ParameterValue;
import org.chamfer.scad.eval.library.LibraryFolders;
import org.chamfer.scad.eval.library.LibraryRegistry;
import org.chamfer.scad.model.Assignment;
import org.chamfer.scad.model.Block;
import org.chamfer.scad.model.Brackets;
import org.chamfer.scad.model.Expression;
import org.chamfer.scad.model.Statement;

/**
 * Writes values of customizer parameters into code as their defaults. Only the literals are replaced, of vectors only
 * the elements that differ; comments and white space stay. Not for the UI thread if libraries are large.
 */
final class DefaultsRewrite {
    private final ParsedFile file;
    private final CustomizerParameters parameters;

    /**
     * Reads code.
     *
     * @param path where the code stands, absolute; includes are looked for beside it
     * @throws DiagnosticException if it has syntax errors
     */
    DefaultsRewrite(String text, Path path, LibraryRegistry libraries) throws DiagnosticException {
        ScadParser parser = new ScadParser();
        file = parser.parse(text, path.getFileName().toString());
        Optional<Diagnostic> error = file.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .findFirst();
        if (error.isPresent()) {
            throw new DiagnosticException(error.get());
        }
        EvaluationRequest request = new EvaluationRequest(
                file.shownPath(), path, text, List.of(), LibraryFolders.ofUser().searched());
        parameters = new CustomizerReader(parser, libraries).read(file, request);
    }

    /**
     * The changes, by their places.
     *
     * @param values new defaults by the names of parameters, as texts
     * @throws DiagnosticException if a value does not fit its parameter, or no such parameter is there
     */
    List<TextChange> changes(Map<String, String> values) throws DiagnosticException {
        Map<String, ParameterValue> wanted = wanted(values);
        List<TextChange> changes = new ArrayList<>();
        for (CustomizerParameter parameter : parameters.all()) {
            ParameterValue value = wanted.get(parameter.name());
            if (value != null && !value.equals(parameter.initial())) {
                Assignment assignment = assignment(file.model().getStatements(), parameter)
                        .orElseThrow(() -> missing(parameter.name()));
                changes.addAll(replaced(assignment.getValue(), parameter.initial(), value));
            }
        }
        changes.sort(Comparator.comparingInt(TextChange::offset));
        return changes;
    }

    private Map<String, ParameterValue> wanted(Map<String, String> values) throws DiagnosticException {
        Map<String, ParameterValue> wanted = new HashMap<>();
        Map<String, CodePort> ports =
                parameters.ports().stream().collect(Collectors.toMap(CodePort::name, port -> port));
        Map<String, String> settings = new HashMap<>();
        for (Map.Entry<String, String> value : values.entrySet()) {
            if (parameters.find(value.getKey()).isEmpty()) {
                throw missing(value.getKey());
            }
            if (ports.containsKey(value.getKey())) {
                wanted.put(value.getKey(), new ParameterValue.TextValue(value.getValue()));
            } else {
                settings.put(value.getKey(), value.getValue());
            }
        }
        ParameterSetReading reading =
                ParameterSetReading.of(parameters, new ParameterSet("new defaults", settings), file.shownPath());
        if (!reading.problems().isEmpty()) {
            throw new DiagnosticException(reading.problems().getFirst());
        }
        wanted.putAll(reading.values());
        return wanted;
    }

    private Optional<Assignment> assignment(List<Statement> statements, CustomizerParameter parameter) {
        for (Statement statement : statements) {
            Optional<Assignment> found =
                    switch (statement) {
                        case Assignment assignment ->
                            file.rangeOf(assignment).equals(parameter.place())
                                    ? Optional.of(assignment)
                                    : Optional.empty();
                        case Block block -> assignment(block.getStatements(), parameter);
                        default -> Optional.empty();
                    };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<TextChange> replaced(Expression expression, ParameterValue old, ParameterValue value) {
        if (expression instanceof Brackets brackets
                && old instanceof ParameterValue.VectorValue(List<Double> before)
                && value instanceof ParameterValue.VectorValue(List<Double> after)
                && before.size() == after.size()
                && brackets.getElements().size() == after.size()) {
            List<TextChange> changes = new ArrayList<>();
            for (int at = 0; at < after.size(); at++) {
                if (!after.get(at).equals(before.get(at))) {
                    changes.add(
                            replaced(brackets.getElements().get(at), new ParameterValue.NumberValue(after.get(at))));
                }
            }
            return changes;
        }
        return List.of(replaced(expression, value));
    }

    private static TextChange replaced(Expression expression, ParameterValue value) {
        LocatedObject place = (LocatedObject) expression;
        return new TextChange(place.offset(), place.length(), value.code());
    }

    private static DiagnosticException missing(String name) {
        return new DiagnosticException(
                Diagnostic.error("parameters.no-parameter", "the code has no parameter " + name + " any more", null)
                        .withHint("reset it, or undo the change of the code"));
    }
}

package org.chamfer.nodes.internal.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.NearestName;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.graph.type.ParameterText;
import org.chamfer.scad.eval.customizer.CustomizerParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameters;
import org.chamfer.scad.eval.customizer.ParameterSet;
import org.chamfer.scad.eval.customizer.ParameterSetReading;
import org.chamfer.values.Value;

/** The assignments that the parameters of a node stand for. */
final class Definitions {
    private static final String PARAMETER = "definitions";
    /** What messages call the values of the node's parameters. */
    private static final String SET = "node";

    private static final Pattern ASSIGNMENT = Pattern.compile("(\\$?[A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(.*?)\\s*;?");
    private static final Pattern INCLUDES = Pattern.compile("\\b(include|use)\\s*<");

    private Definitions() {}

    /**
     * The assignments {@code name=value}: values of the customizer's parameters that differ from those in the code, then the
     * lines of the parameter {@code definitions}.
     *
     * @throws DiagnosticException if a value does not fit its variable, or a line is no assignment
     */
    static List<String> of(NodeParameters set, CustomizerParameters code, Program program, NodeContext context)
            throws DiagnosticException {
        List<String> definitions = new ArrayList<>(changed(set, code));
        String[] lines = set.text(PARAMETER).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty() && !line.startsWith("//")) {
                definitions.add(assignment(line, i + 1, code, program, context));
            }
        }
        return definitions;
    }

    /** The assignments of variables whose values differ from those in the code. */
    private static List<String> changed(NodeParameters set, CustomizerParameters code) throws DiagnosticException {
        Map<String, String> texts = new LinkedHashMap<>();
        List<CustomizerParameter> changed = new ArrayList<>();
        for (CustomizerParameter parameter : code.settings()) {
            Optional<Value> value = isDeclared(parameter.name()) ? Optional.empty() : set.find(parameter.name());
            String text = value.map(ParameterText::write).orElse("");
            if (value.isPresent() && !text.equals(ParameterDeclarations.text(parameter.initial()))) {
                texts.put(parameter.name(), text);
                changed.add(parameter);
            }
        }
        ParameterSetReading reading =
                ParameterSetReading.of(new CustomizerParameters(changed), new ParameterSet(SET, texts), SET);
        if (!reading.problems().isEmpty()) {
            throw new DiagnosticException(reading.problems().getFirst());
        }
        return reading.definitions();
    }

    /** True for variables that have the name of a parameter of the type: they are none of the node. */
    private static boolean isDeclared(String name) {
        return List.of(PARAMETER, LibraryPath.PARAMETER, ScadCodeNode.CODE, ScadFileNode.FILE)
                .contains(name);
    }

    private static String assignment(
            String line, int number, CustomizerParameters code, Program program, NodeContext context)
            throws DiagnosticException {
        Matcher matcher = ASSIGNMENT.matcher(line);
        if (!matcher.matches() || matcher.group(2).isEmpty()) {
            throw new DiagnosticException(Diagnostic.error(
                            "node.definition",
                            "line " + number + " of definitions is no assignment: " + line,
                            new SourceRange(PARAMETER, number, 0, 0))
                    .withHint("write one a line, such as $fn = 64"));
        }
        String name = matcher.group(1);
        if (!name.startsWith("$") && !mentions(program.text(), name)) {
            List<String> known =
                    code.all().stream().map(CustomizerParameter::name).toList();
            context.diagnostic(Diagnostic.warning(
                            "node.unknown-definition",
                            "the code has no variable " + name,
                            new SourceRange(PARAMETER, number, 0, 0))
                    .withHint(NearestName.hint(name, known)));
        }
        return name + "=" + matcher.group(2);
    }

    /** True if the code or a file that it includes may have a variable. */
    private static boolean mentions(String text, String name) {
        return INCLUDES.matcher(text).find()
                || Pattern.compile("\\b" + name + "\\b").matcher(text).find();
    }
}

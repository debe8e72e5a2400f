package org.chamfer.scad.eval.internal.customizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chamfer.scad.ParsedFile;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.customizer.CodePort;
import org.chamfer.scad.eval.customizer.CustomizerParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameters;
import org.chamfer.scad.eval.customizer.ParameterHead;
import org.chamfer.scad.eval.customizer.ParameterValue;
import org.chamfer.scad.eval.customizer.ParameterValue.TextValue;
import org.chamfer.scad.eval.internal.file.FileAccess;
import org.chamfer.scad.eval.internal.source.SourceParser;
import org.chamfer.scad.eval.library.LibraryRegistry;
import org.chamfer.scad.model.Assignment;

/** Puts the parameters of a file together from its assignments and its comments. */
public final class ParameterReading {
    private static final Pattern PORT = Pattern.compile("\\s*\\[\\s*(\\w+)\\s*]\\s*");

    private final SourceParser parser;
    private final LibraryRegistry libraries;

    /** Prepares the reading of files whose includes are parsed by {@code parser}. */
    public ParameterReading(SourceParser parser, LibraryRegistry libraries) {
        this.parser = parser;
        this.libraries = libraries;
    }

    /** The parameters of a file that was parsed for a request. */
    public CustomizerParameters read(ParsedFile file, EvaluationRequest request) {
        FileComments comments = new FileComments(file.text());
        List<Assignment> assignments =
                new RootAssignments(parser, new FileAccess(request, libraries)).of(file, request.path());
        List<CustomizerParameter> parameters = new ArrayList<>();
        List<CodePort> ports = new ArrayList<>();
        for (Assignment assignment : assignments) {
            int line = file.lineOf(assignment);
            String group = line < comments.stopLine() ? comments.group(line) : CustomizerParameters.HIDDEN_GROUP;
            if (group.equals(CustomizerParameters.HIDDEN_GROUP)) {
                continue;
            }
            ParameterHead head = new ParameterHead(
                    assignment.getName(), comments.description(line), group, file.rangeOf(assignment));
            String comment = comments.annotation(line);
            LiteralValues.of(assignment.getValue()).ifPresent(value -> {
                ParameterFactory.make(head, value, AnnotationParser.parse(comment))
                        .ifPresent(parameters::add);
                port(head, value, comment).ifPresent(ports::add);
            });
        }
        return new CustomizerParameters(parameters, ports);
    }

    private static Optional<CodePort> port(ParameterHead head, ParameterValue value, String comment) {
        Matcher words = PORT.matcher(comment);
        return value instanceof TextValue(String text) && words.matches()
                ? CodePort.Kind.of(words.group(1)).map(kind -> new CodePort(head, kind, text))
                : Optional.empty();
    }
}

package org.chamfer.scad.eval.customizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.scad.ParsedFile;
import org.chamfer.scad.ScadParser;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.internal.customizer.AnnotationParser;
import org.chamfer.scad.eval.internal.customizer.FileComments;
import org.chamfer.scad.eval.internal.customizer.LiteralValues;
import org.chamfer.scad.eval.internal.customizer.ParameterFactory;
import org.chamfer.scad.eval.internal.customizer.RootAssignments;
import org.chamfer.scad.eval.internal.file.FileAccess;
import org.chamfer.scad.eval.library.LibraryRegistry;
import org.chamfer.scad.model.Assignment;

/**
 * Reads the customizer's parameters of a file.
 *
 * <p>A parameter is a variable at the top of the file that is last assigned a literal before the line of the first
 * <code>&#123;</code>: a number, a text, a boolean, or a vector of one to four numbers. Comments on the same line, on
 * the line above and in groups say how it is shown, by the rules of OpenSCAD 2025. Instances may be shared by threads.
 */
public final class CustomizerReader {
    private final ScadParser parser;
    private final LibraryRegistry libraries;

    /**
     * Makes a reader.
     *
     * @param parser parses included files: a variable that one of them assigns later is no parameter
     * @param libraries the libraries in which included files are looked for, apart from folders
     */
    public CustomizerReader(ScadParser parser, LibraryRegistry libraries) {
        this.parser = parser;
        this.libraries = libraries;
    }

    /**
     * Reads the parameters of a file. If it has syntax errors, what stands before the first counts. Files that it
     * includes and that cannot be read or parsed are left out without a word: the evaluation has that.
     *
     * @param file the program, parsed
     * @param request the evaluation of the program; says where included files are looked for
     */
    public CustomizerParameters read(ParsedFile file, EvaluationRequest request) {
        FileComments comments = new FileComments(file.text());
        List<Assignment> assignments =
                new RootAssignments(parser, new FileAccess(request, libraries)).of(file, request.path());
        List<CustomizerParameter> parameters = new ArrayList<>();
        for (Assignment assignment : assignments) {
            int line = file.lineOf(assignment);
            if (line < comments.stopLine()) {
                parameter(assignment, line, comments, file).ifPresent(parameters::add);
            }
        }
        return new CustomizerParameters(parameters);
    }

    private static Optional<CustomizerParameter> parameter(
            Assignment assignment, int line, FileComments comments, ParsedFile file) {
        String group = comments.group(line);
        if (group.equals(CustomizerParameters.HIDDEN_GROUP)) {
            return Optional.empty();
        }
        ParameterHead head =
                new ParameterHead(assignment.getName(), comments.description(line), group, file.rangeOf(assignment));
        return LiteralValues.of(assignment.getValue())
                .flatMap(
                        value -> ParameterFactory.make(head, value, AnnotationParser.parse(comments.annotation(line))));
    }
}

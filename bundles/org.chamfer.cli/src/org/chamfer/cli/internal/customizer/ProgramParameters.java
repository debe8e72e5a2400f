package org.chamfer.cli.internal.customizer;

import org.chamfer.cli.internal.render.Program;
import org.chamfer.scad.ParsedFile;
import org.chamfer.scad.ScadParser;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.customizer.CustomizerParameters;
import org.chamfer.scad.eval.customizer.CustomizerReader;
import org.chamfer.scad.eval.library.LibraryFolders;
import org.chamfer.scad.eval.library.LibraryRegistry;

/**
 * The customizer's parameters of a program.
 *
 * @param file what the program was found to say
 * @param parameters the parameters, those before the first syntax error if there is one
 */
public record ProgramParameters(ParsedFile file, CustomizerParameters parameters) {
    /** Reads the parameters. */
    public static ProgramParameters of(Program program) {
        EvaluationRequest request = new EvaluationRequest(
                program.name(),
                program.path(),
                program.text(),
                program.definitions(),
                LibraryFolders.ofUser().searched());
        if (program.confinement().isPresent()) {
            request = request.confinedTo(program.confinement().get());
        }
        ScadParser parser = new ScadParser();
        ParsedFile file = parser.parse(program.text(), program.name());
        return new ProgramParameters(file, new CustomizerReader(parser, new LibraryRegistry()).read(file, request));
    }
}

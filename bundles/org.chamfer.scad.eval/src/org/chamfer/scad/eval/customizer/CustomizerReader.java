package org.chamfer.scad.eval.customizer;

import org.chamfer.scad.ParsedFile;
import org.chamfer.scad.ScadParser;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.internal.customizer.ParameterReading;
import org.chamfer.scad.eval.library.LibraryRegistry;

/**
 * Reads the customizer's parameters of a file.
 *
 * <p>A parameter is a variable at the top of the file that is last assigned a literal before the line of the first
 * <code>&#123;</code>: a number, a text, a boolean, or a vector of one to four numbers. Comments on the same line, on
 * the line above and in groups say how it is shown, by the rules of OpenSCAD 2025. A text with the comment {@code // [mesh]},
 * {@code // [region]} or {@code // [image]} is a {@link CodePort}, too. Instances may be shared by threads.
 */
public final class CustomizerReader {
    private final ParameterReading reading;

    /**
     * Makes a reader.
     *
     * @param parser parses included files: a variable that one of them assigns later is no parameter
     * @param libraries the libraries in which included files are looked for, apart from folders
     */
    public CustomizerReader(ScadParser parser, LibraryRegistry libraries) {
        this.reading = new ParameterReading(parser::parse, libraries);
    }

    /**
     * Reads the parameters of a file. If it has syntax errors, what stands before the first counts. Files that it
     * includes and that cannot be read or parsed are left out without a word: the evaluation has that.
     *
     * @param file the program, parsed
     * @param request the evaluation of the program; says where included files are looked for
     */
    public CustomizerParameters read(ParsedFile file, EvaluationRequest request) {
        return reading.read(file, request);
    }
}

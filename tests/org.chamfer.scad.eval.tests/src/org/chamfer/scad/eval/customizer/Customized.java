package org.chamfer.scad.eval.customizer;

import java.nio.file.Path;
import java.util.List;
import org.chamfer.scad.ScadParser;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.library.LibraryRegistry;

/** Reads the parameters of code that tests write down. */
final class Customized {
    private static final ScadParser PARSER = new ScadParser();

    private Customized() {}

    /** The parameters of code that includes nothing. */
    static CustomizerParameters code(String code) {
        return file(Path.of("model.scad").toAbsolutePath(), code);
    }

    /** The parameters of code in a file that includes others. */
    static CustomizerParameters file(Path file, String code) {
        EvaluationRequest request =
                new EvaluationRequest(file.getFileName().toString(), file, code, List.of(), List.of());
        return new CustomizerReader(PARSER, LibraryRegistry.empty()).read(PARSER.parse(code, request.name()), request);
    }

    /** The only parameter of code. */
    static CustomizerParameter only(String code) {
        List<CustomizerParameter> all = code(code).all();
        if (all.size() != 1) {
            throw new AssertionError("not one parameter: " + all);
        }
        return all.getFirst();
    }

    /** The names of the parameters of code. */
    static List<String> names(String code) {
        return code(code).all().stream().map(CustomizerParameter::name).toList();
    }
}

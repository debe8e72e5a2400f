package org.chamfer.scad.eval.internal.builtin;

import org.chamfer.scad.eval.csg.InputFile;
import org.chamfer.scad.eval.internal.module.Parameters;
import org.chamfer.scad.eval.internal.value.Printer;
import org.chamfer.scad.eval.internal.value.Text;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.VectorBuilder;
import org.chamfer.text.TextEngine;

/** What a built-in function may ask and tell its caller. */
public interface CallSite {
    /** Warns, with OpenSCAD's words; the place is added. */
    void warn(String message);

    /** Adds to a warning, with OpenSCAD's words; no place is shown. */
    void warnFurther(String message);

    /** The name of a module that is being evaluated, 0 for the innermost; {@code null} if there is none. */
    String parentModule(int index);

    /** The name of an argument, {@code null} if it has none. */
    String argumentName(int index);

    /** Matches the arguments with parameters and says what does not fit. */
    Parameters parameters(Value[] arguments, String... names);

    /** A file by its path from the file that calls. */
    InputFile file(String name);

    /** What shapes texts. */
    TextEngine texts();

    /** A number that grows with each call during an evaluation, from 0: the seed of sequences without one. */
    int nextSequence();

    /** Begins a vector. */
    VectorBuilder vectorBuilder();

    /** Prints values to a text of bounded length. */
    Printer printer();

    /**
     * Makes a text.
     *
     * @throws org.chamfer.scad.eval.internal.value.LimitExceeded if it is too long
     */
    Text text(StringBuilder characters);

    /** Polls whether the result is still wanted; for long loops. */
    void step();
}

package org.chamfer.scad.eval.internal.run;

import java.nio.file.Path;
import org.chamfer.scad.SourceText;

/**
 * A file of code that is evaluated.
 *
 * @param source its text
 * @param logName its path as OpenSCAD's console shows it
 * @param folder where it stands, absolute; {@code null} for code that stands in no file
 */
public record SourceFile(SourceText source, String logName, Path folder) {
    /** How the console names a line of it. */
    public String inFile(int line) {
        return " in file " + logName + ", line " + line;
    }
}

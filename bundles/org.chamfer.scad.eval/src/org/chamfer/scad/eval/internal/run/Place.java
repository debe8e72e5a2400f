package org.chamfer.scad.eval.internal.run;

import java.nio.file.Path;
import org.chamfer.base.diagnostic.SourceRange;

/** A stretch of code; lines and columns are counted only when somebody asks. */
public record Place(SourceFile file, int offset, int length) {
    /** The range for diagnostics. */
    public SourceRange range() {
        return file.source().range(Math.max(0, offset), length);
    }

    /** The line, from 1. */
    public int line() {
        return file.source().lineOf(Math.max(0, offset));
    }

    /** The folder of the file, absolute; {@code null} for code that stands in no file. */
    public Path folder() {
        return file.folder();
    }

    /** How the console names it. */
    public String inFile() {
        return file.inFile(line());
    }
}

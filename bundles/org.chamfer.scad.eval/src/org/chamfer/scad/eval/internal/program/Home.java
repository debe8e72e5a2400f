package org.chamfer.scad.eval.internal.program;

import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;

/**
 * Where a call finds the variables around the definition of what it calls. Dynamic variables that a used file assigns at
 * its top do not count for its callers, as in OpenSCAD since 2021.
 *
 * @param depth how many frames further out, if the definition is no file's
 * @param file the file at whose top the definition stands, else {@code null}
 */
public record Home(int depth, FileProgram file) {
    Frame locate(Frame frame, Machine machine) {
        return file == null ? frame.outer(depth) : file.frame(machine);
    }
}

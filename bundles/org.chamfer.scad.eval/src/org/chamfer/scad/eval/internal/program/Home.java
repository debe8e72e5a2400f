package org.chamfer.scad.eval.internal.program;

import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;

/**
 * Where a call finds the variables around the definition of what it calls.
 *
 * @param depth how many frames further out, if the definition is no file's
 * @param file the file at whose top the definition stands, else {@code null}
 * @param entered the same file if the call comes from another one, else {@code null}
 */
public record Home(int depth, FileProgram file, FileProgram entered) {
    Frame locate(Frame frame, Machine machine) {
        return file == null ? frame.outer(depth) : file.frame(machine);
    }

    /** True if the called file's dynamic variables must be bound for the call. */
    boolean bindsDynamics() {
        return entered != null && entered.hasDynamics();
    }

    void bindDynamics(Machine machine) {
        if (bindsDynamics()) {
            entered.bindDynamics(machine);
        }
    }
}

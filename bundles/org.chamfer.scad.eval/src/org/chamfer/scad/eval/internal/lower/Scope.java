package org.chamfer.scad.eval.internal.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chamfer.scad.eval.internal.program.FileProgram;
import org.chamfer.scad.eval.internal.program.FrameLayout;
import org.chamfer.scad.eval.internal.program.UserFunction;
import org.chamfer.scad.eval.internal.program.UserModule;

/** The names that are known at a place in the code. */
final class Scope {
    /**
     * A variable.
     *
     * @param slot where it stands in the frame of its scope
     * @param always false if it may be read before it is assigned
     */
    record Variable(int slot, boolean always) {}

    private final Scope outer;
    private final FileProgram file;
    private final FrameLayout layout;
    private final boolean ownFrame;
    private final boolean atTop;
    private final Map<String, Variable> variables = new HashMap<>();
    private final Map<String, UserFunction> functions = new HashMap<>();
    private final Map<String, UserModule> modules = new HashMap<>();
    private final Set<String> parameters = new HashSet<>();
    private final List<Scope> used = new ArrayList<>();

    private Scope(Scope outer, FileProgram file, FrameLayout layout, boolean ownFrame) {
        this.outer = outer;
        this.file = file;
        this.layout = layout;
        this.ownFrame = ownFrame;
        this.atTop = outer == null;
    }

    /** The scope of a file. */
    static Scope ofFile(FileProgram file) {
        return new Scope(null, file, file.layout(), true);
    }

    /** A scope whose variables stand in a frame of their own, laid out by {@code ownLayout}. */
    Scope withFrame(FrameLayout ownLayout) {
        return new Scope(this, file, ownLayout, true);
    }

    /** A scope whose variables stand in the frame around it. */
    Scope withoutFrame() {
        return new Scope(this, file, layout, false);
    }

    Scope outer() {
        return outer;
    }

    FileProgram file() {
        return file;
    }

    /** True for the scope of a file. */
    boolean isTop() {
        return atTop;
    }

    /** How many frames further out the scope around this one finds its variables: 0 or 1. */
    int depth() {
        return ownFrame ? 1 : 0;
    }

    /** Makes a variable, or finds the one of this scope that has the name. */
    int declare(String name, boolean always) {
        return variables
                .computeIfAbsent(name, _ -> new Variable(layout.next(), always))
                .slot();
    }

    Variable variable(String name) {
        return variables.get(name);
    }

    Set<String> variableNames() {
        return variables.keySet();
    }

    /** The names that calls give values if it is the scope of a definition. */
    Set<String> parameters() {
        return parameters;
    }

    Map<String, UserFunction> functions() {
        return functions;
    }

    Map<String, UserModule> modules() {
        return modules;
    }

    /** The scopes of the files that are used, in order. */
    List<Scope> used() {
        return used;
    }
}

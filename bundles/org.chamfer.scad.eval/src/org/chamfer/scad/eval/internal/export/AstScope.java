package org.chamfer.scad.eval.internal.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.scad.model.Assignment;
import org.chamfer.scad.model.Block;
import org.chamfer.scad.model.FunctionDefinition;
import org.chamfer.scad.model.IfStatement;
import org.chamfer.scad.model.ModifiedStatement;
import org.chamfer.scad.model.ModuleCall;
import org.chamfer.scad.model.ModuleDefinition;
import org.chamfer.scad.model.ScadFile;
import org.chamfer.scad.model.Statement;
import org.eclipse.emf.ecore.EObject;

/** The statements of a scope, sorted by what they are; blocks within are no scopes of their own. */
final class AstScope {
    private final List<FunctionDefinition> functions = new ArrayList<>();
    private final List<ModuleDefinition> modules = new ArrayList<>();
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final List<Statement> objects = new ArrayList<>();

    AstScope(List<Statement> statements) {
        statements.forEach(statement -> add(statement, false));
    }

    /**
     * A variable, in the place of its first assignment.
     *
     * @param last its last assignment
     * @param overridden true if that does not stand in the program
     */
    record Variable(Assignment last, boolean overridden) {}

    /** The scope of what stands behind a call or in a module. */
    static AstScope of(Statement statement) {
        return new AstScope(List.of(statement));
    }

    /** True if a statement belongs to the scope of a file. */
    static boolean isTop(Statement statement) {
        EObject container = statement.eContainer();
        while (container instanceof Block) {
            container = container.eContainer();
        }
        return container instanceof ScadFile;
    }

    /** Adds statements that stand beside the program. */
    void override(List<Statement> statements) {
        statements.forEach(statement -> add(statement, true));
    }

    private void add(Statement statement, boolean override) {
        switch (statement) {
            case FunctionDefinition function -> functions.add(function);
            case ModuleDefinition module -> modules.add(module);
            case Assignment assignment -> variables.put(assignment.getName(), new Variable(assignment, override));
            case Block block -> block.getStatements().forEach(inner -> add(inner, override));
            case ModifiedStatement modified -> {
                if (!isSwitchedOff(modified)) {
                    add(modified.getStatement(), override);
                }
            }
            case ModuleCall call -> objects.add(call);
            case IfStatement condition -> objects.add(condition);
            default -> {
                // Says nothing in a tree.
            }
        }
    }

    private static boolean isSwitchedOff(ModifiedStatement modified) {
        return modified.getModifier().equals("*")
                || modified.getStatement() instanceof ModifiedStatement inner && isSwitchedOff(inner);
    }

    List<FunctionDefinition> functions() {
        return functions;
    }

    List<ModuleDefinition> modules() {
        return modules;
    }

    /** In the order in which they are first assigned. */
    List<Variable> variables() {
        return List.copyOf(variables.values());
    }

    /** What makes geometry, without modifiers. */
    List<Statement> objects() {
        return objects;
    }

    /** The number of variables and objects. */
    int size() {
        return variables.size() + objects.size();
    }
}

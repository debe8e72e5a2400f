package org.chamfer.scad.eval.internal.lower;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.scad.eval.internal.run.Console;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.run.SourceFile;
import org.chamfer.scad.model.Assignment;
import org.chamfer.scad.model.Block;
import org.chamfer.scad.model.IfStatement;
import org.chamfer.scad.model.ModifiedStatement;
import org.chamfer.scad.model.ModuleCall;
import org.chamfer.scad.model.ModuleDefinition;
import org.chamfer.scad.model.Statement;

/** Warns, before a file is evaluated, of variables that are assigned twice in a scope. */
final class OverwrittenVariables {
    private final Console console;
    private final SourceFile mainFile;

    OverwrittenVariables(Console console, SourceFile mainFile) {
        this.console = console;
        this.mainFile = mainFile;
    }

    /** Looks through the statements of a file and the scopes in it, in their order. */
    void search(List<Located> statements) {
        Map<String, Located> scope = new HashMap<>();
        for (Located located : statements) {
            search(located.statement(), located.file(), scope);
        }
    }

    private void search(Statement statement, SourceFile file, Map<String, Located> scope) {
        switch (statement) {
            case Assignment assignment -> assign(assignment.getName(), new Located(assignment, file), scope);
            case Block block -> block.getStatements().forEach(inner -> search(inner, file, scope));
            case ModuleDefinition module -> search(module.getBody(), file, new HashMap<>());
            case ModifiedStatement modified -> search(modified.getStatement(), file, scope);
            case ModuleCall call -> search(call.getChild(), file, new HashMap<>());
            case IfStatement condition -> {
                search(condition.getWhenTrue(), file, new HashMap<>());
                if (condition.getWhenFalse() != null) {
                    search(condition.getWhenFalse(), file, new HashMap<>());
                }
            }
            default -> {
                // No scope and no assignment.
            }
        }
    }

    private void assign(String name, Located now, Map<String, Located> scope) {
        Located before = scope.put(name, now);
        // A file that is included twice says the same twice.
        if (before == null || before.statement() == now.statement()) {
            return;
        }
        Place place = before.place();
        String message = "\"" + name + "\" was assigned on line " + place.line();
        if (before.file() == mainFile && now.file() == mainFile) {
            console.warn("scad.overwritten", message + " but was overwritten", now.place());
        } else if (before.file() == now.file() || before.file() == mainFile) {
            console.warn(
                    "scad.overwritten",
                    message + " of \"" + before.file().logName() + "\" but was overwritten",
                    now.place());
        }
    }
}

package org.chamfer.scad.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chamfer.scad.check.Builtin;
import org.chamfer.scad.check.BuiltinCatalog;
import org.chamfer.scad.internal.check.Scope.Space;
import org.chamfer.scad.internal.check.Symbol.Kind;
import org.chamfer.scad.model.Argument;
import org.chamfer.scad.model.Assignment;
import org.chamfer.scad.model.Block;
import org.chamfer.scad.model.EmptyStatement;
import org.chamfer.scad.model.FunctionDefinition;
import org.chamfer.scad.model.IfStatement;
import org.chamfer.scad.model.ModifiedStatement;
import org.chamfer.scad.model.ModuleCall;
import org.chamfer.scad.model.ModuleDefinition;
import org.chamfer.scad.model.Statement;
import org.chamfer.scad.model.Use;

/** Checks the statements of a file. */
final class StatementChecks {
    private final SourceFiles files;
    private final ProgramFiles program;
    private final BuiltinCatalog builtins;
    private final Findings findings;
    private final Names names;
    private final CallChecks calls;
    private final ExpressionChecks expressions;
    private final Conditions conditions;

    StatementChecks(SourceFiles files, ProgramFiles program, BuiltinCatalog builtins, Findings findings) {
        this.files = files;
        this.program = program;
        this.builtins = builtins;
        this.findings = findings;
        this.names = new Names(files, program, builtins, findings);
        this.calls = new CallChecks(findings);
        this.conditions = new Conditions(findings);
        this.expressions = new ExpressionChecks(files.main(), builtins, names, calls, conditions);
    }

    /** Checks the file. */
    void file() {
        // The names at the top are not looked at for use: other files may need them.
        body(program.statements(files.main()), new Scope(null), Set.of());
    }

    /** Checks the statements of a scope, which has its parameters already. */
    private void body(List<Located> statements, Scope scope, Set<Symbol> parameters) {
        for (Located located : statements) {
            if (located.statement() instanceof Use use) {
                Scope library = program.library(use, located.file());
                if (library != null) {
                    scope.addLibrary(library);
                }
            }
        }
        Declarations.declare(statements, scope, (space, symbol, before) -> {
            Statement value = symbol.node() instanceof Assignment assignment ? assignment : null;
            names.twice(symbol, before, parameters, value);
            if (before != null && !before.isIdle()) {
                symbol.use();
            }
            if (symbol.file() == files.main() && before == null) {
                names.hides(space, symbol, value, scope);
            }
        });
        for (Located located : statements) {
            if (located.file() == files.main()) {
                statement(located.statement(), scope);
            }
        }
    }

    private void statement(Statement statement, Scope scope) {
        switch (statement) {
            case Assignment assignment -> expressions.check(assignment.getValue(), scope);
            case FunctionDefinition function ->
                expressions.function(function.getParameters(), function.getBody(), scope);
            case ModuleDefinition module -> module(module, scope);
            case ModifiedStatement modified -> modified(modified, scope);
            case IfStatement condition -> condition(condition, scope);
            case ModuleCall call -> call(call, scope);
            default -> {
                // Includes and uses have been followed, empty statements do nothing.
            }
        }
    }

    private void module(ModuleDefinition module, Scope around) {
        Scope scope = new Scope(around);
        Set<Symbol> parameters = new HashSet<>(expressions.parameters(module.getParameters(), around, scope));
        body(program.statements(List.of(module.getBody()), files.main()), scope, parameters);
        boolean isEmpty = module.getBody() instanceof EmptyStatement
                || module.getBody() instanceof Block block
                        && block.getStatements().isEmpty();
        if (!isEmpty) {
            names.unused(scope);
        }
    }

    private void modified(ModifiedStatement modified, Scope scope) {
        if ("*".equals(modified.getModifier())) {
            findings.warn(
                    "scad.disabled",
                    "this is switched off by the modifier *",
                    "remove the modifier, or the code",
                    modified);
        }
        statement(modified.getStatement(), scope);
    }

    private void condition(IfStatement condition, Scope scope) {
        expressions.check(condition.getCondition(), scope);
        conditions.check(condition.getCondition(), condition.getWhenTrue(), condition.getWhenFalse());
        children(condition.getWhenTrue(), scope);
        if (condition.getWhenFalse() != null) {
            children(condition.getWhenFalse(), scope);
        }
    }

    /** Checks what stands behind a call: a scope of its own. */
    private void children(Statement children, Scope around) {
        Scope scope = new Scope(around);
        body(program.statements(List.of(children), files.main()), scope, Set.of());
        names.unused(scope);
    }

    private void call(ModuleCall call, Scope scope) {
        String name = call.getName();
        Symbol own = scope.find(Space.MODULES, name);
        Builtin builtin = own == null ? builtins.modules().get(name) : null;
        if (builtin != null) {
            builtin(builtin, call, scope);
            return;
        }
        if (own != null) {
            own.use();
            calls.arguments(name, own.parameterNames(), call.getArguments());
        } else if (!"each".equals(name)) {
            names.unknown(Space.MODULES, "scad.unknown-module", "module", name, scope, call);
        }
        expressions.arguments(call.getArguments(), scope);
        children(call.getChild(), scope);
    }

    private void builtin(Builtin builtin, ModuleCall call, Scope scope) {
        String name = builtin.name();
        if (builtin.deprecated()) {
            findings.warnOfName(
                    "scad.deprecated", name + "() will be removed from OpenSCAD", builtin.documentation(), call, name);
        }
        checkChildren(builtin, call);
        switch (name) {
            case "for", "intersection_for" -> bindings(Kind.LOOP, call, scope);
            case "let", "assign" -> bindings(Kind.LET, call, scope);
            default -> {
                calls.arguments(builtin, call.getArguments());
                expressions.arguments(call.getArguments(), scope);
                children(call.getChild(), scope);
            }
        }
    }

    private void checkChildren(Builtin builtin, ModuleCall call) {
        String name = builtin.name();
        if (builtin.kind() == Builtin.Kind.SHAPE && !isEmpty(call.getChild())) {
            findings.warnOfName(
                    "scad.children-ignored",
                    name + "() ignores what stands behind it",
                    "a semicolon is missing here",
                    call,
                    name);
        }
        boolean needsChildren = builtin.kind() == Builtin.Kind.OPERATION
                && call.getArguments().stream()
                        .map(Argument::getName)
                        .filter(Objects::nonNull)
                        .noneMatch(builtin.deprecatedParameters()::contains);
        if (needsChildren && call.getChild() instanceof EmptyStatement) {
            findings.warnOfName(
                    "scad.no-children",
                    name + "() has nothing behind it to work on",
                    "there may be a semicolon too many",
                    call,
                    name);
        }
    }

    private static boolean isEmpty(Statement child) {
        return child instanceof EmptyStatement
                || child instanceof Block block && block.getStatements().isEmpty();
    }

    /** Checks a statement that gives names to values one after the other. */
    private void bindings(Kind kind, ModuleCall call, Scope scope) {
        ExpressionChecks.Bindings bindings = expressions.bindings(kind, call.getArguments(), scope);
        children(call.getChild(), bindings.innermost());
        bindings.scopes().forEach(names::unused);
    }
}

package org.chamfer.scad.eval.internal.lower;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.scad.eval.internal.module.BuiltinModule;
import org.chamfer.scad.eval.internal.module.BuiltinModules;
import org.chamfer.scad.eval.internal.program.ArgumentList;
import org.chamfer.scad.eval.internal.program.Assignment;
import org.chamfer.scad.eval.internal.program.Body;
import org.chamfer.scad.eval.internal.program.BuiltinModuleCall;
import org.chamfer.scad.eval.internal.program.Expr;
import org.chamfer.scad.eval.internal.program.FileProgram;
import org.chamfer.scad.eval.internal.program.FrameLayout;
import org.chamfer.scad.eval.internal.program.Home;
import org.chamfer.scad.eval.internal.program.Instantiation;
import org.chamfer.scad.eval.internal.program.LetBindings;
import org.chamfer.scad.eval.internal.program.ModuleStatements;
import org.chamfer.scad.eval.internal.program.Signature;
import org.chamfer.scad.eval.internal.program.UserFunction;
import org.chamfer.scad.eval.internal.program.UserModule;
import org.chamfer.scad.eval.internal.program.UserModuleCall;
import org.chamfer.scad.eval.internal.run.DynamicVariables;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.run.SourceFile;
import org.chamfer.scad.eval.internal.source.Captures;
import org.chamfer.scad.model.Argument;
import org.chamfer.scad.model.EmptyStatement;
import org.chamfer.scad.model.Expression;
import org.chamfer.scad.model.FunctionDefinition;
import org.chamfer.scad.model.IfStatement;
import org.chamfer.scad.model.ModifiedStatement;
import org.chamfer.scad.model.ModuleCall;
import org.chamfer.scad.model.ModuleDefinition;
import org.chamfer.scad.model.Statement;
import org.eclipse.emf.ecore.EObject;

/** Lowers the statements of one file. */
final class StatementLowering {
    private static final String ASSIGN_DEPRECATION =
            "The assign() module will be removed in future releases. Use a regular assignment instead.";

    private final SourceFile file;
    private final Captures captures;
    private final ProgramLowering program;
    private final ExpressionLowering expressions;

    StatementLowering(SourceFile file, DynamicVariables dynamics, Captures captures, ProgramLowering program) {
        this.file = file;
        this.captures = captures;
        this.program = program;
        this.expressions = new ExpressionLowering(file, dynamics, captures, program.features());
    }

    /** Makes a function known; it is lowered when it is called. */
    void declare(FunctionDefinition definition, Scope scope) {
        UserFunction function = new UserFunction(definition.getName(), topOf(scope));
        function.lowerBy(() -> expressions.code(function, definition.getParameters(), definition.getBody(), scope));
        scope.functions().put(definition.getName(), function);
    }

    /** Makes a module known; it is lowered when it is called. */
    void declare(ModuleDefinition definition, Scope scope) {
        UserModule module = new UserModule(definition.getName(), topOf(scope), place(definition));
        module.lowerBy(() -> code(module, definition, scope));
        scope.modules().put(definition.getName(), module);
    }

    private static FileProgram topOf(Scope scope) {
        return scope.isTop() ? scope.file() : null;
    }

    private UserModule.Code code(UserModule module, ModuleDefinition definition, Scope around) {
        FrameLayout layout = new FrameLayout();
        Scope scope = around.withFrame(layout);
        int children = scope.declare(DynamicVariables.CHILDREN, true);
        scope.parameters().add(DynamicVariables.CHILDREN);
        Signature signature = expressions.signature(definition.getParameters(), module.extraNames(), around, scope);
        List<Located> statements = program.gather(definition.getBody(), file);
        return new UserModule.Code(layout, signature, children, program.body(statements, List.of(), scope, null, true));
    }

    /** Lowers the value of an assignment. */
    Expr lower(Expression value, Scope scope) {
        return expressions.lower(value, scope);
    }

    /** Lowers a statement that makes geometry; gives {@code null} for others and for those switched off. */
    Instantiation lower(Statement statement, Scope scope) {
        return switch (statement) {
            case ModuleCall call -> call(call, scope);
            case IfStatement condition -> condition(condition, scope);
            case ModifiedStatement modified -> modified(modified, scope);
            default -> null;
        };
    }

    private Instantiation modified(ModifiedStatement modified, Scope scope) {
        char modifier = modified.getModifier().charAt(0);
        Instantiation statement = modifier == '*' ? null : lower(modified.getStatement(), scope);
        return statement == null ? null : new ModuleStatements.Modified(modifier, statement);
    }

    private Instantiation condition(IfStatement condition, Scope scope) {
        Statement otherwise = condition.getWhenFalse();
        return new ModuleStatements.If(
                expressions.lower(condition.getCondition(), scope),
                children(condition.getWhenTrue(), scope),
                otherwise == null ? null : children(otherwise, scope),
                place(condition));
    }

    /** Lowers what stands behind a call as a scope of its own. */
    private Body children(Statement statement, Scope scope) {
        List<Located> statements = statement instanceof EmptyStatement ? List.of() : program.gather(statement, file);
        FrameLayout layout = captures.has(statement) ? new FrameLayout() : null;
        return program.body(statements, List.of(), ExpressionLowering.inner(scope, layout), layout, false);
    }

    private Instantiation call(ModuleCall call, Scope scope) {
        String name = call.getName();
        Place place = place(call);
        switch (name) {
            case "for":
                return loop(call, false, scope);
            case "let":
                return let(call, null, scope);
            case "assert":
                return new ModuleStatements.Assert(
                        expressions.assertion(call.getArguments(), scope, place), children(call.getChild(), scope));
            default:
                break;
        }
        Instantiation own = userCall(call, scope);
        if (own != null) {
            return own;
        }
        if ("intersection_for".equals(name)) {
            return loop(call, true, scope);
        }
        if ("assign".equals(name)) {
            return let(call, ASSIGN_DEPRECATION, scope);
        }
        BuiltinModule builtin = BuiltinModules.find(name);
        String feature = BuiltinModules.featureOf(name);
        boolean hidden = feature != null && !program.features().contains(feature);
        return builtin == null || hidden
                ? new ModuleStatements.Unknown(
                        name,
                        hidden,
                        () -> hidden
                                ? Suggestions.switchOn(feature)
                                : Suggestions.module(name, scope, BuiltinModules.names()),
                        place)
                : new BuiltinModuleCall(name, builtin, arguments(call, scope), children(call.getChild(), scope));
    }

    /** A call of a module of the program, {@code null} if there is none of the name. */
    private Instantiation userCall(ModuleCall call, Scope caller) {
        String name = call.getName();
        int depth = 0;
        for (Scope scope = caller; scope != null; scope = scope.outer()) {
            UserModule module = scope.modules().get(name);
            for (Scope used : scope.used()) {
                if (module == null) {
                    module = used.modules().get(name);
                }
            }
            if (module != null) {
                FileProgram home = module.home();
                Home where = home == null ? new Home(depth, null) : new Home(0, home);
                return new UserModuleCall(module, where, arguments(call, caller), children(call.getChild(), caller));
            }
            depth += scope.depth();
        }
        return null;
    }

    private ArgumentList arguments(ModuleCall call, Scope scope) {
        return expressions.arguments(call.getArguments(), scope, place(call));
    }

    private Instantiation loop(ModuleCall call, boolean intersects, Scope scope) {
        List<Assignment> variables = new ArrayList<>();
        List<FrameLayout> layouts = new ArrayList<>();
        Scope inner = scope;
        for (Argument argument : call.getArguments()) {
            FrameLayout layout = captures.has(call) ? new FrameLayout() : null;
            Scope around = inner;
            inner = ExpressionLowering.inner(around, layout);
            variables.add(expressions.loopVariable(argument, around, inner));
            layouts.add(layout);
        }
        return new ModuleStatements.For(
                variables.toArray(Assignment[]::new),
                layouts.toArray(FrameLayout[]::new),
                children(call.getChild(), inner),
                intersects,
                place(call));
    }

    private Instantiation let(ModuleCall call, String deprecation, Scope scope) {
        FrameLayout layout = captures.has(call) ? new FrameLayout() : null;
        Scope inner = ExpressionLowering.inner(scope, layout);
        LetBindings bindings = expressions.bindings(call.getArguments(), inner, layout);
        return new ModuleStatements.Let(bindings, children(call.getChild(), inner), deprecation, place(call));
    }

    private Place place(EObject object) {
        return Located.place(object, file);
    }
}

package org.chamfer.scad.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.scad.check.Builtin;
import org.chamfer.scad.check.BuiltinCatalog;
import org.chamfer.scad.internal.check.Scope.Space;
import org.chamfer.scad.internal.check.Symbol.Kind;
import org.chamfer.scad.model.Argument;
import org.chamfer.scad.model.Assert;
import org.chamfer.scad.model.BinaryOperation;
import org.chamfer.scad.model.Brackets;
import org.chamfer.scad.model.Call;
import org.chamfer.scad.model.Conditional;
import org.chamfer.scad.model.EachGenerator;
import org.chamfer.scad.model.Echo;
import org.chamfer.scad.model.Expression;
import org.chamfer.scad.model.ForGenerator;
import org.chamfer.scad.model.FunctionLiteral;
import org.chamfer.scad.model.IfGenerator;
import org.chamfer.scad.model.Index;
import org.chamfer.scad.model.Let;
import org.chamfer.scad.model.Member;
import org.chamfer.scad.model.Parameter;
import org.chamfer.scad.model.UnaryOperation;
import org.chamfer.scad.model.VariableReference;

/** Checks expressions. */
final class ExpressionChecks {
    /** The scopes of names that were given one after the other, each within the one before. */
    record Bindings(List<Scope> scopes, Scope innermost) {}

    private final SourceFile main;
    private final BuiltinCatalog builtins;
    private final Names names;
    private final CallChecks calls;
    private final Conditions conditions;

    ExpressionChecks(SourceFile main, BuiltinCatalog builtins, Names names, CallChecks calls, Conditions conditions) {
        this.main = main;
        this.builtins = builtins;
        this.names = names;
        this.calls = calls;
        this.conditions = conditions;
    }

    /** Checks an expression; {@code null} is none. */
    void check(Expression expression, Scope scope) {
        switch (expression) {
            case VariableReference variable -> names.variable(variable, scope);
            case Call call -> call(call, scope);
            case UnaryOperation unary -> check(unary.getOperand(), scope);
            case BinaryOperation binary -> {
                check(binary.getLeft(), scope);
                check(binary.getRight(), scope);
            }
            case Conditional it -> choice(it.getCondition(), it.getWhenTrue(), it.getWhenFalse(), scope);
            case IfGenerator it -> choice(it.getCondition(), it.getWhenTrue(), it.getWhenFalse(), scope);
            case Index index -> {
                check(index.getTarget(), scope);
                check(index.getIndex(), scope);
            }
            case Member member -> check(member.getTarget(), scope);
            case Brackets brackets -> brackets.getElements().forEach(element -> check(element, scope));
            case FunctionLiteral function -> function(function.getParameters(), function.getBody(), scope);
            case Let let -> {
                Bindings bindings = bindings(Kind.LET, let.getArguments(), scope);
                check(let.getBody(), bindings.innermost());
                bindings.scopes().forEach(names::unused);
            }
            case Assert assertion -> {
                arguments(assertion.getArguments(), scope);
                check(assertion.getBody(), scope);
            }
            case Echo echo -> {
                arguments(echo.getArguments(), scope);
                check(echo.getBody(), scope);
            }
            case ForGenerator loop -> loop(loop, scope);
            case EachGenerator each -> check(each.getBody(), scope);
            case null, default -> {
                // Nothing, or a literal.
            }
        }
    }

    private void choice(Expression condition, Expression whenTrue, Expression whenFalse, Scope scope) {
        check(condition, scope);
        conditions.check(condition, whenTrue, whenFalse);
        check(whenTrue, scope);
        check(whenFalse, scope);
    }

    private void loop(ForGenerator loop, Scope scope) {
        Bindings bindings = bindings(Kind.LOOP, loop.getArguments(), scope);
        Scope inner = bindings.innermost();
        check(loop.getCondition(), inner);
        arguments(loop.getUpdates(), inner);
        check(loop.getBody(), inner);
    }

    /** Checks the values of arguments. */
    void arguments(List<Argument> arguments, Scope scope) {
        arguments.forEach(argument -> check(argument.getValue(), scope));
    }

    /** Checks a function and its parameters. */
    void function(List<Parameter> parameters, Expression body, Scope around) {
        Scope scope = new Scope(around);
        parameters(parameters, around, scope);
        check(body, scope);
        names.unused(scope);
    }

    /** Adds the parameters of a definition to its scope; their defaults see what is around it. */
    List<Symbol> parameters(List<Parameter> parameters, Scope around, Scope scope) {
        List<Symbol> symbols = new ArrayList<>();
        for (Parameter parameter : parameters) {
            check(parameter.getDefaultValue(), around);
            Symbol symbol = new Symbol(Kind.PARAMETER, parameter.getName(), main, parameter, List.of());
            Symbol before = scope.add(Space.VARIABLES, symbol);
            if (before == null) {
                names.hides(Space.VARIABLES, symbol, parameter.getDefaultValue(), scope);
            } else {
                calls.parameterTwice(parameter);
            }
            symbols.add(symbol);
        }
        return symbols;
    }

    /** Gives names to values one after the other; values without a name are only checked. */
    Bindings bindings(Kind kind, List<Argument> arguments, Scope around) {
        List<Scope> scopes = new ArrayList<>();
        Scope scope = around;
        for (Argument argument : arguments) {
            check(argument.getValue(), scope);
            if (argument.getName() != null) {
                scope = new Scope(scope);
                scopes.add(scope);
                Symbol symbol = new Symbol(kind, argument.getName(), main, argument, List.of());
                scope.add(Space.VARIABLES, symbol);
                names.hides(Space.VARIABLES, symbol, argument.getValue(), scope);
            }
        }
        return new Bindings(scopes, scope);
    }

    private void call(Call call, Scope scope) {
        if (call.getCallee() instanceof VariableReference callee) {
            callByName(callee, call, scope);
        } else {
            check(call.getCallee(), scope);
            arguments(call.getArguments(), scope);
        }
    }

    private void callByName(VariableReference callee, Call call, Scope scope) {
        String name = callee.getName();
        Symbol function = scope.find(Space.FUNCTIONS, name);
        Builtin builtin = builtins.functions().get(name);
        if (function != null) {
            function.use();
            calls.arguments(name, function.parameterNames(), call.getArguments());
        } else if (!names.use(Space.VARIABLES, name, scope) && builtin == null) {
            names.unknown(Space.FUNCTIONS, "scad.unknown-function", "function", name, scope, callee);
        } else if (builtin != null && scope.find(Space.VARIABLES, name) == null) {
            calls.count(builtin, call.getArguments(), call);
        }
        for (Argument argument : call.getArguments()) {
            if (builtin != null
                    && "is_undef".equals(name)
                    && argument.getValue() instanceof VariableReference variable) {
                // This is how one asks whether there is such a variable.
                names.use(Space.VARIABLES, variable.getName(), scope);
            } else {
                check(argument.getValue(), scope);
            }
        }
    }
}

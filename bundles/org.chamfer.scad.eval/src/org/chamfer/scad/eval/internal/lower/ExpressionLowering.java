package org.chamfer.scad.eval.internal.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chamfer.scad.eval.internal.builtin.BuiltinFunction;
import org.chamfer.scad.eval.internal.builtin.BuiltinFunctions;
import org.chamfer.scad.eval.internal.program.ArgumentList;
import org.chamfer.scad.eval.internal.program.Assertion;
import org.chamfer.scad.eval.internal.program.Assignment;
import org.chamfer.scad.eval.internal.program.Calls;
import org.chamfer.scad.eval.internal.program.Expr;
import org.chamfer.scad.eval.internal.program.FrameLayout;
import org.chamfer.scad.eval.internal.program.FramedExpr;
import org.chamfer.scad.eval.internal.program.FunctionLiteralExpr;
import org.chamfer.scad.eval.internal.program.Home;
import org.chamfer.scad.eval.internal.program.LetBindings;
import org.chamfer.scad.eval.internal.program.LetExpr;
import org.chamfer.scad.eval.internal.program.Literal;
import org.chamfer.scad.eval.internal.program.Loops;
import org.chamfer.scad.eval.internal.program.Messages;
import org.chamfer.scad.eval.internal.program.Operations;
import org.chamfer.scad.eval.internal.program.Signature;
import org.chamfer.scad.eval.internal.program.UserFunction;
import org.chamfer.scad.eval.internal.program.Variables;
import org.chamfer.scad.eval.internal.program.Vectors;
import org.chamfer.scad.eval.internal.run.DynamicVariables;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.run.SourceFile;
import org.chamfer.scad.eval.internal.source.Captures;
import org.chamfer.scad.eval.internal.value.Bool;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Text;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.model.Argument;
import org.chamfer.scad.model.Assert;
import org.chamfer.scad.model.BinaryOperation;
import org.chamfer.scad.model.BooleanLiteral;
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
import org.chamfer.scad.model.NumberLiteral;
import org.chamfer.scad.model.Parameter;
import org.chamfer.scad.model.StringLiteral;
import org.chamfer.scad.model.UnaryOperation;
import org.chamfer.scad.model.VariableReference;
import org.eclipse.emf.ecore.EObject;

/** Lowers the expressions of one file. */
final class ExpressionLowering {
    private static final double PI = 3.14159265358979323846;

    private final SourceFile file;
    private final DynamicVariables dynamics;
    private final Captures captures;
    private final Set<String> features;

    ExpressionLowering(SourceFile file, DynamicVariables dynamics, Captures captures, Set<String> features) {
        this.file = file;
        this.dynamics = dynamics;
        this.captures = captures;
        this.features = features;
    }

    Expr lower(Expression expression, Scope scope) {
        return switch (expression) {
            case NumberLiteral number -> new Literal(Num.of(number.getValue()));
            case StringLiteral text -> new Literal(new Text(text.getValue()));
            case BooleanLiteral bool -> new Literal(Bool.of(bool.isValue()));
            case VariableReference variable -> variable(variable.getName(), scope, place(variable));
            case Brackets brackets -> brackets(brackets, scope);
            case UnaryOperation unary ->
                Operations.unary(unary.getOperator(), lower(unary.getOperand(), scope), place(unary));
            case BinaryOperation binary -> binary(binary, scope);
            case Conditional conditional ->
                conditional(conditional.getCondition(), conditional.getWhenTrue(), conditional.getWhenFalse(), scope);
            case IfGenerator condition ->
                conditional(condition.getCondition(), condition.getWhenTrue(), condition.getWhenFalse(), scope);
            case Call call -> call(call, scope);
            case Index index -> new Vectors.Element(lower(index.getTarget(), scope), lower(index.getIndex(), scope));
            case Member member -> new Vectors.Member(lower(member.getTarget(), scope), member.getMember());
            case FunctionLiteral function -> functionLiteral(function, scope);
            case Let let -> let(let, scope);
            case Assert assertion ->
                new Messages.AssertExpr(
                        assertion(assertion.getArguments(), scope, place(assertion)),
                        orNull(assertion.getBody(), scope));
            case Echo echo ->
                new Messages.EchoExpr(
                        arguments(echo.getArguments(), scope, place(echo)), orNull(echo.getBody(), scope));
            case ForGenerator loop -> loop.isCounting() ? countingLoop(loop, scope) : loop(loop, 0, scope);
            case EachGenerator each -> new Vectors.Each(lower(each.getBody(), scope));
            default -> new Literal(Undef.UNDEF);
        };
    }

    private Expr orNull(Expression expression, Scope scope) {
        return expression == null ? null : lower(expression, scope);
    }

    private Place place(EObject object) {
        return Located.place(object, file);
    }

    /** Chains of operators lean to the left and may be thousands long. */
    private Expr binary(BinaryOperation last, Scope scope) {
        List<BinaryOperation> chain = new ArrayList<>();
        Expression first = last;
        while (first instanceof BinaryOperation operation) {
            chain.add(operation);
            first = operation.getLeft();
        }
        Expr result = lower(first, scope);
        for (BinaryOperation operation : chain.reversed()) {
            result = Operations.binary(
                    operation.getOperator(), result, lower(operation.getRight(), scope), place(operation));
        }
        return result;
    }

    private Expr conditional(Expression condition, Expression whenTrue, Expression whenFalse, Scope scope) {
        return new org.chamfer.scad.eval.internal.program.Conditional(
                lower(condition, scope), lower(whenTrue, scope), orNull(whenFalse, scope));
    }

    private Expr brackets(Brackets brackets, Scope scope) {
        List<Expression> elements = brackets.getElements();
        if (brackets.isRange()) {
            boolean stepped = elements.size() > 2;
            return new Vectors.RangeOf(
                    lower(elements.getFirst(), scope),
                    stepped ? lower(elements.get(1), scope) : null,
                    lower(elements.getLast(), scope),
                    elements.stream().allMatch(ExpressionLowering::isNumber) ? place(brackets) : null);
        }
        Expr[] lowered = new Expr[elements.size()];
        boolean generates = false;
        for (int i = 0; i < lowered.length; i++) {
            lowered[i] = lower(elements.get(i), scope);
            generates |= isGenerator(elements.get(i));
        }
        return generates ? new Vectors.Generated(lowered) : new Vectors.Fixed(lowered);
    }

    private static boolean isNumber(Expression expression) {
        return expression instanceof NumberLiteral
                || expression instanceof UnaryOperation unary && unary.getOperand() instanceof NumberLiteral;
    }

    private static boolean isGenerator(Expression expression) {
        return switch (expression) {
            case ForGenerator _, IfGenerator _, EachGenerator _ -> true;
            case Let let -> isGenerator(let.getBody());
            default -> false;
        };
    }

    /* Variables. */

    /** A variable by name; without a place nobody is told that it does not exist. */
    Expr variable(String name, Scope scope, Place place) {
        Expr unknown = new Variables.Unknown(name, () -> Suggestions.variable(name, scope), place);
        if (DynamicVariables.isDynamic(name)) {
            return new Variables.Dynamic(dynamics.numberOf(name), unknown);
        }
        return variable(name, scope, 0, unknown);
    }

    private static Expr variable(String name, Scope from, int fromDepth, Expr unknown) {
        int depth = fromDepth;
        for (Scope scope = from; scope != null; scope = scope.outer()) {
            Scope.Variable variable = scope.variable(name);
            if (variable != null) {
                return read(variable, depth, name, scope, unknown);
            }
            depth += scope.depth();
        }
        return "PI".equals(name) ? new Literal(Num.of(PI)) : unknown;
    }

    private static Expr read(Scope.Variable variable, int depth, String name, Scope scope, Expr unknown) {
        if (!variable.always()) {
            return new Variables.Assigned(
                    depth, variable.slot(), variable(name, scope.outer(), depth + scope.depth(), unknown));
        }
        return depth == 0 ? new Variables.Near(variable.slot()) : new Variables.Far(depth, variable.slot());
    }

    /* Calls. */

    private Expr call(Call call, Scope scope) {
        Place place = place(call);
        if (!(call.getCallee() instanceof VariableReference callee)) {
            return new Calls.OfValue(
                    lower(call.getCallee(), scope),
                    () -> "(" + text(call.getCallee()) + ")",
                    arguments(call.getArguments(), scope, place),
                    null);
        }
        String name = callee.getName();
        if ("is_undef".equals(name) && call.getArguments().size() == 1) {
            return isUndef(call, scope, place);
        }
        ArgumentList arguments = arguments(call.getArguments(), scope, place);
        if (DynamicVariables.isDynamic(name)) {
            return new Calls.OfValue(
                    variable(name, scope, null),
                    () -> name,
                    arguments,
                    new Calls.Unknown(name, false, () -> "", place));
        }
        return function(name, scope, 0, scope, arguments);
    }

    /** A question for a variable that need not exist. */
    private Expr isUndef(Call call, Scope scope, Place place) {
        Argument argument = call.getArguments().getFirst();
        Expr value = argument.getValue() instanceof VariableReference variable
                ? variable(variable.getName(), scope, null)
                : lower(argument.getValue(), scope);
        ArgumentList arguments = new ArgumentList(new String[] {null}, new int[] {-1}, new Expr[] {value}, place);
        return function("is_undef", scope, 0, scope, arguments);
    }

    /** Looks for a function from the inside out; at each scope definitions come before variables. */
    private Expr function(String name, Scope from, int fromDepth, Scope caller, ArgumentList arguments) {
        int depth = fromDepth;
        for (Scope scope = from; scope != null; scope = scope.outer()) {
            UserFunction function = scope.functions().get(name);
            if (function != null) {
                return new Calls.User(function, home(function, depth), arguments);
            }
            Scope.Variable variable = scope.variable(name);
            if (variable != null) {
                Expr value = read(variable, depth, name, scope, new Literal(Undef.UNDEF));
                Expr otherwise = function(name, scope.outer(), depth + scope.depth(), caller, arguments);
                return new Calls.OfValue(value, () -> name, arguments, otherwise);
            }
            for (Scope used : scope.used()) {
                UserFunction other = used.functions().get(name);
                if (other != null) {
                    return new Calls.User(other, home(other, depth), arguments);
                }
            }
            depth += scope.depth();
        }
        BuiltinFunction builtin = BuiltinFunctions.find(name);
        String feature = BuiltinFunctions.featureOf(name);
        boolean hidden = feature != null && !features.contains(feature);
        return builtin != null && !hidden
                ? new Calls.Builtin(name, builtin, arguments)
                : new Calls.Unknown(
                        name,
                        hidden,
                        () -> hidden
                                ? Suggestions.switchOn(feature)
                                : Suggestions.function(name, caller, BuiltinFunctions.names()),
                        arguments.place());
    }

    private static Home home(UserFunction function, int depth) {
        return function.home() == null ? new Home(depth, null) : new Home(0, function.home());
    }

    ArgumentList arguments(List<Argument> arguments, Scope scope, Place place) {
        String[] names = new String[arguments.size()];
        int[] numbers = new int[names.length];
        Expr[] values = new Expr[names.length];
        for (int i = 0; i < names.length; i++) {
            Argument argument = arguments.get(i);
            names[i] = argument.getName();
            numbers[i] = names[i] != null && DynamicVariables.isDynamic(names[i]) ? dynamics.numberOf(names[i]) : -1;
            values[i] = lower(argument.getValue(), scope);
        }
        return new ArgumentList(names, numbers, values, place);
    }

    /* Functions. */

    private Expr functionLiteral(FunctionLiteral literal, Scope scope) {
        UserFunction function = new UserFunction("", null);
        function.lowerBy(() -> code(function, literal.getParameters(), literal.getBody(), scope));
        return new FunctionLiteralExpr(function, out -> ExpressionText.write(literal, out));
    }

    /** Lowers the parameters and the body of a function. */
    UserFunction.Code code(UserFunction function, List<Parameter> parameters, Expression body, Scope around) {
        FrameLayout layout = new FrameLayout();
        Scope scope = around.withFrame(layout);
        Signature signature = signature(parameters, function.extraNames(), around, scope);
        return new UserFunction.Code(layout, signature, lower(body, scope));
    }

    /** Lowers parameters: their defaults see what is around the definition, not each other. */
    Signature signature(List<Parameter> parameters, List<String> extraNames, Scope around, Scope scope) {
        int count = parameters.size();
        int all = count + extraNames.size();
        String[] names = new String[all];
        int[] slots = new int[all];
        int[] numbers = new int[all];
        Expr[] defaults = new Expr[count];
        for (int i = 0; i < count; i++) {
            Parameter parameter = parameters.get(i);
            names[i] = parameter.getName();
            boolean dynamic = DynamicVariables.isDynamic(names[i]);
            slots[i] = dynamic ? -1 : scope.declare(names[i], true);
            numbers[i] = dynamic ? dynamics.numberOf(names[i]) : -1;
            scope.parameters().add(names[i]);
            if (parameter.getDefaultValue() != null) {
                defaults[i] = defaultValue(parameter.getDefaultValue(), around);
            }
        }
        for (int i = count; i < all; i++) {
            names[i] = extraNames.get(i - count);
            slots[i] = scope.declare(names[i], false);
            numbers[i] = -1;
            scope.parameters().add(names[i]);
        }
        return new Signature(count, names, slots, numbers, defaults);
    }

    private Expr defaultValue(Expression value, Scope around) {
        FrameLayout layout = new FrameLayout();
        Expr framed = lower(value, around.withFrame(layout));
        // Most defaults have no variables of their own.
        return layout.size() == 0 ? lower(value, around) : new FramedExpr(layout, framed);
    }

    /* Let, assertions and loops. */

    private Expr let(Let let, Scope scope) {
        FrameLayout layout = captures.has(let) ? new FrameLayout() : null;
        Scope inner = inner(scope, layout);
        LetBindings bindings = bindings(let.getArguments(), inner, layout);
        return new LetExpr(bindings, lower(let.getBody(), inner));
    }

    static Scope inner(Scope scope, FrameLayout layout) {
        return layout == null ? scope.withoutFrame() : scope.withFrame(layout);
    }

    /** Lowers assignments that see those before them; {@code scope} is the scope that they are made for. */
    LetBindings bindings(List<Argument> arguments, Scope scope, FrameLayout layout) {
        List<LetBindings.Step> steps = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Argument argument : arguments) {
            String name = argument.getName();
            if (name == null) {
                Assignment ignored =
                        new Assignment("", -1, -1, lower(argument.getValue(), scope), false, place(argument));
                steps.add(new LetBindings.Step(ignored, "Assignment without variable name "));
            } else if (names.add(name)) {
                steps.add(new LetBindings.Step(assignment(argument, scope), null));
            } else {
                Assignment ignored =
                        new Assignment(name, -1, -1, lower(argument.getValue(), scope), false, place(argument));
                steps.add(new LetBindings.Step(ignored, "Ignoring duplicate variable assignment \"" + name + "\" = "));
            }
        }
        return new LetBindings(steps, layout);
    }

    /** Lowers {@code name = value} among arguments; the value does not see the name. */
    Assignment assignment(Argument argument, Scope scope) {
        String name = argument.getName();
        boolean seesItself = argument.getValue() instanceof FunctionLiteral;
        boolean dynamic = DynamicVariables.isDynamic(name);
        if (dynamic) {
            return new Assignment(
                    name, -1, dynamics.numberOf(name), lower(argument.getValue(), scope), false, place(argument));
        }
        // A function literal is called later, when the name has its value: so it may call itself.
        if (seesItself) {
            int slot = scope.declare(name, true);
            return new Assignment(name, slot, -1, lower(argument.getValue(), scope), false, place(argument));
        }
        Expr value = lower(argument.getValue(), scope);
        return new Assignment(name, scope.declare(name, true), -1, value, false, place(argument));
    }

    /** Lowers the arguments of {@code assert}. */
    Assertion assertion(List<Argument> arguments, Scope scope, Place place) {
        Argument condition = argument(arguments, "condition", 0);
        Argument message = argument(arguments, "message", 1);
        return new Assertion(
                condition == null ? null : lower(condition.getValue(), scope),
                condition == null ? "" : text(condition.getValue()),
                message == null ? null : lower(message.getValue(), scope),
                place);
    }

    private static String text(Expression expression) {
        StringBuilder text = new StringBuilder();
        ExpressionText.write(expression, text);
        return text.toString();
    }

    private static Argument argument(List<Argument> arguments, String name, int index) {
        int unnamed = 0;
        for (Argument argument : arguments) {
            if (name.equals(argument.getName())) {
                return argument;
            }
            if (argument.getName() == null && unnamed++ == index) {
                return argument;
            }
        }
        return null;
    }

    private Expr loop(ForGenerator loop, int index, Scope scope) {
        if (index == loop.getArguments().size()) {
            return lower(loop.getBody(), scope);
        }
        Argument argument = loop.getArguments().get(index);
        if (argument.getName() == null) {
            return loop(loop, index + 1, scope);
        }
        FrameLayout layout = captures.has(loop) ? new FrameLayout() : null;
        Scope inner = inner(scope, layout);
        Assignment variable = loopVariable(argument, scope, inner);
        return new Loops.Over(variable, layout, loop(loop, index + 1, inner));
    }

    /** Lowers the variable of a loop: what it goes through is evaluated outside. */
    Assignment loopVariable(Argument argument, Scope scope, Scope inner) {
        Expr over = lower(argument.getValue(), scope);
        String name = argument.getName();
        if (name == null) {
            return new Assignment("", -1, -1, over, false, place(argument));
        }
        boolean dynamic = DynamicVariables.isDynamic(name);
        return new Assignment(
                name,
                dynamic ? -1 : inner.declare(name, true),
                dynamic ? dynamics.numberOf(name) : -1,
                over,
                false,
                place(argument));
    }

    /**
     * Declares the variables that a counting loop assigns after its first round only: until then the name stands for
     * what it means outside. Gives their slots.
     */
    private static int[] declareUpdated(ForGenerator loop, Scope inner) {
        return loop.getUpdates().stream()
                .map(Argument::getName)
                .filter(name -> name != null && !DynamicVariables.isDynamic(name) && inner.variable(name) == null)
                .distinct()
                .mapToInt(name -> inner.declare(name, false))
                .toArray();
    }

    private Expr countingLoop(ForGenerator loop, Scope scope) {
        FrameLayout layout = captures.has(loop) ? new FrameLayout() : null;
        Scope inner = inner(scope, layout);
        LetBindings start = bindings(loop.getArguments(), inner, layout);
        int[] later = declareUpdated(loop, inner);
        List<Assignment> updates = new ArrayList<>();
        for (Argument update : loop.getUpdates()) {
            if (update.getName() != null) {
                updates.add(assignment(update, inner));
            }
        }
        return new Loops.Counting(
                start,
                later,
                lower(loop.getCondition(), inner),
                updates.toArray(Assignment[]::new),
                lower(loop.getBody(), inner),
                place(loop));
    }
}

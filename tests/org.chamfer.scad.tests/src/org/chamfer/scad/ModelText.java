package org.chamfer.scad;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chamfer.scad.model.Argument;
import org.chamfer.scad.model.Assert;
import org.chamfer.scad.model.Assignment;
import org.chamfer.scad.model.BinaryOperation;
import org.chamfer.scad.model.Block;
import org.chamfer.scad.model.BooleanLiteral;
import org.chamfer.scad.model.Brackets;
import org.chamfer.scad.model.Call;
import org.chamfer.scad.model.Conditional;
import org.chamfer.scad.model.EachGenerator;
import org.chamfer.scad.model.Echo;
import org.chamfer.scad.model.EmptyStatement;
import org.chamfer.scad.model.ForGenerator;
import org.chamfer.scad.model.FunctionDefinition;
import org.chamfer.scad.model.FunctionLiteral;
import org.chamfer.scad.model.IfGenerator;
import org.chamfer.scad.model.IfStatement;
import org.chamfer.scad.model.Include;
import org.chamfer.scad.model.Index;
import org.chamfer.scad.model.Let;
import org.chamfer.scad.model.Member;
import org.chamfer.scad.model.ModifiedStatement;
import org.chamfer.scad.model.ModuleCall;
import org.chamfer.scad.model.ModuleDefinition;
import org.chamfer.scad.model.NumberLiteral;
import org.chamfer.scad.model.Parameter;
import org.chamfer.scad.model.ScadFile;
import org.chamfer.scad.model.StringLiteral;
import org.chamfer.scad.model.UnaryOperation;
import org.chamfer.scad.model.UndefLiteral;
import org.chamfer.scad.model.Use;
import org.chamfer.scad.model.VariableReference;
import org.eclipse.emf.ecore.EObject;

/** Writes a model as text in which parentheses show the structure. */
final class ModelText {
    private ModelText() {}

    static String of(EObject object) {
        return switch (object) {
            case ScadFile it -> all(it.getStatements(), " ");
            case Include it -> "include<" + it.getPath() + ">";
            case Use it -> "use<" + it.getPath() + ">";
            case ModuleDefinition it ->
                "module " + it.getName() + "(" + all(it.getParameters(), ",") + ")" + of(it.getBody());
            case FunctionDefinition it ->
                "function " + it.getName() + "(" + all(it.getParameters(), ",") + ")=" + of(it.getBody()) + ";";
            case Assignment it -> it.getName() + "=" + of(it.getValue()) + ";";
            case Block it -> "{" + all(it.getStatements(), " ") + "}";
            case EmptyStatement _ -> ";";
            case ModifiedStatement it -> it.getModifier() + of(it.getStatement());
            case IfStatement it ->
                "if(" + of(it.getCondition()) + ")" + of(it.getWhenTrue()) + optional(" else ", it.getWhenFalse());
            case ModuleCall it -> it.getName() + "(" + all(it.getArguments(), ",") + ")" + of(it.getChild());
            case Parameter it -> it.getName() + optional("=", it.getDefaultValue());
            case Argument it -> (it.getName() == null ? "" : it.getName() + "=") + of(it.getValue());
            default -> ofExpression(object);
        };
    }

    private static String ofExpression(EObject object) {
        return switch (object) {
            case NumberLiteral it -> number(it.getValue());
            case StringLiteral it -> '"' + it.getValue() + '"';
            case BooleanLiteral it -> Boolean.toString(it.isValue());
            case UndefLiteral _ -> "undef";
            case VariableReference it -> it.getName();
            case Brackets it -> "[" + all(it.getElements(), it.isRange() ? ":" : ",") + "]";
            case UnaryOperation it -> "(" + it.getOperator() + of(it.getOperand()) + ")";
            case BinaryOperation it -> "(" + of(it.getLeft()) + it.getOperator() + of(it.getRight()) + ")";
            case Conditional it ->
                "(" + of(it.getCondition()) + "?" + of(it.getWhenTrue()) + ":" + of(it.getWhenFalse()) + ")";
            case Call it -> of(it.getCallee()) + "(" + all(it.getArguments(), ",") + ")";
            case Index it -> of(it.getTarget()) + "[" + of(it.getIndex()) + "]";
            case Member it -> of(it.getTarget()) + "." + it.getMember();
            case FunctionLiteral it -> "(function(" + all(it.getParameters(), ",") + ")" + of(it.getBody()) + ")";
            case Let it -> "(let(" + all(it.getArguments(), ",") + ")" + of(it.getBody()) + ")";
            case Assert it -> "(assert(" + all(it.getArguments(), ",") + ")" + optional("", it.getBody()) + ")";
            case Echo it -> "(echo(" + all(it.getArguments(), ",") + ")" + optional("", it.getBody()) + ")";
            case ForGenerator it -> "(for(" + loopHead(it) + ")" + of(it.getBody()) + ")";
            case IfGenerator it ->
                "(if(" + of(it.getCondition()) + ")" + of(it.getWhenTrue()) + optional(" else ", it.getWhenFalse())
                        + ")";
            case EachGenerator it -> "(each " + of(it.getBody()) + ")";
            default -> throw new IllegalArgumentException(object.eClass().getName());
        };
    }

    private static String loopHead(ForGenerator loop) {
        String first = all(loop.getArguments(), ",");
        return loop.isCounting() ? first + ";" + of(loop.getCondition()) + ";" + all(loop.getUpdates(), ",") : first;
    }

    private static String optional(String before, EObject object) {
        return object == null ? "" : before + of(object);
    }

    private static String all(List<? extends EObject> objects, String separator) {
        return objects.stream().map(ModelText::of).collect(Collectors.joining(separator));
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%.0f", value)
                : Double.toString(value);
    }
}

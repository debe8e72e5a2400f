package org.chamfer.scad.eval.internal.lower;

import java.util.List;
import org.chamfer.scad.eval.internal.value.NumberText;
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

/** Writes expressions as the console shows them: in assertions that fail, and for function values. */
final class ExpressionText {
    private final StringBuilder out;

    private ExpressionText(StringBuilder out) {
        this.out = out;
    }

    static void write(Expression expression, StringBuilder out) {
        new ExpressionText(out).write(expression);
    }

    private void write(Expression expression) {
        switch (expression) {
            case NumberLiteral number -> NumberText.appendValue(out, number.getValue());
            case StringLiteral text -> out.append('"').append(text.getValue()).append('"');
            case BooleanLiteral bool -> out.append(bool.isValue());
            case VariableReference variable -> out.append(variable.getName());
            case Brackets brackets -> brackets(brackets);
            case UnaryOperation unary -> {
                out.append(unary.getOperator());
                write(unary.getOperand());
            }
            case BinaryOperation binary -> {
                out.append('(');
                write(binary.getLeft());
                out.append(' ').append(binary.getOperator()).append(' ');
                write(binary.getRight());
                out.append(')');
            }
            case Conditional conditional -> {
                out.append('(');
                write(conditional.getCondition());
                out.append(" ? ");
                write(conditional.getWhenTrue());
                out.append(" : ");
                write(conditional.getWhenFalse());
                out.append(')');
            }
            case Call call -> {
                callee(call.getCallee());
                arguments(call.getArguments());
            }
            case Index index -> {
                write(index.getTarget());
                out.append('[');
                write(index.getIndex());
                out.append(']');
            }
            case Member member -> {
                write(member.getTarget());
                out.append('.').append(member.getMember());
            }
            case FunctionLiteral function -> function(function);
            case Let let -> clause("let", let.getArguments(), let.getBody());
            case Assert assertion -> clause("assert", assertion.getArguments(), assertion.getBody());
            case Echo echo -> clause("echo", echo.getArguments(), echo.getBody());
            case ForGenerator loop -> loop(loop);
            case IfGenerator condition -> condition(condition);
            case EachGenerator each -> {
                out.append("each ");
                write(each.getBody());
            }
            default -> out.append("undef");
        }
    }

    private void brackets(Brackets brackets) {
        out.append('[');
        String separator = "";
        for (Expression element : brackets.getElements()) {
            out.append(separator);
            write(element);
            separator = brackets.isRange() ? " : " : ", ";
        }
        out.append(']');
    }

    private void callee(Expression callee) {
        if (callee instanceof FunctionLiteral) {
            out.append('(');
            write(callee);
            out.append(')');
        } else {
            write(callee);
        }
    }

    private void arguments(List<Argument> arguments) {
        out.append('(');
        for (int i = 0; i < arguments.size(); i++) {
            if (i > 0) {
                out.append(", ");
            }
            Argument argument = arguments.get(i);
            if (argument.getName() != null) {
                out.append(argument.getName()).append(" = ");
            }
            write(argument.getValue());
        }
        out.append(')');
    }

    private void function(FunctionLiteral function) {
        out.append("function(");
        for (int i = 0; i < function.getParameters().size(); i++) {
            if (i > 0) {
                out.append(", ");
            }
            Parameter parameter = function.getParameters().get(i);
            out.append(parameter.getName());
            if (parameter.getDefaultValue() != null) {
                out.append(" = ");
                write(parameter.getDefaultValue());
            }
        }
        out.append(") ");
        write(function.getBody());
    }

    private void clause(String word, List<Argument> arguments, Expression body) {
        out.append(word);
        arguments(arguments);
        if (body != null) {
            out.append(' ');
            write(body);
        }
    }

    private void loop(ForGenerator loop) {
        out.append("for");
        if (loop.isCounting()) {
            arguments(loop.getArguments());
            out.setLength(out.length() - 1);
            out.append("; ");
            write(loop.getCondition());
            out.append("; ");
            int start = out.length();
            arguments(loop.getUpdates());
            out.deleteCharAt(start);
        } else {
            arguments(loop.getArguments());
        }
        out.append(' ');
        write(loop.getBody());
    }

    private void condition(IfGenerator condition) {
        out.append("if(");
        write(condition.getCondition());
        out.append(") ");
        write(condition.getWhenTrue());
        if (condition.getWhenFalse() != null) {
            out.append(" else ");
            write(condition.getWhenFalse());
        }
    }
}

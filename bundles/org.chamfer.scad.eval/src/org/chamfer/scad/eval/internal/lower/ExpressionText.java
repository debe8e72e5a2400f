package org.chamfer.scad.eval.internal.lower;

import java.util.List;
import java.util.OptionalDouble;
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

/**
 * Writes expressions as OpenSCAD does, with parentheses around every operation: in assertions that fail, for function
 * values, and in syntax trees.
 */
public final class ExpressionText {
    private final StringBuilder out;

    private ExpressionText(StringBuilder out) {
        this.out = out;
    }

    /** Appends an expression. */
    public static void write(Expression expression, StringBuilder out) {
        new ExpressionText(out).write(expression);
    }

    private void write(Expression expression) {
        switch (expression) {
            case NumberLiteral number -> NumberText.appendValue(out, number.getValue());
            case StringLiteral text -> writeText(text.getValue(), out);
            case BooleanLiteral bool -> out.append(bool.isValue());
            case VariableReference variable -> out.append(variable.getName());
            case Brackets brackets -> brackets(brackets);
            case UnaryOperation unary -> unary(unary);
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
            case Let let -> let(let);
            case Assert assertion -> clause("assert", assertion.getArguments(), assertion.getBody());
            case Echo echo -> clause("echo", echo.getArguments(), echo.getBody());
            case ForGenerator loop -> loop(loop);
            case IfGenerator condition -> condition(condition);
            case EachGenerator each -> {
                out.append("each ");
                enclosed(each.getBody());
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

    /** Appends a text in quotes. */
    public static void writeText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '"', '\\' -> out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        out.append('"');
    }

    /** A sign before a number is a part of it, and a plus changes nothing. */
    private void unary(UnaryOperation unary) {
        OptionalDouble number = signedNumber(unary);
        if (number.isPresent()) {
            NumberText.appendValue(out, number.getAsDouble());
            return;
        }
        if (!unary.getOperator().equals("+")) {
            out.append(unary.getOperator());
        }
        write(unary.getOperand());
    }

    private static OptionalDouble signedNumber(Expression expression) {
        if (expression instanceof NumberLiteral number) {
            return OptionalDouble.of(number.getValue());
        }
        if (expression instanceof UnaryOperation unary) {
            OptionalDouble number = signedNumber(unary.getOperand());
            if (number.isPresent()) {
                switch (unary.getOperator()) {
                    case "+" -> {
                        return number;
                    }
                    case "-" -> {
                        return OptionalDouble.of(-number.getAsDouble());
                    }
                    default -> {
                        // Makes something else of it.
                    }
                }
            }
        }
        return OptionalDouble.empty();
    }

    private void callee(Expression callee) {
        if (callee instanceof VariableReference) {
            write(callee);
        } else {
            enclosed(callee);
        }
    }

    private void enclosed(Expression expression) {
        out.append('(');
        write(expression);
        out.append(')');
    }

    private void let(Let let) {
        if (isGenerator(let.getBody())) {
            out.append("let");
            arguments(let.getArguments());
            out.append(' ');
            enclosed(let.getBody());
        } else {
            clause("let", let.getArguments(), let.getBody());
        }
    }

    private static boolean isGenerator(Expression expression) {
        return switch (expression) {
            case ForGenerator _, IfGenerator _, EachGenerator _ -> true;
            case Let let -> isGenerator(let.getBody());
            default -> false;
        };
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
            out.append(';');
            write(loop.getCondition());
            out.append(';');
            int start = out.length();
            arguments(loop.getUpdates());
            out.deleteCharAt(start);
            out.append(' ');
            write(loop.getBody());
        } else {
            arguments(loop.getArguments());
            out.append(' ');
            enclosed(loop.getBody());
        }
    }

    private void condition(IfGenerator condition) {
        out.append("if(");
        write(condition.getCondition());
        out.append(") ");
        enclosed(condition.getWhenTrue());
        if (condition.getWhenFalse() != null) {
            out.append(" else ");
            enclosed(condition.getWhenFalse());
        }
    }
}

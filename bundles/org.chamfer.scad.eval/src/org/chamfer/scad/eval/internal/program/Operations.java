package org.chamfer.scad.eval.internal.program;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.value.Arithmetic;
import org.chamfer.scad.eval.internal.value.Bool;
import org.chamfer.scad.eval.internal.value.Comparison;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;

/** Operators. */
public final class Operations {
    private Operations() {}

    /** Tells the user why a value is undefined if nobody has yet. */
    static Value told(Value value, Machine machine, Place place) {
        if (value instanceof Undef undef && undef.reason() != null) {
            machine.console.warn("scad.undefined-operation", undef.reason(), place);
            return Undef.UNDEF;
        }
        return value;
    }

    /** Makes the expression of a binary operator. */
    public static Expr binary(String operator, Expr left, Expr right, Place place) {
        return switch (operator) {
            case "&&" -> new And(left, right, place);
            case "||" -> new Or(left, right, place);
            case "==" -> new Equal(left, right, true, place);
            case "!=" -> new Equal(left, right, false, place);
            case "+" -> new Add(left, right, place);
            case "-" -> new Subtract(left, right, place);
            case "*" -> new Multiply(left, right, place);
            case "<" -> new Compare(left, right, Comparison.Relation.LESS, place);
            case "<=" -> new Compare(left, right, Comparison.Relation.LESS_OR_EQUAL, place);
            case ">" -> new Compare(left, right, Comparison.Relation.GREATER, place);
            case ">=" -> new Compare(left, right, Comparison.Relation.GREATER_OR_EQUAL, place);
            case "/" -> new Divide(left, right, place);
            case "%" -> new Binary(left, right, Arithmetic::modulo, place);
            case "^" -> new Binary(left, right, Arithmetic::power, place);
            case "&" -> new Binary(left, right, Arithmetic::and, place);
            case "|" -> new Binary(left, right, Arithmetic::or, place);
            case "<<" -> new Binary(left, right, Arithmetic::shiftLeft, place);
            case ">>" -> new Binary(left, right, Arithmetic::shiftRight, place);
            default -> throw new IllegalArgumentException(operator);
        };
    }

    /** Makes the expression of a unary operator. */
    public static Expr unary(String operator, Expr operand, Place place) {
        return switch (operator) {
            case "+" -> operand;
            case "-" -> new Negate(operand, place);
            case "~" -> new Unary(operand, Arithmetic::complement, place);
            case "!" -> new Unary(operand, value -> Bool.of(!value.isTrue()), place);
            default -> throw new IllegalArgumentException(operator);
        };
    }

    /** An expression of two operands. */
    private abstract static class TwoOperands extends Expr {
        final Expr left;
        final Expr right;
        final Place place;

        TwoOperands(Expr left, Expr right, Place place) {
            this.left = left;
            this.right = right;
            this.place = place;
        }
    }

    private static final class Add extends TwoOperands {
        Add(Expr left, Expr right, Place place) {
            super(left, right, place);
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            Value a = left.eval(frame, machine);
            Value b = right.eval(frame, machine);
            return a instanceof Num x && b instanceof Num y
                    ? Num.of(x.value() + y.value())
                    : told(Arithmetic.add(a, b, machine::step), machine, place);
        }
    }

    private static final class Subtract extends TwoOperands {
        Subtract(Expr left, Expr right, Place place) {
            super(left, right, place);
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            Value a = left.eval(frame, machine);
            Value b = right.eval(frame, machine);
            return a instanceof Num x && b instanceof Num y
                    ? Num.of(x.value() - y.value())
                    : told(Arithmetic.subtract(a, b, machine::step), machine, place);
        }
    }

    private static final class Multiply extends TwoOperands {
        Multiply(Expr left, Expr right, Place place) {
            super(left, right, place);
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            Value a = left.eval(frame, machine);
            Value b = right.eval(frame, machine);
            return a instanceof Num x && b instanceof Num y
                    ? Num.of(x.value() * y.value())
                    : told(Arithmetic.multiply(a, b, machine::step), machine, place);
        }
    }

    private static final class Divide extends TwoOperands {
        Divide(Expr left, Expr right, Place place) {
            super(left, right, place);
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            Value a = left.eval(frame, machine);
            return told(Arithmetic.divide(a, right.eval(frame, machine), machine::step), machine, place);
        }
    }

    private static final class Compare extends TwoOperands {
        private final Comparison.Relation relation;

        Compare(Expr left, Expr right, Comparison.Relation relation, Place place) {
            super(left, right, place);
            this.relation = relation;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            Value a = left.eval(frame, machine);
            Value b = right.eval(frame, machine);
            return a instanceof Num x && b instanceof Num y
                    ? Bool.of(relation.holds(x.value(), y.value()))
                    : told(Comparison.compare(a, relation, b), machine, place);
        }
    }

    private static final class Equal extends TwoOperands {
        private final boolean expected;

        Equal(Expr left, Expr right, boolean expected, Place place) {
            super(left, right, place);
            this.expected = expected;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            return Bool.of(Comparison.equal(left.eval(frame, machine), right.eval(frame, machine)) == expected);
        }
    }

    private static final class And extends TwoOperands {
        And(Expr left, Expr right, Place place) {
            super(left, right, place);
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            return Bool.of(left.eval(frame, machine).isTrue()
                    && right.eval(frame, machine).isTrue());
        }
    }

    private static final class Or extends TwoOperands {
        Or(Expr left, Expr right, Place place) {
            super(left, right, place);
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            return Bool.of(left.eval(frame, machine).isTrue()
                    || right.eval(frame, machine).isTrue());
        }
    }

    private static final class Binary extends TwoOperands {
        private final BinaryOperator<Value> operator;

        Binary(Expr left, Expr right, BinaryOperator<Value> operator, Place place) {
            super(left, right, place);
            this.operator = operator;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            Value a = left.eval(frame, machine);
            return told(operator.apply(a, right.eval(frame, machine)), machine, place);
        }
    }

    private static final class Negate extends Expr {
        private final Expr operand;
        private final Place place;

        Negate(Expr operand, Place place) {
            this.operand = operand;
            this.place = place;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            return told(Arithmetic.negate(operand.eval(frame, machine), machine::step), machine, place);
        }
    }

    private static final class Unary extends Expr {
        private final Expr operand;
        private final UnaryOperator<Value> operator;
        private final Place place;

        Unary(Expr operand, UnaryOperator<Value> operator, Place place) {
            this.operand = operand;
            this.operator = operator;
            this.place = place;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            return told(operator.apply(operand.eval(frame, machine)), machine, place);
        }
    }
}

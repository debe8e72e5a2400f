package org.chamfer.scad.internal.check;

import org.chamfer.scad.model.BinaryOperation;
import org.chamfer.scad.model.BooleanLiteral;
import org.chamfer.scad.model.Brackets;
import org.chamfer.scad.model.Expression;
import org.chamfer.scad.model.NumberLiteral;
import org.chamfer.scad.model.StringLiteral;
import org.chamfer.scad.model.UnaryOperation;
import org.chamfer.scad.model.UndefLiteral;
import org.eclipse.emf.ecore.EObject;

/** Finds code that is never reached, because a condition is the same always. */
final class Conditions {
    private final Findings findings;

    Conditions(Findings findings) {
        this.findings = findings;
    }

    /** Checks a choice; {@code whenFalse} may be {@code null}. */
    void check(Expression condition, EObject whenTrue, EObject whenFalse) {
        Boolean value = constant(condition);
        EObject dead = value == null ? null : value ? whenFalse : whenTrue;
        if (dead != null) {
            findings.warn(
                    "scad.unreachable",
                    "this is never reached: the condition is always " + value,
                    "remove it, or make the condition a variable",
                    dead);
        }
    }

    /** What an expression is as a condition if it is the same always, else {@code null}. */
    private static Boolean constant(Expression expression) {
        return switch (expression) {
            case BooleanLiteral bool -> bool.isValue();
            case NumberLiteral number -> number.getValue() != 0;
            case StringLiteral text -> !text.getValue().isEmpty();
            case UndefLiteral _ -> false;
            case Brackets list -> list.getElements().isEmpty() ? Boolean.FALSE : null;
            case UnaryOperation not when "!".equals(not.getOperator()) -> negated(constant(not.getOperand()));
            case BinaryOperation and when "&&".equals(and.getOperator()) -> decided(and, false);
            case BinaryOperation or when "||".equals(or.getOperator()) -> decided(or, true);
            default -> null;
        };
    }

    private static Boolean negated(Boolean value) {
        return value == null ? null : Boolean.valueOf(!value);
    }

    /** One side that is {@code winner} decides, and two that are not. */
    private static Boolean decided(BinaryOperation operation, boolean winner) {
        Boolean left = constant(operation.getLeft());
        Boolean right = constant(operation.getRight());
        if (left != null && left == winner || right != null && right == winner) {
            return winner;
        }
        return left == null || right == null ? null : Boolean.valueOf(!winner);
    }
}

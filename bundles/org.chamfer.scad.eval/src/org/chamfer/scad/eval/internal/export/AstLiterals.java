package org.chamfer.scad.eval.internal.export;

import org.chamfer.scad.model.BooleanLiteral;
import org.chamfer.scad.model.Brackets;
import org.chamfer.scad.model.Expression;
import org.chamfer.scad.model.NumberLiteral;
import org.chamfer.scad.model.StringLiteral;
import org.chamfer.scad.model.UnaryOperation;
import org.chamfer.scad.model.UndefLiteral;

/** Tells which expressions OpenSCAD takes for literals where it looks for the customizer's comments. */
final class AstLiterals {
    private AstLiterals() {}

    /** True for a value that stands there, with signs and in vectors and ranges too. */
    static boolean isLiteral(Expression expression) {
        return switch (expression) {
            case NumberLiteral _, StringLiteral _, BooleanLiteral _, UndefLiteral _ -> true;
            case UnaryOperation unary -> isLiteral(unary.getOperand());
            case Brackets brackets -> brackets.getElements().stream().allMatch(AstLiterals::isLiteral);
            default -> false;
        };
    }
}

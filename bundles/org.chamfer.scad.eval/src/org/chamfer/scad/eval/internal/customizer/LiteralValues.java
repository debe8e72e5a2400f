package org.chamfer.scad.eval.internal.customizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.scad.eval.customizer.ParameterValue;
import org.chamfer.scad.eval.customizer.ParameterValue.BooleanValue;
import org.chamfer.scad.eval.customizer.ParameterValue.NumberValue;
import org.chamfer.scad.eval.customizer.ParameterValue.TextValue;
import org.chamfer.scad.eval.customizer.ParameterValue.VectorValue;
import org.chamfer.scad.model.BooleanLiteral;
import org.chamfer.scad.model.Brackets;
import org.chamfer.scad.model.Expression;
import org.chamfer.scad.model.NumberLiteral;
import org.chamfer.scad.model.StringLiteral;
import org.chamfer.scad.model.UnaryOperation;

/** The values of expressions that the customizer takes for literals. */
public final class LiteralValues {
    private LiteralValues() {}

    /** The value of an expression, empty if the customizer cannot edit it. */
    public static Optional<ParameterValue> of(Expression expression) {
        return switch (expression) {
            case BooleanLiteral literal -> Optional.of(new BooleanValue(literal.isValue()));
            case StringLiteral literal -> Optional.of(new TextValue(literal.getValue()));
            case NumberLiteral literal -> Optional.of(new NumberValue(literal.getValue()));
            case UnaryOperation sign -> signed(sign);
            case Brackets brackets when !brackets.isRange() -> vector(brackets);
            case null, default -> Optional.empty();
        };
    }

    /** A plus changes nothing, a minus is a part of a number. */
    private static Optional<ParameterValue> signed(UnaryOperation sign) {
        return switch (sign.getOperator()) {
            case "+" -> of(sign.getOperand());
            case "-" ->
                of(sign.getOperand())
                        .filter(NumberValue.class::isInstance)
                        .map(number -> new NumberValue(-((NumberValue) number).value()));
            default -> Optional.empty();
        };
    }

    private static Optional<ParameterValue> vector(Brackets brackets) {
        List<Double> numbers = new ArrayList<>();
        for (Expression element : brackets.getElements()) {
            if (!(of(element).orElse(null) instanceof NumberValue(double value))) {
                return Optional.empty();
            }
            numbers.add(value);
        }
        return Optional.of(new VectorValue(numbers));
    }
}

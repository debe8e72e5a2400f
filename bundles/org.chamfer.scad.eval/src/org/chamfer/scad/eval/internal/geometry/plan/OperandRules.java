package org.chamfer.scad.eval.internal.geometry.plan;

import java.util.List;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Color;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.internal.geometry.shape.PlanePrimitives;
import org.chamfer.scad.eval.internal.geometry.shape.SolidPrimitives;

/** What transforms and colours do to operands, and which leaves are nothing. */
final class OperandRules {
    private final PlanWarnings warnings;

    OperandRules(PlanWarnings warnings) {
        this.warnings = warnings;
    }

    /** Operands after a transform; nothing if it flattens them or has entries that are not numbers. */
    List<Operand> moved(CsgNode node, Affine3 matrix, List<Operand> operands, int dimension) {
        if (operands.isEmpty()) {
            return operands;
        }
        if (!matrix.isFinite()) {
            warnings.notFinite(node);
            return List.of();
        }
        Affine3 effective = dimension == 2 ? inPlane(matrix) : matrix;
        if (effective.determinant() == 0) {
            warnings.flattened(node, dimension);
            return List.of();
        }
        return operands.stream()
                .map(operand -> new Operand(operand.step(), operand.placement().moved(effective)))
                .toList();
    }

    /** Operands with a colour; one with a negative part changes nothing. */
    List<Operand> colored(List<Operand> operands, Color color) {
        if (color.red() < 0 || color.green() < 0 || color.blue() < 0 || color.alpha() < 0) {
            return operands;
        }
        return operands.stream()
                .map(operand -> new Operand(operand.step(), operand.placement().colored(color)))
                .toList();
    }

    /** Operands of a child, numbered within its parent. */
    static List<Operand> shifted(List<Operand> operands, int offset) {
        return operands.stream()
                .map(operand -> new Operand(operand.step(), operand.placement().shifted(offset)))
                .toList();
    }

    /** Operands of an inner step, as seen from where that step is placed. */
    static List<Operand> placed(List<Operand> operands, Placement outer) {
        return operands.stream()
                .map(operand -> new Operand(operand.step(), outer.after(operand.placement())))
                .toList();
    }

    /** True for a leaf whose arguments make nothing. */
    boolean isEmptyLeaf(CsgOperation operation) {
        return switch (operation) {
            case CsgOperation.Cube cube -> SolidPrimitives.isNothing(cube);
            case CsgOperation.Sphere sphere -> SolidPrimitives.isNothing(sphere);
            case CsgOperation.Cylinder cylinder -> SolidPrimitives.isNothing(cylinder);
            case CsgOperation.Polyhedron polyhedron -> polyhedron.faces().length == 0;
            case CsgOperation.Square square -> PlanePrimitives.isNothing(square);
            case CsgOperation.Circle circle -> PlanePrimitives.isNothing(circle);
            case CsgOperation.Polygon polygon -> polygon.points().length < 6;
            case CsgOperation.Text text -> text.settings().text().isBlank();
            case CsgOperation.Literal literal -> literal.geometry().isEmpty();
            default -> false;
        };
    }

    /** What a transform of space does to plane figures: they stay in their plane, whatever happens to z. */
    private static Affine3 inPlane(Affine3 matrix) {
        return new Affine3(
                matrix.m00(), matrix.m01(), 0, matrix.m03(), matrix.m10(), matrix.m11(), 0, matrix.m13(), 0, 0, 1, 0);
    }
}

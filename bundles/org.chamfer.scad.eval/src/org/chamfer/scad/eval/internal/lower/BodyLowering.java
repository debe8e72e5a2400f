package org.chamfer.scad.eval.internal.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chamfer.scad.eval.internal.program.Assignment;
import org.chamfer.scad.eval.internal.program.Body;
import org.chamfer.scad.eval.internal.program.FrameLayout;
import org.chamfer.scad.eval.internal.program.Instantiation;
import org.chamfer.scad.eval.internal.run.DynamicVariables;
import org.chamfer.scad.model.BooleanLiteral;
import org.chamfer.scad.model.Expression;
import org.chamfer.scad.model.NumberLiteral;
import org.chamfer.scad.model.StringLiteral;

/** Lowers the statements of one scope. */
final class BodyLowering {
    private final Scope scope;
    private final FrameLayout ownLayout;
    private final DynamicVariables dynamics;

    /** Prepares it; {@code ownLayout} is that of a frame for each time the body is entered, or {@code null}. */
    BodyLowering(Scope scope, FrameLayout ownLayout, DynamicVariables dynamics) {
        this.scope = scope;
        this.ownLayout = ownLayout;
        this.dynamics = dynamics;
    }

    /**
     * Lowers a body.
     *
     * @param first the first assignment of each name, whose place in the order counts
     * @param last the last one, whose value counts
     */
    Body lower(
            Map<String, Located> first,
            Map<String, Located> last,
            List<Located> statements,
            boolean freshFrame,
            ProgramLowering program) {
        List<String> overwritten = new ArrayList<>();
        for (String name : first.keySet()) {
            if (scope.parameters().contains(name)) {
                overwritten.add(name);
            }
            if (!DynamicVariables.isDynamic(name)) {
                scope.declare(name, false);
            }
        }
        List<Assignment> assignments = new ArrayList<>();
        for (String name : first.keySet()) {
            assignments.add(assignment(name, last.get(name), overwritten.contains(name), program));
        }
        List<Instantiation> children = new ArrayList<>();
        for (Located located : statements) {
            Instantiation child = program.statements(located.file()).lower(located.statement(), scope);
            if (child != null) {
                children.add(child);
            }
        }
        return new Body(assignments, children, ownLayout, freshFrame);
    }

    private Assignment assignment(String name, Located located, boolean overwrites, ProgramLowering program) {
        Expression value = ((org.chamfer.scad.model.Assignment) located.statement()).getValue();
        boolean dynamic = DynamicVariables.isDynamic(name);
        return new Assignment(
                name,
                dynamic ? -1 : scope.variable(name).slot(),
                dynamic ? dynamics.numberOf(name) : -1,
                program.statements(located.file()).lower(value, scope),
                overwrites && isLiteral(value),
                located.place());
    }

    private static boolean isLiteral(Expression value) {
        return value instanceof NumberLiteral || value instanceof StringLiteral || value instanceof BooleanLiteral;
    }
}

package org.chamfer.nodes.internal.code;

import java.util.Arrays;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.type.ParameterText;
import org.chamfer.scad.eval.EvaluationListener;
import org.chamfer.scad.eval.EvaluationResult;
import org.chamfer.scad.eval.ScadEvaluator;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.values.NumberValue;
import org.chamfer.values.VectorValue;

/**
 * Computes a number or a vector from numbers, by an expression in OpenSCAD's language. The evaluator has no other way out
 * for numbers than geometry: the result moves a cube, and is read from the matrix of that move with all its digits.
 */
public final class ExpressionNode implements NodeFunction {
    private static final String NAME = "expression";
    private static final List<String> VARIABLES = List.of("a", "b", "c", "d", "e", "f");

    private static final String REST = """
            ;
            list = is_num(result) ? [result, result, result] : result;
            good = is_list(list) && len(list) >= 1 && len(list) <= 3
                && len([for (x = list) if (!is_num(x) || abs(x) > 1e300) x]) == 0;
            if (good) translate([for (i = [0:2]) i < len(list) ? list[i] : 0]) cube(len(list));
            """;

    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        String expression = inputs.parameters().text(NAME).strip();
        if (expression.isEmpty() || expression.matches("(?s).*[;{}].*")) {
            throw wrong("'" + expression + "' is no expression");
        }
        StringBuilder code = new StringBuilder();
        for (String name : VARIABLES) {
            double value = inputs.parameters().number(name);
            code.append(name).append(" = ").append(ParameterText.number(value)).append(";\n");
        }
        code.append("result = ").append(expression).append(REST);
        Program program =
                new Program(NAME, context.folder().resolve(NAME), code.toString(), List.of(), context.confinement());
        EvaluationResult result = context.service(ScadEvaluator.class)
                .evaluate(program.request(List.of()), EvaluationListener.NONE, context);
        if (!result.diagnostics().isEmpty()) {
            // Whatever is only a warning in a program leaves an expression without a value.
            throw wrong(
                    "'" + expression + "': " + result.diagnostics().getFirst().message());
        }
        double[] numbers = numbers(result.root());
        return NodeOutputs.of("value", new NumberValue(numbers[0])).and("vector", VectorValue.of(numbers));
    }

    private static double[] numbers(CsgNode node) throws DiagnosticException {
        CsgNode moved = node;
        while (!(moved.operation() instanceof CsgOperation.Transform)
                && !moved.children().isEmpty()) {
            moved = moved.children().getFirst();
        }
        if (moved.operation() instanceof CsgOperation.Transform transform
                && moved.children().getFirst().operation() instanceof CsgOperation.Cube cube) {
            double[] matrix = transform.matrix().toArray();
            return Arrays.copyOf(new double[] {matrix[3], matrix[7], matrix[11]}, (int) cube.x());
        }
        throw wrong("the expression gives neither a number nor a vector of up to three");
    }

    private static DiagnosticException wrong(String message) {
        return new DiagnosticException(
                Diagnostic.error("node.expression", message, null).withHint("for example (a + b) / 2, or [a, b, 0]"));
    }
}

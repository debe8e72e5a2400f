package org.chamfer.batch.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.NodeResult;
import org.chamfer.engine.OutputValue;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.Value;
import org.chamfer.values.VectorValue;

/** Turns what a measuring node gives into figures with names. */
final class MeasureTexts {
    /** More digits than these are noise of the last operations. */
    private static final MathContext DIGITS = new MathContext(9);

    private static final List<String> AXES = List.of(".x", ".y", ".z");

    private MeasureTexts() {}

    /** Adds the figures of a node in the order in which its type declares them. */
    static void add(NodeResult node, String subject, NodeTypes types, String type, Map<String, String> measures)
            throws DiagnosticException {
        List<PortSpec> outputs = types.find(type).orElseThrow().signature().outputs();
        for (PortSpec port : outputs) {
            OutputValue output = node.outputs().get(port.name());
            if (output != null) {
                add((subject.isEmpty() ? "" : subject + ".") + port.name(), output.value(), measures);
            }
        }
    }

    private static void add(String name, Value value, Map<String, String> measures) {
        switch (value) {
            case NumberValue number -> measures.put(name, text(number.number()));
            case BooleanValue flag -> measures.put(name, Boolean.toString(flag.value()));
            case VectorValue vector
            when vector.numbers().size() <= AXES.size() -> {
                for (int axis = 0; axis < vector.numbers().size(); axis++) {
                    measures.put(name + AXES.get(axis), text(vector.numbers().get(axis)));
                }
            }
            default -> {
                // Texts repeat the figures.
            }
        }
    }

    private static String text(double number) {
        BigDecimal rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < -12 || rounded.scale() > 15 ? rounded.toString() : rounded.toPlainString();
    }
}

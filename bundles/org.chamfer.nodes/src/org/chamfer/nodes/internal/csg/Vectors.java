package org.chamfer.nodes.internal.csg;

import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeParameters;

/** Reads vectors with as many numbers as a parameter needs. */
public final class Vectors {
    private Vectors() {}

    /**
     * A vector of space.
     *
     * @param otherwise what stands for z if there are two numbers
     * @return x, y and z
     * @throws DiagnosticException if there are neither two nor three numbers
     */
    public static double[] space(NodeParameters parameters, String name, double otherwise) throws DiagnosticException {
        List<Double> numbers = parameters.vector(name);
        return switch (numbers.size()) {
            case 2 -> new double[] {numbers.get(0), numbers.get(1), otherwise};
            case 3 -> new double[] {numbers.get(0), numbers.get(1), numbers.get(2)};
            default -> throw wrong(name, "two or three numbers", numbers);
        };
    }

    /**
     * Factors along the axes.
     *
     * @return three numbers; one that stands alone counts for all axes
     * @throws DiagnosticException if there are more than three numbers, or none
     */
    public static double[] factors(NodeParameters parameters, String name) throws DiagnosticException {
        List<Double> numbers = parameters.vector(name);
        if (numbers.size() == 1) {
            double factor = numbers.getFirst();
            return new double[] {factor, factor, factor};
        }
        return space(parameters, name, 1);
    }

    /**
     * Numbers for x and y.
     *
     * @return two numbers; one that stands alone counts for both
     * @throws DiagnosticException if there are other than one or two numbers
     */
    public static double[] plane(NodeParameters parameters, String name) throws DiagnosticException {
        List<Double> numbers = parameters.vector(name);
        return switch (numbers.size()) {
            case 1 -> new double[] {numbers.getFirst(), numbers.getFirst()};
            case 2 -> new double[] {numbers.get(0), numbers.get(1)};
            default -> throw wrong(name, "one or two numbers", numbers);
        };
    }

    private static DiagnosticException wrong(String name, String needed, List<Double> numbers) {
        return new DiagnosticException(
                Diagnostic.error("node.vector-size", name + " needs " + needed + ", not " + numbers.size(), null)
                        .withHint("write it like [10, 0, 0]"));
    }
}

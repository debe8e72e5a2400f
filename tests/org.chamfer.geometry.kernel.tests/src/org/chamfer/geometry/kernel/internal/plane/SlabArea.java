package org.chamfer.geometry.kernel.internal.plane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The area of what a rule calls inside, the slow way: the plane is cut into slabs at the height of each point and each
 * crossing; within a slab edges keep their order, and what lies between two of them is a trapezium.
 */
final class SlabArea {
    private final List<double[]> edges = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final int operands;
    private final InsideRule rule;

    private SlabArea(List<List<double[]>> inputs, InsideRule rule) {
        operands = inputs.size();
        this.rule = rule;
        for (int operand = 0; operand < operands; operand++) {
            for (double[] c : inputs.get(operand)) {
                for (int i = 0; i < c.length; i += 2) {
                    int j = (i + 2) % c.length;
                    if (c[i + 1] != c[j + 1]) {
                        edges.add(new double[] {c[i], c[i + 1], c[j], c[j + 1]});
                        owners.add(operand);
                    }
                }
            }
        }
    }

    static double of(List<List<double[]>> inputs, InsideRule rule) {
        return new SlabArea(inputs, rule).area();
    }

    private double area() {
        double[] heights = heights();
        double area = 0;
        for (int i = 1; i < heights.length; i++) {
            if (heights[i] > heights[i - 1]) {
                area += (heights[i] - heights[i - 1]) * width((heights[i] + heights[i - 1]) / 2);
            }
        }
        return area;
    }

    private double[] heights() {
        List<Double> heights = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            double[] e = edges.get(i);
            heights.add(e[1]);
            heights.add(e[3]);
            for (int j = 0; j < i; j++) {
                double[] f = edges.get(j);
                double ex = e[2] - e[0];
                double ey = e[3] - e[1];
                double fx = f[2] - f[0];
                double fy = f[3] - f[1];
                double cross = ex * fy - ey * fx;
                double part = ((f[0] - e[0]) * fy - (f[1] - e[1]) * fx) / cross;
                if (part > 0 && part < 1) {
                    heights.add(e[1] + part * ey);
                }
            }
        }
        return heights.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** How much of a horizontal line is inside. */
    private double width(double y) {
        List<double[]> crossings = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            double[] e = edges.get(i);
            if (e[1] <= y != e[3] <= y) {
                double x = e[0] + (y - e[1]) / (e[3] - e[1]) * (e[2] - e[0]);
                crossings.add(new double[] {x, owners.get(i), e[3] > y ? -1 : 1});
            }
        }
        crossings.sort(Comparator.comparingDouble(crossing -> crossing[0]));
        int[] windings = new int[operands];
        double width = 0;
        for (int i = 0; i < crossings.size(); i++) {
            if (i > 0 && rule.isInside(windings, 0)) {
                width += crossings.get(i)[0] - crossings.get(i - 1)[0];
            }
            windings[(int) crossings.get(i)[1]] += (int) crossings.get(i)[2];
        }
        assert Arrays.stream(windings).allMatch(winding -> winding == 0);
        return width;
    }
}

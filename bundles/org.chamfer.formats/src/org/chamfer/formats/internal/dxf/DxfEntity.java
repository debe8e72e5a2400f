package org.chamfer.formats.internal.dxf;

import java.util.ArrayList;
import java.util.List;

/**
 * The groups of one entity as they are read. The same group means different things in different entities, so names say
 * the number of the group.
 */
final class DxfEntity {
    private static final int POINTS = 7;

    private final String type;
    private final List<Double> xs = new ArrayList<>();
    private final List<Double> ys = new ArrayList<>();
    private final double[] x = new double[POINTS];
    private final double[] y = new double[POINTS];
    private String text1 = "";
    private String name2 = "";
    private String layer = "";
    private double value40;
    private double value41;
    private double value42;
    private double value50;
    private double value51;
    private int flags70;

    DxfEntity(String type) {
        this.type = type;
        if (type.equals("INSERT")) {
            value41 = 1;
            value42 = 1;
        }
    }

    String type() {
        return type;
    }

    String name() {
        return name2;
    }

    String layer() {
        return layer;
    }

    double value40() {
        return value40;
    }

    double value41() {
        return value41;
    }

    double value42() {
        return value42;
    }

    double value50() {
        return value50;
    }

    double value51() {
        return value51;
    }

    int flags() {
        return flags70;
    }

    /** The number of points of groups 10 and 11. */
    int pointCount() {
        return Math.max(xs.size(), ys.size());
    }

    /**
     * The x of a point of groups 10 and 11.
     *
     * @throws IndexOutOfBoundsException if the entity has not so many
     */
    double x(int index) {
        return xs.get(index);
    }

    /** As {@link #x(int)}, of groups 20 and 21. */
    double y(int index) {
        return ys.get(index);
    }

    /** The entity as a dimension. */
    DxfDimension dimension() {
        return new DxfDimension(text1, flags70, value50, x.clone(), y.clone());
    }

    void setText(int group, String text) {
        switch (group) {
            case 1 -> text1 = text;
            case 2 -> name2 = text;
            default -> layer = text;
        }
    }

    void setFlags(int flags) {
        flags70 = flags;
    }

    /** Takes a coordinate of groups 10 to 16 or 20 to 26, already in millimetres. */
    void setCoordinate(int group, double value, double ofPath) {
        int index = group % 10;
        (group < 20 ? x : y)[index] = value;
        if (index <= 1) {
            (group < 20 ? xs : ys).add(ofPath);
        }
    }

    void setValue(int group, double value) {
        switch (group) {
            case 40 -> value40 = value;
            case 41 -> value41 = value;
            case 42 -> value42 = value;
            case 50 -> value50 = value;
            default -> value51 = value;
        }
    }
}

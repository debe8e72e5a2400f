package org.chamfer.geometry.kernel.internal.plane;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Region;

/** Random figures, many of which share points, edges and directions with others on purpose. */
final class FigureSource {
    private final Random random;
    private final double scale;
    private final List<Region> earlier = new ArrayList<>();

    FigureSource(Random random, double scale) {
        this.random = random;
        this.scale = scale;
    }

    /** Remembers a figure: copies of it, moved or not, may come up again. */
    void remember(Region region) {
        if (!region.isEmpty() && region.vertexCount() < 200) {
            earlier.add(region);
        }
    }

    Region next() {
        Region region =
                switch (random.nextInt(9)) {
                    case 0, 1 ->
                        box(random.nextInt(6), random.nextInt(6), 1 + random.nextInt(4), 1 + random.nextInt(4));
                    case 2 -> disc();
                    case 3 -> star();
                    case 4 -> tangle();
                    case 5 -> frame();
                    case 6 -> sliver();
                    case 7 -> turned(box(random.nextInt(4), random.nextInt(4), 1 + random.nextInt(3), 2));
                    default -> again();
                };
        remember(region);
        return region;
    }

    /** Contours that cross as they like. */
    List<double[]> contours() {
        List<double[]> contours = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            contours.addAll(next().contours());
        }
        return contours;
    }

    private Region box(double x, double y, double width, double depth) {
        return region(x, y, x + width, y, x + width, y + depth, x, y + depth);
    }

    private Region disc() {
        int corners = 3 + random.nextInt(40);
        double radius = random.nextBoolean() ? 2 : random.nextDouble(4);
        double x = random.nextInt(6);
        double y = random.nextInt(6);
        double[] points = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            points[2 * i] = x + radius * Math.cos(2 * Math.PI * i / corners);
            points[2 * i + 1] = y + radius * Math.sin(2 * Math.PI * i / corners);
        }
        return region(points);
    }

    private Region star() {
        int corners = 3 + random.nextInt(12);
        double[] points = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            double radius = 0.2 + random.nextDouble(3);
            points[2 * i] = 3 + radius * Math.cos(2 * Math.PI * i / corners);
            points[2 * i + 1] = 3 + radius * Math.sin(2 * Math.PI * i / corners);
        }
        return region(points);
    }

    /** A contour that crosses itself, winds around anything any number of times, and may pass points again. */
    private Region tangle() {
        boolean onGrid = random.nextBoolean();
        double[] points = new double[2 * (3 + random.nextInt(9))];
        for (int i = 0; i < points.length; i++) {
            points[i] = onGrid ? random.nextInt(7) : random.nextDouble(7);
        }
        return region(points);
    }

    private Region frame() {
        double size = 3 + random.nextInt(3);
        double[] outer = box(1, 1, size, size).contours().getFirst();
        double inset = random.nextBoolean() ? 1 : 0;
        double[] b = box(1 + inset, 1 + inset, 1, 1).contours().getFirst();
        return new Region(List.of(outer, new double[] {b[0], b[1], b[6], b[7], b[4], b[5], b[2], b[3]}));
    }

    private Region sliver() {
        double thin = Math.pow(10, -random.nextInt(10));
        double x = random.nextInt(4);
        return region(x, 0, x + 5, thin, x + 5, 2 * thin, x, random.nextInt(2));
    }

    private Region turned(Region region) {
        double[] angles = {90, 45, 30, 180, 17};
        return turned(region, angles[random.nextInt(angles.length)]);
    }

    private static Region turned(Region region, double degrees) {
        double cosine = Math.cos(Math.toRadians(degrees));
        double sine = Math.sin(Math.toRadians(degrees));
        return new Region(region.contours().stream()
                .map(contour -> {
                    double[] moved = new double[contour.length];
                    for (int i = 0; i < contour.length; i += 2) {
                        moved[i] = cosine * contour[i] - sine * contour[i + 1];
                        moved[i + 1] = sine * contour[i] + cosine * contour[i + 1];
                    }
                    return moved;
                })
                .toList());
    }

    /** An earlier figure as it is, hardly moved, moved by whole steps, turned or mirrored. */
    private Region again() {
        if (earlier.isEmpty()) {
            return star();
        }
        Region region = earlier.get(random.nextInt(earlier.size()));
        double hardly = Math.pow(10, -9 - random.nextInt(6));
        return switch (random.nextInt(6)) {
            case 0 -> region;
            case 1 -> region.transformed(Affine3.translation(hardly * scale, hardly * scale, 0));
            case 2 -> region.transformed(Affine3.translation(scale, 0, 0));
            case 3 -> turned(region);
            case 4 -> turned(turned(region, 1e-9), 45);
            default -> region.transformed(Affine3.scaling(-1, 1, 1));
        };
    }

    private Region region(double... points) {
        double[] scaled = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            scaled[i] = points[i] * scale;
        }
        return new Region(List.of(scaled));
    }
}

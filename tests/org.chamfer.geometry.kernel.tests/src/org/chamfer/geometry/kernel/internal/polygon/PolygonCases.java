package org.chamfer.geometry.kernel.internal.polygon;

import java.util.Random;

/** Random loops that are valid, some with everything that makes it hard: touching, collinear and repeated vertices. */
final class PolygonCases {
    private final Random random;

    PolygonCases(long seed) {
        random = new Random(seed);
    }

    /** Loops with what is known of them. */
    record Case(String kind, Loops loops, int outers, int holes, double epsilon) {}

    Case next() {
        Case flat =
                switch (random.nextInt(11)) {
                    case 0 -> star();
                    case 1 -> comb();
                    case 2 -> cells();
                    case 3 -> collinear();
                    case 4 -> touchingHoles();
                    case 5 -> spiral();
                    case 6 -> holesInRow();
                    case 7 -> islands();
                    case 8 -> repeated();
                    case 9 -> cellsTouching();
                    default -> slit();
                };
        return random.nextInt(3) == 0 ? flat : turned(flat);
    }

    /** The same with each vertex moved by up to a part of epsilon. */
    Case shaken(Case before, double epsilon) {
        Loops moved = before.loops.moved((x, y) ->
                new double[] {x + epsilon * (random.nextDouble() - 0.5), y + epsilon * (random.nextDouble() - 0.5)});
        return new Case(before.kind + " shaken", moved, before.outers, before.holes, epsilon);
    }

    private Case turned(Case before) {
        double angle = random.nextInt(2) == 0 ? Math.PI / 4 * random.nextInt(8) : random.nextDouble() * 7;
        double scale = Math.pow(10, random.nextInt(-4, 5));
        double cos = Math.cos(angle) * scale;
        double sin = Math.sin(angle) * scale;
        double dx = random.nextInt(3) == 0 ? 1000 * scale * random.nextDouble() : 0;
        Loops moved = before.loops.moved((x, y) -> new double[] {x * cos - y * sin + dx, x * sin + y * cos});
        return new Case(before.kind + " turned", moved, before.outers, before.holes, scale * 1e-9);
    }

    private Case star() {
        double low = 0.05 + random.nextDouble();
        Loops loops = new Loops().add(Loops.round(0, 0, random.nextInt(3, 60), () -> 10 * (low + random.nextDouble())));
        boolean hole = random.nextBoolean();
        if (hole) {
            double part = random.nextDouble();
            loops.addHole(Loops.round(0, 0, random.nextInt(3, 20), () -> low * 10 * (0.1 + 0.3 * part)));
        }
        return new Case("star", loops, 1, hole ? 1 : 0, 1e-9);
    }

    private Case comb() {
        int teeth = random.nextInt(2, 30);
        double[] loop = new double[4 * teeth + 6];
        int at = 0;
        loop[at++] = 2 * teeth;
        loop[at++] = -1 - random.nextDouble();
        for (int i = 2 * teeth; i >= 0; i--) {
            loop[at++] = i;
            loop[at++] = i % 2 == 0 ? random.nextInt(1, 10) : random.nextDouble() * 0.5;
        }
        loop[at++] = 0;
        loop[at] = -1;
        return new Case("comb", new Loops().add(loop), 1, 0, 1e-9);
    }

    private Case cells() {
        int columns = random.nextInt(1, 7);
        int rows = random.nextInt(1, 7);
        Loops loops = new Loops().add(Loops.box(0, 0, columns, rows));
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < rows; j++) {
                loops.addHole(Loops.box(i + 0.25, j + 0.25, i + 0.75, j + 0.75));
            }
        }
        return new Case("cells", loops, 1, columns * rows, 1e-9);
    }

    /** Square holes that touch at their corners, as on a chess board, all inside. */
    private Case cellsTouching() {
        int columns = random.nextInt(2, 7);
        int rows = random.nextInt(2, 7);
        Loops loops = new Loops().add(Loops.box(-1, -1, columns + 1, rows + 1));
        int holes = 0;
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < rows; j++) {
                if ((i + j) % 2 == 0) {
                    loops.addHole(Loops.box(i, j, i + 1, j + 1));
                    holes++;
                }
            }
        }
        return new Case("chess", loops, 1, holes, 1e-9);
    }

    private Case collinear() {
        int each = random.nextInt(1, 12);
        double[] corners = {0, 0, 10, 0, 10, 4, 6, 4, 6, 8, 10, 8, 10, 12, 0, 12};
        return new Case("collinear", new Loops().add(divided(corners, each)), 1, 0, 1e-9);
    }

    private double[] divided(double[] corners, int each) {
        double[] loop = new double[corners.length * each];
        for (int i = 0; i < corners.length / 2; i++) {
            int j = (i + 1) % (corners.length / 2);
            for (int k = 0; k < each; k++) {
                double t = (double) k / each;
                loop[2 * (i * each + k)] = corners[2 * i] + t * (corners[2 * j] - corners[2 * i]);
                loop[2 * (i * each + k) + 1] = corners[2 * i + 1] + t * (corners[2 * j + 1] - corners[2 * i + 1]);
            }
        }
        return loop;
    }

    /** Holes that touch the outer loop and each other with corners and whole edges. */
    private Case touchingHoles() {
        Loops loops = new Loops().add(divided(Loops.box(0, 0, 12, 12), random.nextInt(1, 5)));
        int holes = 0;
        if (random.nextBoolean()) {
            loops.addHole(12, 6, 10, 8, 8, 6, 10, 4);
            holes++;
        }
        if (random.nextBoolean()) {
            loops.addHole(8, 6, 6, 8, 4, 6, 6, 4);
            holes++;
        }
        if (random.nextBoolean()) {
            loops.addHole(0, 6, 2, 4, 4, 6, 2, 8);
            holes++;
        }
        if (random.nextBoolean()) {
            loops.addHole(6, 8, 8, 10, 6, 12, 4, 10);
            holes++;
        }
        if (random.nextBoolean()) {
            loops.addHole(Loops.box(3, 0, 5, 2));
            holes++;
        }
        if (random.nextBoolean()) {
            loops.addHole(Loops.box(5, 0, 7, 3));
            holes++;
        }
        if (random.nextBoolean()) {
            loops.addHole(Loops.box(11, 0, 12, 1));
            holes++;
        }
        return new Case("touching holes", loops, 1, holes, 1e-9);
    }

    private Case spiral() {
        int count = random.nextInt(10, 150);
        double[] loop = new double[4 * count];
        for (int i = 0; i < count; i++) {
            double angle = 0.3 * i;
            double r = 1 + 0.2 * angle;
            loop[2 * i] = (r + 0.5) * Math.cos(angle);
            loop[2 * i + 1] = (r + 0.5) * Math.sin(angle);
            loop[2 * (2 * count - 1 - i)] = r * Math.cos(angle);
            loop[2 * (2 * count - 1 - i) + 1] = r * Math.sin(angle);
        }
        return new Case("spiral", new Loops().add(loop), 1, 0, 1e-9);
    }

    private Case holesInRow() {
        int count = random.nextInt(1, 30);
        int corners = random.nextInt(3, 12);
        Loops loops = new Loops().add(Loops.box(-1, -1, count, 1));
        for (int i = 0; i < count; i++) {
            loops.addHole(Loops.round(i, 0, corners, () -> 0.4));
        }
        return new Case("row", loops, 1, count, 1e-9);
    }

    private Case islands() {
        Loops loops = new Loops();
        int depth = random.nextInt(1, 8);
        int outers = 0;
        int holes = 0;
        for (int i = 0; i < depth; i++) {
            double radius = 100 - 8.0 * i;
            double[] ring = Loops.round(2 * random.nextDouble(), 0, random.nextInt(20, 40), () -> radius);
            if (i % 2 == 0) {
                loops.add(ring);
                outers++;
            } else {
                loops.addHole(ring);
                holes++;
            }
        }
        return new Case("islands", loops, outers, holes, 1e-9);
    }

    private Case repeated() {
        double[] base = Loops.round(0, 0, random.nextInt(3, 20), () -> 5 + 4 * random.nextDouble());
        int times = random.nextInt(2, 5);
        double[] loop = new double[base.length * times];
        for (int i = 0; i < loop.length; i += 2) {
            int from = i / 2 / times * 2;
            loop[i] = base[from];
            loop[i + 1] = base[from + 1];
        }
        return new Case("repeated", new Loops().add(loop), 1, 0, 1e-9);
    }

    /** A square with slits of no width going in from its sides, and perhaps some in the middle. */
    private Case slit() {
        Loops loops = new Loops()
                .add(0, 0, 3, 0, 3, 4, 3, 0, 10, 0, 10, 5, 6, 5, 7, 5, 10, 5, 10, 10, 0, 10, 0, 8, 5, 8, 0, 8);
        // a loop without area is filled on its own
        int slits = 0;
        if (random.nextBoolean()) {
            loops.addHole(1, 5, 2, 6, 1, 5);
            slits++;
        }
        if (random.nextBoolean()) {
            loops.addHole(5, 1, 8, 1, 8, 3, 8, 1);
            slits++;
        }
        return new Case("slit", loops, 1 + slits, 0, 1e-9);
    }
}

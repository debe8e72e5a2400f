package org.chamfer.nodes.internal.image;

/** How the pixels of an image of another size come about. */
enum ResampleFilter {
    /** The part of each pixel that lies below the new one: no ringing, nothing is left out. */
    AREA {
        @Override
        double reach(double step) {
            return step / 2;
        }

        @Override
        double weight(int index, double middle, double step) {
            double low = Math.max(index, middle - step / 2);
            double high = Math.min(index + 1.0, middle + step / 2);
            return Math.max(0, high - low);
        }
    },
    /** A windowed sine with three lobes: sharp, with a little ringing at hard edges (C. E. Duchon, 1979). */
    LANCZOS {
        private static final int LOBES = 3;

        @Override
        double reach(double step) {
            return LOBES * Math.max(1, step);
        }

        @Override
        double weight(int index, double middle, double step) {
            double distance = Math.abs(index + 0.5 - middle) / Math.max(1, step);
            return distance < LOBES ? sinc(distance) * sinc(distance / LOBES) : 0;
        }

        private static double sinc(double x) {
            double angle = Math.PI * x;
            return angle < 1e-9 ? 1 : StrictMath.sin(angle) / angle;
        }
    },
    /** The pixel in the middle, as it is: for drawings of few pixels. */
    NEAREST {
        @Override
        double reach(double step) {
            return 0;
        }

        @Override
        double weight(int index, double middle, double step) {
            return index == (int) Math.floor(middle) ? 1 : 0;
        }
    };

    /** How far from the middle of a new pixel old ones count, in old pixels; {@code step} old ones make a new one. */
    abstract double reach(double step);

    /** How much an old pixel counts for a new one with its middle there. */
    abstract double weight(int index, double middle, double step);
}

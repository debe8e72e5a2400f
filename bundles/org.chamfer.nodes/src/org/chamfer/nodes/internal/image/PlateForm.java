package org.chamfer.nodes.internal.image;

import org.chamfer.geometry.Degrees;

/** Where the points of a plate are: places along it and heights above its back, to space. */
sealed interface PlateForm {
    /** True if the right side meets the left one. */
    boolean isRound();

    /**
     * Writes a point.
     *
     * @param u place along the width, 0 to 1
     * @param v place along the height, 0 to 1
     * @param thickness distance from the back in mm
     */
    void put(double u, double v, double thickness, double[] positions, int at);

    /**
     * A plate that lies on the ground.
     *
     * @param width size along x in mm
     * @param height size along y in mm
     * @param center true if the origin is in its middle, false if in its corner
     */
    record Flat(double width, double height, boolean center) implements PlateForm {
        @Override
        public boolean isRound() {
            return false;
        }

        @Override
        public void put(double u, double v, double thickness, double[] positions, int at) {
            double middle = center ? 0.5 : 0;
            positions[at] = (u - middle) * width;
            positions[at + 1] = (v - middle) * height;
            positions[at + 2] = thickness;
        }
    }

    /**
     * A plate bent around the y axis, its back towards it.
     *
     * @param width length of the bent back in mm
     * @param height size along y in mm
     * @param angle degrees that it spans, above 0, up to 360 for a tube
     */
    record Bent(double width, double height, double angle) implements PlateForm {
        @Override
        public boolean isRound() {
            return angle == 360;
        }

        @Override
        public void put(double u, double v, double thickness, double[] positions, int at) {
            double radius = width * 180 / (Math.PI * angle) + thickness;
            double turn = (u - 0.5) * angle;
            positions[at] = radius * Degrees.sin(turn);
            positions[at + 1] = v * height;
            positions[at + 2] = radius * Degrees.cos(turn);
        }
    }
}

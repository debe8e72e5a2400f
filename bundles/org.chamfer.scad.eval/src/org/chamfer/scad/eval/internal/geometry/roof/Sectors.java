package org.chamfer.scad.eval.internal.geometry.roof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Divides the surroundings of a point where fronts meet into sectors of the figure's inside. A sector starts, going
 * round counter-clockwise, at a front that leaves the point and ends at one that arrives.
 */
final class Sectors {
    /** Fronts that run apart never come to lie side by side: an outside sector narrower than this is a rounded flat one. */
    private static final double CROSSED = 1e-5;

    private final double flat;
    private final List<Sector> sectors = new ArrayList<>();

    /**
     * A front seen from the point.
     *
     * @param corner the front's other end
     * @param edge the number of the front's edge of the outline
     * @param leaves true if the front starts at the point
     * @param angle direction from the point to the other end, radians
     */
    record Ray(FrontVertex corner, int edge, boolean leaves, double angle) {}

    /**
     * A part of the inside.
     *
     * @param arriving the front that ends at the point
     * @param leaving the front that starts at the point
     */
    record Sector(Ray arriving, Ray leaving) {}

    private Sectors(double flat) {
        this.flat = flat;
    }

    /**
     * Finds the sectors.
     *
     * @param flat an inside sector that is narrower (radians) has just vanished
     * @throws RoofFailure if not as many fronts leave as arrive
     */
    static List<Sector> of(List<Ray> rays, double flat) throws RoofFailure {
        List<Ray> order = new ArrayList<>(rays);
        order.sort(Comparator.comparingDouble(Ray::angle).thenComparing(Ray::leaves, Comparator.reverseOrder()));
        Sectors result = new Sectors(flat);
        if (order.size() > 2) {
            result.takeFlat(order);
        }
        result.takeNested(order);
        if (2 * result.sectors.size() != rays.size()) {
            throw new RoofFailure("fronts do not match");
        }
        return result.sectors;
    }

    /** Takes out neighbours that lie on one another: the inside between them has just vanished. */
    private void takeFlat(List<Ray> order) {
        int i = 0;
        while (order.size() > 1 && i < order.size()) {
            int j = (i + 1) % order.size();
            Ray first = order.get(i);
            Ray second = order.get(j);
            if (first.leaves() != second.leaves() && isFlat(first, second, flat)) {
                add(first, second);
                order.removeAll(List.of(first, second));
                i = 0;
            } else {
                i++;
            }
        }
    }

    /** True if two fronts, one of which leaves and one arrives, lie on one another. */
    static boolean isFlat(Ray first, Ray second, double flat) {
        Ray leaving = first.leaves() ? first : second;
        Ray arriving = first.leaves() ? second : first;
        double inside = StrictMath.IEEEremainder(arriving.angle() - leaving.angle(), 2 * StrictMath.PI);
        return inside <= flat && inside >= -CROSSED;
    }

    /** Pairs the others like brackets in a circle, so that no two sectors cross. */
    private void takeNested(List<Ray> order) {
        Deque<Ray> open = new ArrayDeque<>();
        List<Ray> left = new ArrayList<>();
        for (Ray ray : order) {
            if (ray.leaves()) {
                open.push(ray);
            } else if (open.isEmpty()) {
                left.add(ray);
            } else {
                add(open.pop(), ray);
            }
        }
        for (Ray ray : left) {
            if (!open.isEmpty()) {
                add(open.pop(), ray);
            }
        }
    }

    private void add(Ray first, Ray second) {
        sectors.add(first.leaves() ? new Sector(second, first) : new Sector(first, second));
    }
}

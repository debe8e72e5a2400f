package org.chamfer.geometry.kernel.internal.simplify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.work.Ints;

/**
 * The borders of two sheets that lie back to back, and what of each bounds what is left when all that both cover is taken
 * away.
 *
 * <p>Precondition: the borders have only whole edges and vertices in common. An edge of one that lies where the other one
 * runs the opposite way bounds nothing any more; the others keep what is behind them. An edge of the upper sheet that lies
 * within the lower one bounds the rest of the lower one, and the other way round.
 */
final class SheetOverlay {
    /** More comparisons of points with edges than this are not worth it. */
    private static final long MOST_COMPARISONS = 1L << 27;

    /** What an edge bounds. */
    enum Part {
        NOTHING,
        UPPER,
        LOWER
    }

    /** Half-edges: those of the upper sheet, then those of the lower one. */
    final int[] halfEdges;

    /** For each edge the places where it begins and ends. */
    final int[] from;

    final int[] to;
    final Part[] parts;
    final int places;

    /** For each edge that bounds nothing the one that runs the other way. */
    final int[] opposite;

    private final MutableSurface surface;
    private final Sheet upper;
    private final Sheet lower;
    private final int uppers;

    /** A point in space. */
    private record Place(double x, double y, double z) {}

    SheetOverlay(MutableSurface surface, Sheet upper, Sheet lower) {
        this.surface = surface;
        this.upper = upper;
        this.lower = lower;
        uppers = upper.border.size;
        int count = uppers + lower.border.size;
        halfEdges = Arrays.copyOf(upper.border.items, count);
        System.arraycopy(lower.border.items, 0, halfEdges, uppers, lower.border.size);
        from = new int[count];
        to = new int[count];
        parts = new Part[count];
        opposite = new int[count];
        Arrays.fill(opposite, -1);
        Map<Place, Integer> numbers = new HashMap<>();
        for (int i = 0; i < count; i++) {
            from[i] = number(numbers, surface.starts[halfEdges[i]]);
            to[i] = number(numbers, surface.starts[SurfaceEditor.next(halfEdges[i])]);
        }
        places = numbers.size();
    }

    private int number(Map<Place, Integer> numbers, int vertex) {
        int at = 3 * vertex;
        double[] p = surface.positions;
        // Adding 0 turns -0 into 0.
        Integer fresh = numbers.size();
        Integer known = numbers.putIfAbsent(new Place(p[at] + 0.0, p[at + 1] + 0.0, p[at + 2] + 0.0), fresh);
        return known == null ? fresh : known;
    }

    /** Finds out what each edge bounds; false if that would take too long, or if an edge begins where it ends. */
    boolean sort() {
        for (int i = 0; i < from.length; i++) {
            if (from[i] == to[i]) {
                return false;
            }
        }
        cancel();
        boolean[] shared = shared();
        return sort(upper, lower, 0, shared) && sort(lower, upper, uppers, shared);
    }

    /** Finds edges that run opposite ways, those of one fold first. */
    private void cancel() {
        Map<Integer, Integer> lowers = new HashMap<>();
        for (int i = uppers; i < halfEdges.length; i++) {
            lowers.put(halfEdges[i], i);
        }
        for (int i = 0; i < uppers; i++) {
            Integer fold = lowers.get(surface.pairs[halfEdges[i]]);
            if (fold != null) {
                cancel(i, fold);
            }
        }
        Map<Long, Ints> between = new HashMap<>();
        for (int i = halfEdges.length - 1; i >= uppers; i--) {
            if (parts[i] == null) {
                between.computeIfAbsent(key(to[i], from[i]), _ -> new Ints(2)).add(i);
            }
        }
        for (int i = 0; i < uppers; i++) {
            Ints others = parts[i] == null ? between.get(key(from[i], to[i])) : null;
            if (others != null && !others.isEmpty()) {
                cancel(i, others.pop());
            }
        }
    }

    private void cancel(int one, int other) {
        parts[one] = Part.NOTHING;
        parts[other] = Part.NOTHING;
        opposite[one] = other;
        opposite[other] = one;
    }

    private static long key(int start, int end) {
        return (long) start << 32 | end;
    }

    /** The places where both borders are. */
    private boolean[] shared() {
        boolean[] ofUpper = new boolean[places];
        boolean[] both = new boolean[places];
        for (int i = 0; i < uppers; i++) {
            ofUpper[from[i]] = true;
        }
        for (int i = uppers; i < from.length; i++) {
            both[from[i]] = ofUpper[from[i]];
        }
        return both;
    }

    /** Goes along the border of a sheet; it only enters or leaves the other sheet where the borders meet. */
    private boolean sort(Sheet sheet, Sheet other, int first, boolean[] shared) {
        Map<Integer, Integer> indices = new HashMap<>();
        for (int i = 0; i < sheet.border.size; i++) {
            indices.put(sheet.border.items[i], first + i);
        }
        Part own = sheet == upper ? Part.UPPER : Part.LOWER;
        Part others = sheet == upper ? Part.LOWER : Part.UPPER;
        boolean[] seen = new boolean[sheet.border.size];
        long comparisons = 0;
        for (int i = 0; i < seen.length; i++) {
            Part part = null;
            for (int at = first + i; !seen[at - first]; at = indices.get(sheet.following(halfEdges[at]))) {
                seen[at - first] = true;
                if (parts[at] != null) {
                    part = null;
                    continue;
                }
                if (part == null || shared[from[at]]) {
                    comparisons += other.border.size;
                    part = isWithin(at, other) ? others : own;
                }
                parts[at] = part;
            }
            if (comparisons > MOST_COMPARISONS) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithin(int edge, Sheet other) {
        int a = surface.starts[halfEdges[edge]];
        int b = surface.starts[SurfaceEditor.next(halfEdges[edge])];
        return !runsAlong(edge, other == lower) && other.containsMiddle(a, b);
    }

    /** True if the other sheet has an edge in the same place and direction: then the two lie side by side. */
    private boolean runsAlong(int edge, boolean inLower) {
        int begin = inLower ? uppers : 0;
        int end = inLower ? halfEdges.length : uppers;
        for (int i = begin; i < end; i++) {
            if (from[i] == from[edge] && to[i] == to[edge]) {
                return true;
            }
        }
        return false;
    }
}

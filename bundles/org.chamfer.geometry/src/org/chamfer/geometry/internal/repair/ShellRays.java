package org.chamfer.geometry.internal.repair;

import java.util.Arrays;
import org.chamfer.base.work.WorkContext;

/**
 * Finds the closed shells around a shell with a line along x through its inside. The triangles that the line may hit come
 * from a grid over y and z. A line that goes exactly through an edge hits one of the triangles there: those whose edges
 * it passes in y count from their lower end (inclusive) to their upper end (exclusive).
 */
final class ShellRays {
    private static final int LARGEST_SIDE = 2048;
    /** The grid has at most so many entries a triangle. */
    private static final int ENTRIES = 8;
    /** So many triangles are tried in all: files that need more are made to be slow. */
    private static final long MOST_TESTS = 20_000_000;

    private final double[] p;
    private final int[] t;
    private final Shells shells;
    private final int[] samples;
    private final WorkContext work;
    private final double minY;
    private final double minZ;
    private double cellY;
    private double cellZ;
    private int side;
    private int[] starts;
    private int[] members;
    private long tests;
    private int hits;
    private int[] hitShells = new int[16];
    private int[] hitSigns = new int[16];
    private double[] hitPlaces = new double[16];

    ShellRays(double[] positions, Shells shells, WorkContext work) {
        p = positions;
        t = shells.triangles();
        this.shells = shells;
        this.work = work;
        samples = samples();
        double lowY = Double.POSITIVE_INFINITY;
        double lowZ = Double.POSITIVE_INFINITY;
        double highY = Double.NEGATIVE_INFINITY;
        double highZ = Double.NEGATIVE_INFINITY;
        for (int vertex : t) {
            lowY = Math.min(lowY, p[3 * vertex + 1]);
            highY = Math.max(highY, p[3 * vertex + 1]);
            lowZ = Math.min(lowZ, p[3 * vertex + 2]);
            highZ = Math.max(highZ, p[3 * vertex + 2]);
        }
        minY = lowY;
        minZ = lowZ;
        side = Math.clamp((int) StrictMath.sqrt(t.length / 3.0), 1, LARGEST_SIDE);
        long entries;
        do {
            cellY = (highY - lowY) / side;
            cellZ = (highZ - lowZ) / side;
            entries = entries();
            side = entries > (long) ENTRIES * t.length ? side / 2 : side;
        } while (entries > (long) ENTRIES * t.length && side > 0);
        side = Math.max(side, 1);
        fill();
    }

    /** The triangle of each closed shell that is largest seen along x; the line goes through its middle. */
    private int[] samples() {
        int[] largest = new int[shells.count()];
        double[] areas = new double[shells.count()];
        Arrays.fill(largest, EdgeTable.NONE);
        for (int i = 0; i < t.length / 3; i++) {
            int shell = shells.shell(i);
            if (shell != EdgeTable.NONE && shells.isClosed(shell) && Math.abs(normalX(i)) > areas[shell]) {
                areas[shell] = Math.abs(normalX(i));
                largest[shell] = i;
            }
        }
        return largest;
    }

    private double normalX(int triangle) {
        int a = 3 * t[3 * triangle];
        int b = 3 * t[3 * triangle + 1];
        int c = 3 * t[3 * triangle + 2];
        return (p[b + 1] - p[a + 1]) * (p[c + 2] - p[a + 2]) - (p[b + 2] - p[a + 2]) * (p[c + 1] - p[a + 1]);
    }

    private long entries() {
        long entries = 0;
        for (int i = 0; i < t.length / 3; i++) {
            if (isCandidate(i)) {
                entries += (long) (last(i, 1) - first(i, 1) + 1) * (last(i, 2) - first(i, 2) + 1);
            }
        }
        return entries;
    }

    private boolean isCandidate(int triangle) {
        int shell = shells.shell(triangle);
        return shell != EdgeTable.NONE && shells.isClosed(shell);
    }

    private void fill() {
        starts = new int[side * side + 1];
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < t.length / 3; i++) {
                if (isCandidate(i)) {
                    enter(i, pass == 1);
                }
            }
            if (pass == 0) {
                for (int cell = 0; cell < side * side; cell++) {
                    starts[cell + 1] += starts[cell];
                }
                members = new int[starts[side * side]];
            }
        }
        // Filling has moved each start down to its place: see enter().
    }

    /** Counts a triangle in its cells, or puts it there from the end of each cell. */
    private void enter(int triangle, boolean put) {
        int lastY = last(triangle, 1);
        int lastZ = last(triangle, 2);
        for (int y = first(triangle, 1); y <= lastY; y++) {
            for (int z = first(triangle, 2); z <= lastZ; z++) {
                if (put) {
                    members[--starts[y * side + z]] = triangle;
                } else {
                    starts[y * side + z]++;
                }
            }
        }
    }

    private int first(int triangle, int axis) {
        int i = 3 * triangle;
        return cell(Math.min(p[3 * t[i] + axis], Math.min(p[3 * t[i + 1] + axis], p[3 * t[i + 2] + axis])), axis);
    }

    private int last(int triangle, int axis) {
        int i = 3 * triangle;
        return cell(Math.max(p[3 * t[i] + axis], Math.max(p[3 * t[i + 1] + axis], p[3 * t[i + 2] + axis])), axis);
    }

    private int cell(double value, int axis) {
        double size = axis == 1 ? cellY : cellZ;
        return size > 0 ? Math.clamp((long) ((value - (axis == 1 ? minY : minZ)) / size), 0, side - 1) : 0;
    }

    /** The closed shells around a closed shell; none if they cannot be found. */
    int[] around(int shell) {
        if (samples[shell] == EdgeTable.NONE || tests > MOST_TESTS) {
            return new int[0];
        }
        int i = 3 * samples[shell];
        double y = (p[3 * t[i] + 1] + p[3 * t[i + 1] + 1] + p[3 * t[i + 2] + 1]) / 3;
        double z = (p[3 * t[i] + 2] + p[3 * t[i + 1] + 2] + p[3 * t[i + 2] + 2]) / 3;
        shoot(y, z);
        double inside = inside(shell);
        return Double.isNaN(inside) ? new int[0] : beyond(inside, shell);
    }

    private void shoot(double y, double z) {
        hits = 0;
        int cell = cell(y, 1) * side + cell(z, 2);
        work.checkCancelled();
        tests += starts[cell + 1] - starts[cell];
        for (int k = starts[cell]; k < starts[cell + 1]; k++) {
            int triangle = members[k];
            int a = 3 * t[3 * triangle];
            int b = 3 * t[3 * triangle + 1];
            int c = 3 * t[3 * triangle + 2];
            boolean hit = passes(a, b, y, z) ^ passes(b, c, y, z) ^ passes(c, a, y, z);
            double nx = normalX(triangle);
            if (hit && nx != 0) {
                double ny = (p[b + 2] - p[a + 2]) * (p[c] - p[a]) - (p[b] - p[a]) * (p[c + 2] - p[a + 2]);
                double nz = (p[b] - p[a]) * (p[c + 1] - p[a + 1]) - (p[b + 1] - p[a + 1]) * (p[c] - p[a]);
                record(
                        shells.shell(triangle),
                        nx > 0 ? 1 : -1,
                        p[a] - (ny * (y - p[a + 1]) + nz * (z - p[a + 2])) / nx);
            }
        }
    }

    /** True if an edge passes the height y below z; the same for both triangles of the edge. */
    private boolean passes(int a, int b, double y, double z) {
        if (p[a + 1] > y == p[b + 1] > y) {
            return false;
        }
        int low = p[a + 1] < p[b + 1] ? a : b;
        int high = low == a ? b : a;
        double part = (y - p[low + 1]) / (p[high + 1] - p[low + 1]);
        return p[low + 2] + part * (p[high + 2] - p[low + 2]) < z;
    }

    private void record(int shell, int sign, double place) {
        if (hits == hitShells.length) {
            hitShells = Arrays.copyOf(hitShells, 2 * hits);
            hitSigns = Arrays.copyOf(hitSigns, 2 * hits);
            hitPlaces = Arrays.copyOf(hitPlaces, 2 * hits);
        }
        hitShells[hits] = shell;
        hitSigns[hits] = sign;
        hitPlaces[hits++] = place;
    }

    /** A place on the line inside of a shell: between where it enters and where it comes out first. */
    private double inside(int shell) {
        double[] own = new double[hits];
        int count = 0;
        for (int i = 0; i < hits; i++) {
            if (hitShells[i] == shell) {
                own[count++] = hitPlaces[i];
            }
        }
        Arrays.sort(own, 0, count);
        for (int i = 1; i < count; i += 2) {
            if (own[i] > own[i - 1]) {
                return (own[i] + own[i - 1]) / 2;
            }
        }
        return Double.NaN;
    }

    /** The other shells that the line crosses more often in one direction than in the other beyond a place. */
    private int[] beyond(double place, int own) {
        long[] found = new long[hits];
        int count = 0;
        for (int i = 0; i < hits; i++) {
            if (hitShells[i] != own && hitPlaces[i] > place) {
                found[count++] = (long) hitShells[i] << 1 | (hitSigns[i] > 0 ? 1 : 0);
            }
        }
        Arrays.sort(found, 0, count);
        int[] around = new int[count];
        int kept = 0;
        for (int start = 0, end; start < count; start = end) {
            int balance = 0;
            for (end = start; end < count && found[end] >> 1 == found[start] >> 1; end++) {
                balance += (found[end] & 1) == 1 ? 1 : -1;
            }
            if (balance != 0) {
                around[kept++] = (int) (found[start] >> 1);
            }
        }
        return Arrays.copyOf(around, kept);
    }
}

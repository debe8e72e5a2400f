package org.chamfer.geometry.internal.repair;

import java.util.Arrays;
import org.chamfer.base.work.WorkContext;

/**
 * Puts the patches of a surface that winds consistently together to shells. Patches that bound something each on its own
 * are shells, even if they touch along edges; others belong to the shell of their neighbours at such edges.
 */
final class Shells {
    private final int[] triangles;
    private final Winding winding;
    private final int[] leaders;
    private final boolean[] open;
    private final int[] shells;
    private final boolean[] shellOpen;
    private final int count;

    /**
     * Finds the shells.
     *
     * @param triangles wound consistently, see {@link Winding#consistent()}
     */
    Shells(int[] triangles, EdgeTable edges, Winding winding, WorkContext work) {
        this.triangles = triangles;
        this.winding = winding;
        leaders = new int[winding.count()];
        Arrays.setAll(leaders, i -> i);
        open = new boolean[winding.count()];
        for (int patch = 0; patch < open.length; patch++) {
            open[patch] = winding.isTwisted(patch);
        }
        for (int edge = 0; edge < edges.count(); edge++) {
            if ((edge & 0xffff) == 0) {
                work.checkCancelled();
            }
            int uses = edges.uses(edge);
            if (uses == 1) {
                open[winding.patch(edges.corner(edges.start(edge)) / 3)] = true;
            } else if (uses > 2) {
                meet(edges, edge);
            }
        }
        shells = new int[open.length];
        count = number();
        shellOpen = new boolean[count];
        for (int patch = 0; patch < open.length; patch++) {
            shellOpen[shells[patch]] |= open[patch];
        }
    }

    /** Joins the patches that are not balanced at an edge of more than two triangles. */
    private void meet(EdgeTable edges, int edge) {
        int uses = edges.uses(edge);
        long[] byPatch = new long[uses];
        int total = 0;
        for (int i = 0; i < uses; i++) {
            int corner = edges.corner(edges.start(edge) + i);
            boolean forward = triangles[corner] < triangles[EdgeTable.next(corner)];
            total += forward ? 1 : -1;
            byPatch[i] = (long) winding.patch(corner / 3) << 1 | (forward ? 1 : 0);
        }
        Arrays.sort(byPatch);
        int first = EdgeTable.NONE;
        for (int start = 0, end; start < uses; start = end) {
            int balance = 0;
            for (end = start; end < uses && byPatch[end] >> 1 == byPatch[start] >> 1; end++) {
                balance += (byPatch[end] & 1) == 1 ? 1 : -1;
            }
            if (balance != 0) {
                int patch = (int) (byPatch[start] >> 1);
                open[patch] |= total != 0;
                first = first == EdgeTable.NONE ? patch : join(first, patch);
            }
        }
    }

    private int join(int a, int b) {
        int first = leader(a);
        int second = leader(b);
        int leader = Math.min(first, second);
        leaders[Math.max(first, second)] = leader;
        return leader;
    }

    private int leader(int patch) {
        int leader = patch;
        while (leaders[leader] != leader) {
            leaders[leader] = leaders[leaders[leader]];
            leader = leaders[leader];
        }
        return leader;
    }

    private int number() {
        int found = 0;
        for (int patch = 0; patch < shells.length; patch++) {
            int leader = leader(patch);
            // A leader comes before those that it leads.
            shells[patch] = leader == patch ? found++ : shells[leader];
        }
        return found;
    }

    /** Number of shells. */
    int count() {
        return count;
    }

    /** The shell of a triangle; {@link EdgeTable#NONE} for one that uses a vertex twice. */
    int shell(int triangle) {
        int patch = winding.patch(triangle);
        return patch == EdgeTable.NONE ? EdgeTable.NONE : shells[patch];
    }

    /** True if a shell bounds something. */
    boolean isClosed(int shell) {
        return !shellOpen[shell];
    }

    /** The triangles, wound consistently. */
    int[] triangles() {
        return triangles;
    }
}

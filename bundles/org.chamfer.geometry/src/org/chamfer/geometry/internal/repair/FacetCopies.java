package org.chamfer.geometry.internal.repair;

import java.util.Arrays;
import org.chamfer.base.work.WorkContext;

/**
 * Finds triangles between the same three vertices. Of those that wind alike one is enough. Of those that wind differently
 * all stay where they belong to solids that touch; if the surface around them needs one of them, that one is enough.
 */
final class FacetCopies {
    private final int[] triangles;
    private final EdgeTable edges;
    private final int[] balances;
    private final boolean[] superfluous;
    private int count;

    FacetCopies(int[] triangles, EdgeTable edges, WorkContext work) {
        this.triangles = triangles;
        this.edges = edges;
        balances = new int[triangles.length];
        superfluous = new boolean[triangles.length / 3];
        for (int edge = 0; edge < edges.count(); edge++) {
            int balance = edges.uses(edge) == 1 ? 0 : edges.balance(edge);
            for (int i = edges.start(edge); i < edges.start(edge + 1); i++) {
                int corner = edges.corner(i);
                balances[corner] = edges.isForward(corner) ? balance : -balance;
            }
        }
        for (int edge = 0; edge < edges.count(); edge++) {
            if ((edge & 0xffff) == 0) {
                work.checkCancelled();
            }
            if (edges.uses(edge) > 1) {
                search(edge);
            }
        }
    }

    /** Looks at triangles for which this edge joins the two smallest vertices, so that each comes up once. */
    private void search(int edge) {
        long[] byTip = new long[edges.uses(edge)];
        int found = 0;
        for (int i = edges.start(edge); i < edges.start(edge + 1); i++) {
            int corner = edges.corner(i);
            int tip = triangles[EdgeTable.next(EdgeTable.next(corner))];
            if (tip > Math.max(triangles[corner], triangles[EdgeTable.next(corner)])) {
                byTip[found++] = (long) tip << 32 | corner;
            }
        }
        Arrays.sort(byTip, 0, found);
        for (int start = 0, end; start < found; start = end) {
            end = start + 1;
            while (end < found && byTip[end] >> 32 == byTip[start] >> 32) {
                end++;
            }
            if (end - start > 1) {
                choose(byTip, start, end);
            }
        }
    }

    private void choose(long[] copies, int start, int end) {
        int first = (int) copies[start];
        int along = 0;
        for (int i = start; i < end; i++) {
            along += isAlong((int) copies[i], first) ? 1 : 0;
        }
        int against = end - start - along;
        int needed = needed(first / 3, along - against);
        boolean keepAlong = needed >= 0 || against == 0;
        boolean keepAgainst = needed <= 0 && against > 0 && !(needed == 0 && along != against);
        for (int i = start; i < end; i++) {
            boolean isAlong = isAlong((int) copies[i], first);
            boolean keep = isAlong ? keepAlong : keepAgainst;
            if (keep) {
                keepAlong &= !isAlong;
                keepAgainst &= isAlong;
            } else {
                superfluous[(int) copies[i] / 3] = true;
                count++;
            }
        }
    }

    /** 1 if the other triangles at all three edges need one that winds like this, -1 if the other way, 0 if neither. */
    private int needed(int triangle, int own) {
        int sum = 0;
        for (int corner = 3 * triangle; corner < 3 * triangle + 3; corner++) {
            sum += Integer.signum(own - balances[corner]);
        }
        return sum / 3;
    }

    private boolean isAlong(int corner, int first) {
        return triangles[corner] == triangles[first];
    }

    /** Number of triangles that can be left out. */
    int count() {
        return count;
    }

    /** True for a triangle that can be left out. */
    boolean isSuperfluous(int triangle) {
        return superfluous[triangle];
    }
}

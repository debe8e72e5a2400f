package org.chamfer.scad.eval.internal.geometry.roof;

import java.util.Arrays;

/**
 * What a point inside a figure can be nearest to: its edges, which come first, and the corners where it is not convex.
 */
final class Sites {
    /** A corner that turns less than this (sine) counts as straight. */
    private static final double STRAIGHT = 1e-9;

    private static final double ALMOST_STRAIGHT = 1e-3;

    private final Outline outline;
    private final int[] cornerSites;
    private final int[] corners;

    Sites(Outline outline) {
        this.outline = outline;
        int edges = outline.size();
        cornerSites = new int[edges];
        int[] found = new int[edges];
        int count = 0;
        for (int i = 0; i < edges; i++) {
            cornerSites[i] = -1;
            if (outline.turn(i) < -STRAIGHT) {
                cornerSites[i] = edges + count;
                found[count++] = i;
            }
        }
        corners = Arrays.copyOf(found, count);
    }

    Outline outline() {
        return outline;
    }

    /** The corners that are sites. */
    int[] corners() {
        return corners;
    }

    boolean isCorner(int site) {
        return site >= outline.size();
    }

    /** The corner that a site is. */
    int corner(int site) {
        return corners[site - outline.size()];
    }

    /** True at corners that are almost straight and no sites: rounding can leave gaps between what the edges there see. */
    boolean needsOverlap(int corner) {
        return cornerSites[corner] < 0 && outline.turn(corner) < ALMOST_STRAIGHT;
    }

    /** The number of the site that a corner is, -1 if it is none. */
    int siteOfCorner(int corner) {
        return cornerSites[corner];
    }
}

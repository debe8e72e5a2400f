package org.chamfer.geometry.kernel.internal.simplify;

import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/** Removes redundant vertices one after the other, everywhere or in one region; each thread has its own. */
final class VertexRemoval {
    private static final int POLL = 1023;
    private static final int FEWEST = 10;

    private final SurfaceEditor editor;
    private final Scope scope;
    private final VertexStar star;
    private final boolean[] waiting;
    private Ints pending = new Ints();
    private Ints later = new Ints();

    /** The neighbours of vertices that have been removed, in that order, with repetitions. */
    final Ints touched = new Ints();

    /** The vertices that may go but have neighbours in other regions. */
    final Ints beyond = new Ints();

    /**
     * Prepares.
     *
     * @param waiting has room for all vertices; shared by threads that have different regions
     */
    VertexRemoval(SurfaceEditor editor, Scope scope, VertexStar star, boolean[] waiting) {
        this.editor = editor;
        this.scope = scope;
        this.star = star;
        this.waiting = waiting;
    }

    /** Lets a vertex have its turn, if it has not been removed. */
    void add(int vertex) {
        await(vertex, pending);
    }

    /** Removes what it can among the vertices that have been added, and those that change with them. */
    void run(Work work) {
        int removed = 0;
        int limit = FEWEST;
        while (!pending.isEmpty()) {
            int before = removed;
            boolean postponed = false;
            for (int i = 0; i < pending.size; i++) {
                if ((i & POLL) == 0) {
                    work.checkCancelled();
                }
                int v = pending.items[i];
                waiting[v] = false;
                VertexStar.Outcome outcome = editor.out(v) < 0 ? VertexStar.Outcome.STAYS : star.remove(v, limit);
                switch (outcome) {
                    case REMOVED -> {
                        removed++;
                        noteNeighbors();
                    }
                    case TOO_LARGE -> {
                        postponed = true;
                        await(v, later);
                    }
                    case BEYOND -> beyond.add(v);
                    case STAYS -> {
                        // Unless its triangles change.
                    }
                }
            }
            Ints done = pending;
            pending = later;
            later = done;
            later.clear();
            if (postponed && removed - before < pending.size / 8 + 1) {
                limit = limit > Integer.MAX_VALUE / 4 ? Integer.MAX_VALUE : 4 * limit;
            }
        }
    }

    private void noteNeighbors() {
        for (int k = 0; k < star.size(); k++) {
            await(star.neighbor(k), later);
            touched.add(star.neighbor(k));
        }
    }

    private void await(int v, Ints list) {
        if (!waiting[v] && scope.contains(v)) {
            waiting[v] = true;
            list.add(v);
        }
    }
}

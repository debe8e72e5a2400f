package org.chamfer.workbench.internal.preview;

import org.chamfer.render.Projection;
import org.eclipse.ui.IMemento;

/** What the user chose for all that is shown. For the UI thread. */
final class PreviewSettings {
    private static final String EDGES = "edges";
    private static final String GRID = "grid";
    private static final String PARALLEL = "parallel";

    private boolean edges = true;
    private boolean grid = true;
    private Projection projection = Projection.PERSPECTIVE;

    /** Takes what was kept from the last session, if anything. */
    void restore(IMemento memento) {
        if (memento != null) {
            edges = !Boolean.FALSE.equals(memento.getBoolean(EDGES));
            grid = !Boolean.FALSE.equals(memento.getBoolean(GRID));
            parallel(Boolean.TRUE.equals(memento.getBoolean(PARALLEL)));
        }
    }

    /** Keeps everything for the next session. */
    void save(IMemento memento) {
        memento.putBoolean(EDGES, edges);
        memento.putBoolean(GRID, grid);
        memento.putBoolean(PARALLEL, projection == Projection.ORTHOGRAPHIC);
    }

    /** True to draw sharp edges. */
    boolean edges() {
        return edges;
    }

    /** Draws sharp edges or not. */
    void edges(boolean shown) {
        edges = shown;
    }

    /** True to draw a grid on the ground. */
    boolean grid() {
        return grid;
    }

    /** Draws a grid or not. */
    void grid(boolean shown) {
        grid = shown;
    }

    /** How solids are projected. */
    Projection projection() {
        return projection;
    }

    /** Projects in parallel or in perspective. */
    void parallel(boolean on) {
        projection = on ? Projection.ORTHOGRAPHIC : Projection.PERSPECTIVE;
    }
}

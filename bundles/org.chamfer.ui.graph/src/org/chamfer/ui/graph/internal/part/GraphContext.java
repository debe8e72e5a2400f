package org.chamfer.ui.graph.internal.part;

import org.chamfer.ui.graph.internal.document.GraphDocument;
import org.chamfer.workbench.look.Look;
import org.eclipse.swt.widgets.Display;

/** What the edit parts of one graph share. */
public final class GraphContext {
    private final GraphDocument document;
    private final Look look;
    private final WireIndex wires;
    private final NodeViewBuilder views;
    private final ResultSummaries results;

    GraphContext(GraphDocument document, Look look) {
        this.document = document;
        this.look = look;
        this.wires = new WireIndex(document.graph());
        this.views = new NodeViewBuilder(document, look, wires);
        Display display = Display.getCurrent();
        this.results = new ResultSummaries(
                task -> {
                    if (!display.isDisposed()) {
                        display.asyncExec(task);
                    }
                },
                ScreenImage.scale(display));
    }

    /** The graph that is edited. */
    public GraphDocument document() {
        return document;
    }

    /** Colours and fonts. */
    public Look look() {
        return look;
    }

    /** The wires of nodes. */
    public WireIndex wires() {
        return wires;
    }

    NodeViewBuilder views() {
        return views;
    }

    ResultSummaries results() {
        return results;
    }
}

package org.chamfer.ui.graph.internal.command;

import org.chamfer.ui.graph.internal.control.GraphCommands;
import org.chamfer.ui.graph.internal.editor.GraphPage;
import org.eclipse.core.commands.ExecutionEvent;

/** Changes what of the graph is seen. */
public class ViewHandler extends GraphHandler {
    private static final double STEP = 1.25;

    @Override
    void run(GraphPage page, String id, ExecutionEvent event) {
        switch (id) {
            case GraphCommands.FIT -> page.viewer().fit();
            case GraphCommands.ZOOM_IN -> page.viewer().zoomTo(page.viewer().zoom() * STEP);
            case GraphCommands.ZOOM_OUT -> page.viewer().zoomTo(page.viewer().zoom() / STEP);
            case GraphCommands.ZOOM_RESET -> page.viewer().zoomTo(1);
            case GraphCommands.PALETTE -> page.frame().togglePalette();
            case GraphCommands.MAP -> page.frame().toggleMap();
            default -> throw new IllegalArgumentException(id);
        }
    }
}

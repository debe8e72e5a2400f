package org.chamfer.ui.graph.internal.command;

import org.chamfer.ui.graph.internal.editor.GraphPage;
import org.chamfer.ui.graph.internal.export.DiagramExport;
import org.eclipse.core.commands.ExecutionEvent;

/** Writes the diagram as a PNG or SVG file. */
public class ExportImageHandler extends GraphHandler {
    @Override
    void run(GraphPage page, String id, ExecutionEvent event) {
        new DiagramExport(page).ask();
    }
}

package org.chamfer.ui.graph.internal.command;

import java.util.Locale;
import java.util.Map;
import org.chamfer.graph.command.AlignCommand;
import org.chamfer.graph.command.Alignment;
import org.chamfer.graph.command.Area;
import org.chamfer.graph.command.DistributeCommand;
import org.chamfer.graph.model.Item;
import org.chamfer.ui.graph.internal.control.GraphCommands;
import org.chamfer.ui.graph.internal.editor.GraphPage;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.Command;

/** Aligns and distributes what is selected. */
public class ArrangeHandler extends GraphHandler {
    @Override
    void run(GraphPage page, String id, ExecutionEvent event) {
        Map<Item, Area> areas = page.viewer().areas(page.viewer().selectedItems());
        page.document().execute(command(id, areas));
    }

    private static Command command(String id, Map<Item, Area> areas) {
        return switch (id) {
            case GraphCommands.DISTRIBUTE_HORIZONTALLY -> DistributeCommand.horizontally(areas);
            case GraphCommands.DISTRIBUTE_VERTICALLY -> DistributeCommand.vertically(areas);
            default -> {
                String side = id.substring(GraphCommands.ALIGN.length()).toUpperCase(Locale.ROOT);
                yield new AlignCommand(areas, Alignment.valueOf(side));
            }
        };
    }
}

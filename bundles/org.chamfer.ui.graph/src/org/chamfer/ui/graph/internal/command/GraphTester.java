package org.chamfer.ui.graph.internal.command;

import org.chamfer.ui.graph.internal.editor.GraphEditor;
import org.chamfer.ui.graph.internal.editor.GraphPage;
import org.eclipse.core.expressions.PropertyTester;

/** Tests editors of graphs for what menus and keys need: what is selected, and whether something runs. */
public class GraphTester extends PropertyTester {
    /**
     * What is selected: {@code items}, {@code nodes}, {@code elements}, {@code node} (exactly one), {@code earlier} and
     * {@code later} (one wire that can go there), or a number of items.
     */
    public static final String SELECTION = "org.chamfer.ui.graph.selected";

    /** Whether the graph is open, has nodes, or runs: {@code open}, {@code nodes}, {@code runs}. */
    public static final String GRAPH = "org.chamfer.ui.graph.graph";

    @Override
    public boolean test(Object receiver, String property, Object[] args, Object expected) {
        if (!(receiver instanceof GraphEditor editor) || editor.page().isEmpty()) {
            return false;
        }
        GraphPage page = editor.page().get();
        return "selected".equals(property) ? selected(page, expected) : graph(page, String.valueOf(expected));
    }

    private static boolean selected(GraphPage page, Object expected) {
        if (expected instanceof Integer least) {
            return page.viewer().selectedItems().size() >= least;
        }
        return switch (String.valueOf(expected)) {
            case "items" -> !page.viewer().selectedItems().isEmpty();
            case "nodes" -> !page.viewer().selectedNodes().isEmpty();
            case "node" -> page.viewer().selectedNodes().size() == 1;
            case "item" -> page.viewer().selectedItems().size() == 1;
            case "earlier" -> page.edits().canReorder(-1);
            case "later" -> page.edits().canReorder(1);
            case "elements" -> !page.viewer().selectedElements().isEmpty();
            default -> false;
        };
    }

    private static boolean graph(GraphPage page, String expected) {
        return switch (expected) {
            case "open" -> true;
            case "nodes" -> !page.document().graph().getNodes().isEmpty();
            case "runs" -> page.runs().busy();
            case "undo" -> page.document().commands().canUndo();
            case "redo" -> page.document().commands().canRedo();
            default -> false;
        };
    }
}

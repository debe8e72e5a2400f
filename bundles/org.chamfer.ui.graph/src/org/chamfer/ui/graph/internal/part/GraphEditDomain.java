package org.chamfer.ui.graph.internal.part;

import org.chamfer.graph.command.GraphCommandStack;
import org.chamfer.ui.graph.internal.tool.GraphSelectionTool;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.ui.IEditorPart;

/** The edit domain of one graph: its command stack and its tool. */
public final class GraphEditDomain extends DefaultEditDomain {
    /**
     * A domain.
     *
     * @param editor the editor, {@code null} outside of the workbench
     */
    public GraphEditDomain(IEditorPart editor, GraphCommandStack stack) {
        super(editor);
        setCommandStack(new StackAdapter(stack));
        setDefaultTool(new GraphSelectionTool());
        loadDefaultTool();
    }

    /** Lets go of the graph. */
    public void dispose() {
        getCommandStack().dispose();
    }
}

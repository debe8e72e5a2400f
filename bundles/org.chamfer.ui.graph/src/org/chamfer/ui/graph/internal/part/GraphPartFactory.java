package org.chamfer.ui.graph.internal.part;

import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Note;
import org.chamfer.graph.model.Wire;
import org.chamfer.ui.graph.internal.document.GraphDocument;
import org.chamfer.workbench.look.Look;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

/** Makes the edit parts of one viewer, whose root is a {@link GraphRootPart}. */
public final class GraphPartFactory implements EditPartFactory {
    private final GraphContext context;

    /** A factory for a graph; for the UI thread. */
    public GraphPartFactory(GraphDocument document, Look look) {
        context = new GraphContext(document, look);
    }

    @Override
    public EditPart createEditPart(EditPart parent, Object model) {
        EditPart part =
                switch (model) {
                    case Graph _ -> new GraphPart(context);
                    case Node _ -> new NodePart(context);
                    case Wire _ -> new WirePart(context);
                    case Frame _ -> new FramePart(context);
                    case Note _ -> new NotePart(context);
                    default -> throw new IllegalArgumentException("a graph has no " + model);
                };
        part.setModel(model);
        return part;
    }
}

package org.chamfer.ui.graph.internal.part;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.graph.model.Graph;
import org.chamfer.ui.graph.internal.figure.ContentLayer;
import org.chamfer.ui.graph.internal.tool.MarqueeTracker;
import org.chamfer.workbench.preview.PreviewSource;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** The edit part of a graph. */
public final class GraphPart extends AbstractGraphicalEditPart {
    private final GraphContext context;
    private final GraphPreview preview;
    private GraphRefresh refresh;
    private AccessibleEditPart accessible;
    private int shown = Integer.MAX_VALUE;
    private int routed;

    GraphPart(GraphContext context) {
        this.context = context;
        this.preview = GraphPreview.of(context.document());
    }

    /** The graph. */
    public Graph graph() {
        return (Graph) getModel();
    }

    /** What the parts share. */
    public GraphContext context() {
        return context;
    }

    @Override
    public void activate() {
        super.activate();
        refresh = new GraphRefresh(this);
    }

    @Override
    public void deactivate() {
        refresh.dispose();
        context.results().dispose();
        super.deactivate();
    }

    /** Lets it begin with nothing, so that {@link #showMore} can show its items bit by bit. To be called first of all. */
    public void beginEmpty() {
        shown = 0;
    }

    /** Shows more items until a moment (of {@link System#nanoTime}). Gives true if others are left. */
    public boolean showMore(long end) {
        List<Object> items = items();
        while (shown < items.size() && System.nanoTime() < end) {
            addChild(createChild(items.get(shown)), shown);
            shown++;
        }
        if (shown < items.size()) {
            return true;
        }
        shown = Integer.MAX_VALUE;
        refreshChildren();
        return false;
    }

    /** Leads more wires until a moment (of {@link System#nanoTime}). Gives true if others are left. */
    public boolean routeMore(long end) {
        List<?> wires = getLayer(LayerConstants.CONNECTION_LAYER).getChildren();
        while (routed < wires.size() && System.nanoTime() < end) {
            ((IFigure) wires.get(routed)).validate();
            routed++;
        }
        return routed < wires.size();
    }

    /** Brings nodes and other items up to date after some came or went. */
    void refreshItems() {
        refreshChildren();
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new MarqueeTracker(this);
    }

    @Override
    @SuppressWarnings("rawtypes") // GEF knows no generics.
    public Object getAdapter(Class key) {
        return key == PreviewSource.class ? preview : super.getAdapter(key);
    }

    @Override
    protected IFigure createFigure() {
        IFigure figure = new ContentLayer();
        figure.setLayoutManager(new FreeformLayout());
        return figure;
    }

    @Override
    protected void createEditPolicies() {
        // Trackers make the edits.
    }

    @Override
    protected List<Object> getModelChildren() {
        List<Object> items = items();
        return shown < items.size() ? items.subList(0, shown) : items;
    }

    private List<Object> items() {
        List<Object> items = new ArrayList<>(graph().getFrames());
        items.addAll(graph().getNotes());
        items.addAll(graph().getNodes());
        return items;
    }

    /** Frames lie under the wires, all else over them. Later ones lie over earlier ones. */
    @Override
    protected void addChildVisual(EditPart child, int index) {
        IFigure figure = ((GraphicalEditPart) child).getFigure();
        (child instanceof FramePart ? getLayer(GraphRootPart.FRAME_LAYER) : getContentPane()).add(figure);
    }

    @Override
    protected void removeChildVisual(EditPart child) {
        IFigure figure = ((GraphicalEditPart) child).getFigure();
        figure.getParent().remove(figure);
    }

    /** The order of figures is that of their coming; it does not change with the model's. */
    @Override
    @SuppressWarnings("unchecked") // GEF knows no generics.
    protected void reorderChild(EditPart child, int index) {
        children.remove(child);
        children.add(index, child);
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result =
                            "Graph of " + Wording.count(graph().getNodes().size(), "node");
                }
            };
        }
        return accessible;
    }
}

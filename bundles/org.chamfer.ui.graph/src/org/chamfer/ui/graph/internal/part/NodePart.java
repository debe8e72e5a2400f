package org.chamfer.ui.graph.internal.part;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chamfer.engine.NodeState;
import org.chamfer.engine.OutputValue;
import org.chamfer.graph.command.RenameCommand;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Wire;
import org.chamfer.graph.type.NodeType;
import org.chamfer.ui.graph.internal.figure.FigureStyle;
import org.chamfer.ui.graph.internal.figure.Highlight;
import org.chamfer.ui.graph.internal.figure.NodeFigure;
import org.chamfer.ui.graph.internal.figure.PortAnchor;
import org.chamfer.ui.graph.internal.tool.InPlaceText;
import org.chamfer.ui.graph.internal.tool.LiveRuns;
import org.chamfer.ui.graph.internal.tool.NodeTracker;
import org.chamfer.ui.graph.internal.view.Hit;
import org.chamfer.ui.graph.internal.view.NodeMetrics;
import org.chamfer.ui.graph.internal.view.NodeView;
import org.chamfer.workbench.parameter.ParameterSheet;
import org.chamfer.workbench.preview.PreviewSource;
import org.chamfer.workbench.run.NodeRun;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** The edit part of a node: shows its view, and knows what is where in it. */
public final class NodePart extends AbstractGraphicalEditPart implements NodeEditPart, MovablePart {
    private final GraphContext context;
    private final Map<Hit.Port, PortAnchor> anchors = new HashMap<>();
    private final NodePicture picture = new NodePicture();
    private AccessibleEditPart accessible;
    private Optional<Highlight> marked = Optional.empty();
    private boolean hovered;
    private Point offset = new Point();
    private int draggedWidth;
    private String size = "";
    private boolean fresh;
    private boolean allParameters;
    private NodeSheet sheet;
    private GraphPreview preview;

    NodePart(GraphContext context) {
        this.context = context;
    }

    /** The node. */
    public Node node() {
        return (Node) getModel();
    }

    /** What the parts share. */
    public GraphContext context() {
        return context;
    }

    /** The figure. */
    public NodeFigure getNodeFigure() {
        return (NodeFigure) getFigure();
    }

    /** What is at a point of the control; nothing outside of the node and its ports. */
    public Optional<Hit> hit(Point control) {
        Point place = control.getCopy();
        getFigure().translateToRelative(place);
        return getNodeFigure().hit(place.x, place.y);
    }

    /** Where a part of the node is in the control; {@code part} is in pixels from the node's corner. */
    public Rectangle inControl(Rectangle part) {
        Rectangle node = getNodeFigure().nodeBounds();
        Rectangle area = part.getTranslated(node.x, node.y);
        getFigure().translateToAbsolute(area);
        return area;
    }

    /** Lets the node stand out while a wire is drawn; empty as usual. */
    public void mark(Optional<Highlight> highlight) {
        marked = highlight;
        updateHighlight();
    }

    /** Says whether the pointer is over the node. */
    public void setHovered(boolean over) {
        hovered = over;
        updateHighlight();
    }

    @Override
    public void drag(int right, int down) {
        offset = new Point(right, down);
        place();
    }

    @Override
    public Rectangle area() {
        return getNodeFigure().nodeBounds();
    }

    /** Shows the node in another width while its border is dragged; 0 for its own. */
    public void dragWidth(int width) {
        draggedWidth = width;
        refreshVisuals();
    }

    /** Shows all parameters, or no longer those that are rarely needed. */
    public void toggleParameters() {
        allParameters = !allParameters;
        refreshVisuals();
    }

    /** Tells who runs the graph meanwhile that a parameter has another value. */
    public void parameterChanged() {
        if (isActive() && getViewer().getProperty(LiveRuns.class.getName()) instanceof LiveRuns runs) {
            runs.changed(node().getId());
        }
    }

    /** Lets the user type another label. */
    public void rename() {
        NodeMetrics metrics = getNodeFigure().metrics();
        Optional<NodeType> type = context.document().type(node());
        InPlaceText.open(this, inControl(metrics.title()), NodeViewBuilder.title(node(), type), text -> {
            boolean standard = text.strip().equals(type.map(NodeType::label).orElse(""));
            context.document().execute(new RenameCommand(node(), standard ? null : text.strip()));
            return Optional.empty();
        });
    }

    @Override
    public void setSelected(int value) {
        boolean first = value == SELECTED_PRIMARY && getSelected() != SELECTED_PRIMARY;
        super.setSelected(value);
        updateHighlight();
        if (first) {
            raise();
        }
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        Point location = request instanceof LocationRequest located ? located.getLocation() : new Point();
        return NodeTracker.at(this, location);
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return anchor(((Wire) connection.getModel()).getOutput(), true);
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return anchor(((Wire) connection.getModel()).getInput(), false);
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        throw new UnsupportedOperationException("wires are drawn by trackers");
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        throw new UnsupportedOperationException("wires are drawn by trackers");
    }

    /** Where the wires of a port end. */
    public PortAnchor anchor(String port, boolean output) {
        return anchors.computeIfAbsent(
                new Hit.Port(port, output), key -> new PortAnchor(getNodeFigure(), key.name(), key.output()));
    }

    @Override
    public void deactivate() {
        super.deactivate();
        picture.dispose();
    }

    @Override
    @SuppressWarnings("rawtypes") // GEF knows no generics.
    public Object getAdapter(Class key) {
        if (key == ParameterSheet.class) {
            if (sheet == null) {
                sheet = new NodeSheet(this);
            }
            return sheet;
        }
        if (key == PreviewSource.class) {
            if (preview == null) {
                preview = GraphPreview.of(context.document(), node());
            }
            return preview;
        }
        return super.getAdapter(key);
    }

    @Override
    protected IFigure createFigure() {
        fresh = true;
        return new NodeFigure(style(), view());
    }

    @Override
    protected void createEditPolicies() {
        // Trackers make the edits.
    }

    @Override
    protected List<Wire> getModelSourceConnections() {
        return context.wires().outgoing(node());
    }

    @Override
    protected List<Wire> getModelTargetConnections() {
        return context.wires().incoming(node());
    }

    @Override
    protected void refreshVisuals() {
        NodeFigure shown = getNodeFigure();
        if (fresh) {
            // The figure was made of the same view a moment ago.
            fresh = false;
            place();
            return;
        }
        NodeMetrics before = shown.metrics();
        shown.setView(view());
        place();
        if (before != shown.metrics()) {
            anchors.values().forEach(PortAnchor::moved);
        }
    }

    /** Shows the node with a picture that is ready, if the node is still there. */
    void resultReady() {
        if (isActive()) {
            refreshVisuals();
        }
    }

    private FigureStyle style() {
        return ((GraphRootPart) getRoot()).style();
    }

    private NodeView view() {
        if (draggedWidth == 0) {
            summarize();
        }
        NodeView view = context.views().build(node(), allParameters, size, picture.image());
        return draggedWidth == 0 ? view : NodeWidths.with(view, draggedWidth);
    }

    private void summarize() {
        Optional<OutputValue> shown =
                context.document().runs().node(node().getId()).flatMap(NodePart::shown);
        int width = figure == null
                ? NodeView.STANDARD_WIDTH
                : getNodeFigure().metrics().size().width;
        Optional<ResultSummary> summary = shown.flatMap(output -> context.results()
                .find(output, width - 2 * NodeMetrics.PADDING, context.look().dark(), this::resultReady));
        if (shown.isEmpty() || summary.isPresent()) {
            picture.show(style().drawing().pictures() ? summary.flatMap(ResultSummary::picture) : Optional.empty());
            size = summary.map(ResultSummary::size).orElse("");
        }
    }

    /** The result that has looks, or else the first one. */
    private static Optional<OutputValue> shown(NodeRun run) {
        if (run.state() == NodeState.FAILED && run.outputs().isEmpty()) {
            return Optional.empty();
        }
        return run.outputs().values().stream()
                .filter(output -> ResultSummaries.hasLooks(output.type()))
                .findFirst()
                .or(() -> run.outputs().values().stream().findFirst());
    }

    /** Puts the figure where the node is, or is dragged to. */
    void place() {
        Rectangle bounds = getNodeFigure().boundsAt(node().getX() + offset.x, node().getY() + offset.y);
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), bounds);
        // The layout would do it later; so wires can be led at once.
        getFigure().setBounds(bounds);
    }

    /** Puts the node above the others, so that one can read what one works on. */
    @SuppressWarnings("unchecked") // Draw2d knows no generics.
    private void raise() {
        List<IFigure> figures = getFigure().getParent().getChildren();
        figures.remove(getFigure());
        figures.add(getFigure());
        getFigure().repaint();
    }

    private void updateHighlight() {
        Highlight usual =
                getSelected() != SELECTED_NONE ? Highlight.SELECTED : hovered ? Highlight.HOVERED : Highlight.NONE;
        getNodeFigure().setHighlight(marked.orElse(usual));
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    NodeView view = getNodeFigure().view();
                    event.result =
                            "Node " + view.title() + ", " + view.state().name().toLowerCase(Locale.ROOT);
                }
            };
        }
        return accessible;
    }
}

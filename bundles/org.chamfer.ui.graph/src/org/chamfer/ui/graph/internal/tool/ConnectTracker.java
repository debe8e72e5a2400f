package org.chamfer.ui.graph.internal.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.graph.command.ConnectCommand;
import org.chamfer.graph.command.DisconnectCommand;
import org.chamfer.graph.command.ReconnectCommand;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Wire;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.ui.graph.internal.document.GraphDocument;
import org.chamfer.ui.graph.internal.figure.BezierRouter;
import org.chamfer.ui.graph.internal.figure.Highlight;
import org.chamfer.ui.graph.internal.figure.WireFigure;
import org.chamfer.ui.graph.internal.part.NodePart;
import org.chamfer.ui.graph.internal.part.WirePart;
import org.chamfer.ui.graph.internal.view.Hit;
import org.chamfer.ui.graph.internal.view.PortRow;
import org.chamfer.values.PortTypeIds;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.XYAnchor;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.swt.graphics.Cursor;

/**
 * Draws a wire from a port, or gives a wire another end. Ports at which it may end stand out, nodes without such a port step
 * back. Dropped on an illegal port, the reason is told; on a node, its best port is taken; on the canvas, the list of node
 * types is asked for, or the lifted wire removed.
 */
final class ConnectTracker extends PointerTracker {
    private final NodePart from;
    private final String port;
    private final boolean output;
    private final Optional<WirePart> lifted;
    private final List<NodePart> marked = new ArrayList<>();
    private WireTargets targets;
    private WireFigure feedback;
    private Optional<Target> target = Optional.empty();

    /** A port under the pointer. */
    private record Target(NodePart part, String port, boolean legal) {}

    /**
     * Draws from a port.
     *
     * @param output true if the port is an output
     * @param lifted the wire that gets another end, if it is no new one
     */
    ConnectTracker(NodePart from, String port, boolean output, Optional<WirePart> lifted) {
        this.from = from;
        this.port = port;
        this.output = output;
        this.lifted = lifted;
    }

    @Override
    protected Cursor calculateCursor() {
        return target.filter(found -> !found.legal()).isPresent() ? Cursors.NO : Cursors.CROSS;
    }

    @Override
    protected void clicked() {
        EditPart part = lifted.map(EditPart.class::cast).orElse(from);
        getCurrentViewer().select(part);
    }

    @Override
    protected void secondaryPressed() {
        if (from.getSelected() == EditPart.SELECTED_NONE) {
            clicked();
        }
    }

    @Override
    protected void dragStarted() {
        lifted.ifPresent(wire -> wire.setLifted(true));
        targets = new WireTargets(
                document(),
                from.context().wires(),
                from.node(),
                port,
                output,
                lifted.map(WirePart::wire).orElse(null));
        for (Object child : graphPart().getChildren()) {
            if (child instanceof NodePart part && part != from) {
                mark(part);
            }
        }
        feedback = new WireFigure(root().style(), type());
        feedback.setConnectionRouter(new BezierRouter());
        feedback.setHighlight(Highlight.DRAGGED);
        lead();
        feedbackLayer().add(feedback);
    }

    @Override
    protected void dragged() {
        Optional<Target> found = find();
        if (!found.equals(target)) {
            highlight(target, false);
            target = found;
            highlight(target, true);
            refreshCursor();
            tellReason();
        }
        lead();
    }

    @Override
    protected void dropped() {
        clean();
        if (target.isEmpty()) {
            droppedOnCanvas();
        } else if (target.get().legal()) {
            connect(target.get());
        } else {
            problem(target.get()).ifPresent(reason -> Bubble.of(getCurrentViewer())
                    .tell(BubbleContent.problem(reason), getLocation()));
        }
    }

    @Override
    protected void cancelled() {
        clean();
        Bubble.of(getCurrentViewer()).hide();
    }

    private void clean() {
        highlight(target, false);
        marked.forEach(part -> {
            part.mark(Optional.empty());
            part.getNodeFigure()
                    .metrics()
                    .rows()
                    .forEach(row -> highlight(part, row.port().name(), Highlight.NONE));
        });
        marked.clear();
        feedbackLayer().remove(feedback);
        lifted.filter(EditPart::isActive).ifPresent(wire -> wire.setLifted(false));
    }

    private void droppedOnCanvas() {
        if (lifted.isPresent()) {
            Wire wire = lifted.get().wire();
            document().execute(new DisconnectCommand(graph(), List.of(wire)));
        } else if (getCurrentViewer().getProperty(WireDropHandler.class.getName()) instanceof WireDropHandler handler) {
            handler.dropped(from.node(), port, output, place());
        }
    }

    private void connect(Target found) {
        Node source = output ? from.node() : found.part().node();
        Node end = output ? found.part().node() : from.node();
        String sourcePort = output ? port : found.port();
        String endPort = output ? found.port() : port;
        if (lifted.isEmpty()) {
            document().execute(new ConnectCommand(graph(), document().site(), source, sourcePort, end, endPort));
            return;
        }
        Wire wire = lifted.get().wire();
        boolean same = wire.getSource() == source
                && wire.getTarget() == end
                && sourcePort.equals(wire.getOutput())
                && endPort.equals(wire.getInput());
        if (!same) {
            document()
                    .execute(new ReconnectCommand(graph(), document().site(), wire, source, sourcePort, end, endPort));
        }
    }

    /** Says why the wire cannot end where the pointer is. */
    private void tellReason() {
        Bubble bubble = Bubble.of(getCurrentViewer());
        Optional<Diagnostic> reason = target.filter(found -> !found.legal()).flatMap(this::problem);
        if (reason.isPresent()) {
            bubble.show(BubbleContent.problem(reason.get()), getLocation());
        } else {
            bubble.hide();
        }
    }

    private Optional<Diagnostic> problem(Target found) {
        Node source = output ? from.node() : found.part().node();
        Node end = output ? found.part().node() : from.node();
        String sourcePort = output ? port : found.port();
        String endPort = output ? found.port() : port;
        return new ConnectCommand(graph(), document().site(), source, sourcePort, end, endPort).problem();
    }

    private Optional<Target> find() {
        return getCurrentViewer().findObjectAt(getLocation()) instanceof NodePart part && part != from
                ? target(part)
                : Optional.empty();
    }

    private Optional<Target> target(NodePart part) {
        Optional<Hit> hit = part.hit(getLocation());
        String named =
                switch (hit.orElse(null)) {
                    case Hit.Port found when found.output() != output -> found.name();
                    case Hit.Label found when found.output() != output -> found.name();
                    case Hit.Widget found when output -> found.name();
                    case null, default -> "";
                };
        if (!named.isEmpty()) {
            return Optional.of(new Target(part, named, targets.legal(part.node(), named)));
        }
        Optional<String> best = targets.best(part.node());
        return Optional.of(
                best.map(name -> new Target(part, name, true)).orElseGet(() -> new Target(part, anyPort(part), false)));
    }

    /** A port whose problem tells why the node cannot be connected. */
    private String anyPort(NodePart part) {
        return part.getNodeFigure().metrics().rows().stream()
                .map(PortRow::port)
                .filter(row -> row.output() != output)
                .map(row -> row.name())
                .findFirst()
                .orElse("");
    }

    private void mark(NodePart part) {
        Set<String> legal = targets.legal(part.node());
        marked.add(part);
        part.mark(legal.isEmpty() ? Optional.of(Highlight.ILLEGAL) : Optional.empty());
        for (PortRow row : part.getNodeFigure().metrics().rows()) {
            if (row.port().output() != output) {
                boolean fits = legal.contains(row.port().name());
                highlight(part, row.port().name(), fits ? Highlight.LEGAL : Highlight.ILLEGAL);
            } else {
                part.getNodeFigure().setHighlight(new Hit.Port(row.port().name(), output), Highlight.ILLEGAL);
            }
        }
    }

    private void highlight(Optional<Target> found, boolean over) {
        found.filter(Target::legal)
                .ifPresent(end -> highlight(end.part(), end.port(), over ? Highlight.HOVERED : Highlight.LEGAL));
    }

    private void highlight(NodePart part, String name, Highlight highlight) {
        part.getNodeFigure().setHighlight(new Hit.Port(name, !output), highlight);
        if (highlight == Highlight.NONE) {
            part.getNodeFigure().setHighlight(new Hit.Port(name, output), highlight);
        }
    }

    private void lead() {
        ConnectionAnchor fixed = from.anchor(port, output);
        ConnectionAnchor free = target.filter(Target::legal)
                .<ConnectionAnchor>map(found -> found.part().anchor(found.port(), !output))
                .orElseGet(() -> new XYAnchor(getLocation().getCopy()));
        feedback.setSourceAnchor(output ? fixed : free);
        feedback.setTargetAnchor(output ? free : fixed);
    }

    private String type() {
        return document()
                .signature(from.node())
                .flatMap(signature -> output ? signature.output(port) : signature.input(port))
                .map(PortSpec::type)
                .orElse(PortTypeIds.ANY);
    }

    private GraphDocument document() {
        return from.context().document();
    }

    private Graph graph() {
        return document().graph();
    }

    private IFigure feedbackLayer() {
        return root().getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
    }
}

package org.chamfer.ui.graph.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chamfer.graph.command.Area;
import org.chamfer.graph.command.RerouteCommand;
import org.chamfer.graph.command.ResizeCommand;
import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Item;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Note;
import org.chamfer.graph.model.Wire;
import org.chamfer.ui.graph.internal.editor.GraphPage;
import org.chamfer.ui.graph.internal.editor.GraphViewer;
import org.chamfer.ui.graph.internal.figure.NodeFigure;
import org.chamfer.ui.graph.internal.part.NodePart;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** Lays out a graph in the background, and then moves everything in one step that can be undone. */
public final class LayoutJob {
    private static final Set<String> PICTURED = Set.of("image", "mesh", "region");
    private static final int PICTURE = 144;

    private final GraphPage page;
    private final Graph graph;
    private final GraphViewer viewer;

    /** A layout of the graph of a page, or of its selected nodes if there are several. */
    public LayoutJob(GraphPage page) {
        this.page = page;
        this.graph = page.document().graph();
        this.viewer = page.viewer();
    }

    /** Starts it; edits made until it ends win. */
    public void start() {
        List<Node> selected = viewer.selectedNodes();
        boolean whole = selected.size() < 2;
        List<Node> nodes = whole ? graph.getNodes() : selected;
        if (nodes.isEmpty()) {
            return;
        }
        LayoutInput input = input(nodes, whole);
        Command before = page.document().commands().getUndoCommand();
        Job.create("Lay out graph", (ICoreRunnable) _ -> {
                    Map<String, Area> places = new LayeredLayout().compute(input);
                    viewer.getControl().getDisplay().asyncExec(() -> {
                        if (!viewer.getControl().isDisposed()
                                && page.document().commands().getUndoCommand() == before) {
                            apply(places, whole);
                        }
                    });
                })
                .schedule();
    }

    private LayoutInput input(List<Node> nodes, boolean whole) {
        Map<Item, String> frames = new HashMap<>();
        graph.getFrames().forEach(frame -> frame.getMembers().forEach(item -> frames.putIfAbsent(item, frame.getId())));
        List<LayoutInput.Box> boxes = new ArrayList<>();
        for (Node node : nodes) {
            boxes.add(new LayoutInput.Box(
                    node.getId(), grown(node), whole ? frames.getOrDefault(node, "") : "", pins(node)));
        }
        List<LayoutInput.Group> groups = new ArrayList<>();
        if (whole) {
            for (Note note : graph.getNotes()) {
                if (frames.containsKey(note)) {
                    boxes.add(new LayoutInput.Box(note.getId(), viewer.area(note), frames.get(note), List.of()));
                }
            }
            for (Frame frame : graph.getFrames()) {
                if (!frame.getMembers().isEmpty()) {
                    groups.add(new LayoutInput.Group(frame.getId(), frames.getOrDefault(frame, "")));
                }
            }
        }
        List<LayoutInput.Link> links = new ArrayList<>();
        for (Wire wire : graph.getWires()) {
            links.add(new LayoutInput.Link(
                    wire.getSource().getId(), wire.getOutput(), wire.getTarget().getId(), wire.getInput()));
        }
        return new LayoutInput(boxes, groups, links);
    }

    /** Where a node is, with room for the picture that it gets when it has run. */
    private Area grown(Node node) {
        Area area = viewer.area(node);
        boolean waits = !node.isCollapsed()
                && page.document().signature(node).stream()
                        .flatMap(signature -> signature.outputs().stream())
                        .anyMatch(output -> PICTURED.contains(output.type()))
                && viewer.getEditPartRegistry().get(node) instanceof NodePart part
                && part.getNodeFigure().view().thumbnail().isEmpty();
        return waits ? new Area(area.x(), area.y(), area.width(), area.height() + PICTURE) : area;
    }

    private List<LayoutInput.Pin> pins(Node node) {
        if (!(viewer.getEditPartRegistry().get(node) instanceof NodePart part)) {
            return List.of();
        }
        NodeFigure figure = part.getNodeFigure();
        Rectangle bounds = figure.nodeBounds();
        Set<LayoutInput.Pin> pins = new LinkedHashSet<>();
        for (Wire wire : graph.getWires()) {
            if (wire.getSource() == node) {
                pins.add(new LayoutInput.Pin(
                        wire.getOutput(), true, figure.anchor(wire.getOutput(), true).y - bounds.y));
            }
            if (wire.getTarget() == node) {
                pins.add(new LayoutInput.Pin(
                        wire.getInput(), false, figure.anchor(wire.getInput(), false).y - bounds.y));
            }
        }
        return pins.stream().sorted(Comparator.comparingInt(LayoutInput.Pin::y)).toList();
    }

    private void apply(Map<String, Area> places, boolean whole) {
        List<Command> commands = new ArrayList<>();
        Set<Node> moved = new HashSet<>();
        for (Node node : graph.getNodes()) {
            if (places.containsKey(node.getId())) {
                commands.add(place(node, places.get(node.getId())));
                moved.add(node);
            }
        }
        for (Frame frame : graph.getFrames()) {
            if (places.containsKey(frame.getId())) {
                commands.add(new ResizeCommand(frame, places.get(frame.getId())));
            }
        }
        for (Note note : graph.getNotes()) {
            commands.add(place(note, places.getOrDefault(note.getId(), beside(note, places))));
        }
        for (Wire wire : graph.getWires()) {
            if (!wire.getPoints().isEmpty() && moved.contains(wire.getSource()) && moved.contains(wire.getTarget())) {
                commands.add(new RerouteCommand(wire, List.of()));
            }
        }
        page.document().execute(new CompoundCommand("Lay Out", commands));
        if (whole) {
            viewer.flush();
            viewer.fit();
        }
    }

    private static Command place(Item item, Area area) {
        return new ResizeCommand(item, new Area(area.x(), area.y(), item.getWidth(), item.getHeight()));
    }

    /** Notes outside of frames go with the node that they are nearest to. */
    private Area beside(Note note, Map<String, Area> places) {
        Node nearest = null;
        double least = Double.MAX_VALUE;
        for (Node node : graph.getNodes()) {
            double distance = Math.hypot((double) node.getX() - note.getX(), (double) node.getY() - note.getY());
            if (places.containsKey(node.getId()) && distance < least) {
                nearest = node;
                least = distance;
            }
        }
        if (nearest == null) {
            return new Area(note.getX(), note.getY(), 0, 0);
        }
        Area place = places.get(nearest.getId());
        return new Area(note.getX() + place.x() - nearest.getX(), note.getY() + place.y() - nearest.getY(), 0, 0);
    }
}

package org.chamfer.ui.graph.internal.editor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.command.AddFrameCommand;
import org.chamfer.graph.command.AddNodeCommand;
import org.chamfer.graph.command.AddNoteCommand;
import org.chamfer.graph.command.Area;
import org.chamfer.graph.command.CollapseCommand;
import org.chamfer.graph.command.ConnectCommand;
import org.chamfer.graph.command.GraphFragment;
import org.chamfer.graph.command.PasteCommand;
import org.chamfer.graph.command.RemoveCommand;
import org.chamfer.graph.command.ReorderWireCommand;
import org.chamfer.graph.command.SetParameterCommand;
import org.chamfer.graph.file.CanvasFile;
import org.chamfer.graph.model.Element;
import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Item;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Note;
import org.chamfer.graph.model.Wire;
import org.chamfer.graph.type.NodeType;
import org.chamfer.ui.graph.internal.document.EditedGraph;
import org.chamfer.workbench.preference.ChamferPreferences;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** What menus and keys edit: each of these is one step that can be undone, and what it made is selected after it. */
public final class CanvasEdits {
    private static final int GRID = 16;
    private static final int OFFSET = 2 * GRID;
    private static final int NODE_WIDTH = 200;
    private static final int FIRST_ROW = 44;
    private static final int FRAME_PADDING = 24;
    private static final int FRAME_TITLE = 32;
    private static final Area NOTE = new Area(0, 0, 208, 96);
    private static final Area FRAME = new Area(0, 0, 480, 320);

    /**
     * The loose end of a wire.
     *
     * @param node where the wire begins
     * @param port name of its port
     * @param output true if that is an output
     */
    public record LooseWire(Node node, String port, boolean output) {}

    private final EditedGraph document;
    private final GraphViewer viewer;
    private String lastPasted = "";
    private int pastes;

    CanvasEdits(EditedGraph document, GraphViewer viewer) {
        this.document = document;
        this.viewer = viewer;
    }

    /** Adds a node. @param place of its left upper corner */
    public void add(NodeType type, Point place) {
        Point corner = onGrid(place);
        AddNodeCommand add = new AddNodeCommand(document.graph(), type, corner.x, corner.y);
        document.execute(add);
        viewer.selectElements(List.of(add.node()));
    }

    /** Adds a node at the end of a wire. @param port name of the port of the new node that the wire is to end at */
    public void add(NodeType type, String port, LooseWire wire, Point place) {
        // The first row of ports comes to lie where the wire was dropped.
        Point corner = onGrid(place.getTranslated(wire.output() ? 0 : -NODE_WIDTH, -FIRST_ROW));
        AddNodeCommand add = new AddNodeCommand(document.graph(), type, corner.x, corner.y);
        ConnectCommand connect = wire.output()
                ? new ConnectCommand(document.graph(), document.site(), wire.node(), wire.port(), add.node(), port)
                : new ConnectCommand(document.graph(), document.site(), add.node(), port, wire.node(), wire.port());
        if (connect.canExecute()) {
            document.execute(together(add.getLabel(), List.of(add, connect)));
        } else {
            document.execute(add);
        }
        viewer.selectElements(List.of(add.node()));
    }

    /**
     * Adds nodes that have a file.
     *
     * @param nodes the types with the parameter that takes the file, and its value
     * @param place of the first
     */
    public void addFiles(List<FileNode> nodes, Point place) {
        List<Command> commands = new ArrayList<>();
        List<Node> added = new ArrayList<>();
        for (FileNode node : nodes) {
            Point corner = onGrid(new Point(place.x + commands.size() / 2 * GRID, place.y + commands.size() / 2 * 64));
            AddNodeCommand add = new AddNodeCommand(document.graph(), node.type(), corner.x, corner.y);
            commands.add(add);
            commands.add(new SetParameterCommand(add.node(), node.parameter(), node.path()));
            added.add(add.node());
        }
        if (!commands.isEmpty()) {
            document.execute(together(added.size() == 1 ? commands.getFirst().getLabel() : "Add Files", commands));
            viewer.selectElements(added);
        }
    }

    /**
     * A node for a file.
     *
     * @param type its type
     * @param parameter name of the parameter that takes the file
     * @param path relative to the folder of the graph, with {@code /}
     */
    public record FileNode(NodeType type, String parameter, String path) {}

    /** What is selected, as text for the clipboard; nothing if no item is. */
    public Optional<String> copy() {
        List<Item> items = viewer.selectedItems();
        return items.isEmpty() ? Optional.empty() : Optional.of(GraphFragment.copy(document.graph(), items));
    }

    /** Removes what is selected. */
    public void delete() {
        List<Element> elements = viewer.selectedElements();
        if (!elements.isEmpty()) {
            document.execute(new RemoveCommand(document.graph(), elements));
        }
    }

    /**
     * Pastes what was copied.
     *
     * @param place where its left upper corner is to be; {@code null} for beside where it was copied
     * @throws DiagnosticException if the text is no part of a graph
     */
    public void paste(String fragment, Point place) throws DiagnosticException {
        Graph pasted = CanvasFile.parse(fragment.getBytes(StandardCharsets.UTF_8), "the clipboard");
        Point corner = corner(pasted);
        pastes = fragment.equals(lastPasted) ? pastes + 1 : 1;
        lastPasted = fragment;
        Point target = place == null ? corner.getTranslated(OFFSET * pastes, OFFSET * pastes) : onGrid(place);
        run(new PasteCommand(document.graph(), fragment, target.x - corner.x, target.y - corner.y));
    }

    /** Duplicates what is selected. */
    public void duplicate() {
        List<Item> items = viewer.selectedItems();
        if (!items.isEmpty()) {
            run(PasteCommand.duplicate(document.graph(), items, OFFSET, OFFSET));
        }
    }

    private void run(PasteCommand paste) {
        document.execute(paste);
        viewer.selectElements(paste.items());
    }

    /** Collapses the selected nodes; expands them if all are collapsed. */
    public void collapse() {
        List<Node> nodes = viewer.selectedNodes();
        if (!nodes.isEmpty()) {
            document.execute(new CollapseCommand(nodes, !nodes.stream().allMatch(Node::isCollapsed)));
        }
    }

    /** True if the one wire that is selected can change its place among those to the same input. @param by 1 for later */
    public boolean canReorder(int by) {
        return reordering(by).filter(Command::canExecute).isPresent();
    }

    /** Changes the place of the one wire that is selected among those to the same input. @param by 1 for later */
    public void reorder(int by) {
        reordering(by).filter(Command::canExecute).ifPresent(document::execute);
    }

    private Optional<Command> reordering(int by) {
        List<Wire> wires = viewer.selectedWires();
        if (wires.size() != 1 || viewer.selectedElements().size() != 1) {
            return Optional.empty();
        }
        Wire wire = wires.getFirst();
        List<Wire> siblings = document.graph().getWires().stream()
                .filter(other -> other.getTarget() == wire.getTarget()
                        && other.getInput().equals(wire.getInput()))
                .toList();
        return Optional.of(new ReorderWireCommand(document.graph(), wire, siblings.indexOf(wire) + by));
    }

    /** Puts a frame around what is selected, or an empty one at a place; gives the frame. */
    public Frame frame(Point place) {
        List<Item> items = viewer.selectedItems();
        AddFrameCommand add = items.isEmpty()
                ? new AddFrameCommand(document.graph(), "Frame", at(FRAME, place))
                : AddFrameCommand.around(document.graph(), "Frame", around(viewer.areas(items)), items);
        document.execute(add);
        viewer.selectElements(List.of(add.frame()));
        return add.frame();
    }

    /** Adds an empty note; gives it. */
    public Note note(Point place) {
        AddNoteCommand add = new AddNoteCommand(document.graph(), "", at(NOTE, place));
        document.execute(add);
        viewer.selectElements(List.of(add.note()));
        return add.note();
    }

    private static Area around(Map<Item, Area> areas) {
        Collection<Area> all = areas.values();
        int left = all.stream().mapToInt(Area::x).min().orElseThrow() - FRAME_PADDING;
        int top = all.stream().mapToInt(Area::y).min().orElseThrow() - FRAME_PADDING - FRAME_TITLE;
        int right = all.stream().mapToInt(area -> area.x() + area.width()).max().orElseThrow() + FRAME_PADDING;
        int bottom =
                all.stream().mapToInt(area -> area.y() + area.height()).max().orElseThrow() + FRAME_PADDING;
        return new Area(left, top, right - left, bottom - top);
    }

    private static Area at(Area size, Point place) {
        Point corner = onGrid(place);
        return new Area(corner.x, corner.y, size.width(), size.height());
    }

    private static Point corner(Graph graph) {
        List<Item> items = new ArrayList<>(graph.getNodes());
        items.addAll(graph.getFrames());
        items.addAll(graph.getNotes());
        return new Point(
                items.stream().mapToInt(Item::getX).min().orElse(0),
                items.stream().mapToInt(Item::getY).min().orElse(0));
    }

    private static Point onGrid(Point place) {
        if (!ChamferPreferences.flag(ChamferPreferences.SNAP)) {
            return place;
        }
        return new Point(
                Math.floorDiv(place.x + GRID / 2, GRID) * GRID, Math.floorDiv(place.y + GRID / 2, GRID) * GRID);
    }

    private static Command together(String label, List<Command> commands) {
        return new CompoundCommand(label, commands);
    }
}

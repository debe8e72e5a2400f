package org.chamfer.graph.command;

import java.util.Collection;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.file.ElementIds;
import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Item;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Note;
import org.chamfer.graph.model.Wire;

/** Adds copies of items with the wires between them; ids that are taken become others. */
public final class PasteCommand extends GraphCommand {
    private final Graph graph;
    private final List<Node> nodes;
    private final List<Wire> wires;
    private final List<Frame> frames;
    private final List<Note> notes;

    /**
     * Pastes a fragment.
     *
     * @param fragment what {@link GraphFragment#copy} gave
     * @param right how far from where it was copied, in pixels
     * @param down how far from where it was copied, in pixels
     * @throws DiagnosticException if the text is no such fragment
     */
    public PasteCommand(Graph graph, String fragment, int right, int down) throws DiagnosticException {
        this("Paste", graph, GraphFragment.read(fragment), right, down);
    }

    private PasteCommand(String label, Graph graph, Graph pasted, int right, int down) {
        super(label);
        this.graph = graph;
        this.nodes = List.copyOf(pasted.getNodes());
        this.wires = List.copyOf(pasted.getWires());
        this.frames = List.copyOf(pasted.getFrames());
        this.notes = List.copyOf(pasted.getNotes());
        new MoveCommand(pasted, items(), right, down).execute();
    }

    /**
     * Duplicates items within their graph.
     *
     * @param right how far from the originals, in pixels
     * @param down how far from the originals, in pixels
     */
    public static PasteCommand duplicate(Graph graph, Collection<? extends Item> items, int right, int down) {
        return new PasteCommand("Duplicate", graph, GraphFragment.part(graph, items), right, down);
    }

    /** The items that are added: nodes, frames, notes. */
    public List<Item> items() {
        return GraphFragment.items(nodes, frames, notes);
    }

    @Override
    protected boolean prepare() {
        return !nodes.isEmpty() || !frames.isEmpty() || !notes.isEmpty();
    }

    @Override
    void edit(Edits changes) {
        ElementIds ids = new ElementIds(graph);
        items().forEach(item -> item.setId(ids.take(item.getId())));
        wires.forEach(wire -> wire.setId(ids.take(wire.getId())));
        nodes.forEach(node -> changes.add(graph.getNodes(), node));
        wires.forEach(wire -> changes.add(graph.getWires(), wire));
        frames.forEach(frame -> changes.add(graph.getFrames(), frame));
        notes.forEach(note -> changes.add(graph.getNotes(), note));
    }
}

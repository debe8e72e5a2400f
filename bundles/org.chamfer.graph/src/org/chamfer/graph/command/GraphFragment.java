package org.chamfer.graph.command;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.file.CanvasFile;
import org.chamfer.graph.internal.command.FrameContents;
import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Item;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Note;
import org.chamfer.graph.model.Wire;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Parts of graphs as texts for the clipboard: small graph files. */
public final class GraphFragment {
    private static final String NAME = "the clipboard";

    private GraphFragment() {}

    /** Copies items with the wires between them; frames with what belongs to them. */
    public static String copy(Graph graph, Collection<? extends Item> items) {
        return new String(CanvasFile.bytes(part(graph, items)), StandardCharsets.UTF_8);
    }

    /** A graph of copies of items, with the wires between them; frames with what belongs to them. */
    static Graph part(Graph graph, Collection<? extends Item> items) {
        Set<Item> wanted = FrameContents.with(items);
        // Members of frames that are not copied themselves are left behind.
        EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
        Graph part = CanvasFile.create();
        copy(copier, graph.getNodes(), wanted, part.getNodes());
        copy(copier, graph.getFrames(), wanted, part.getFrames());
        copy(copier, graph.getNotes(), wanted, part.getNotes());
        for (Wire wire : graph.getWires()) {
            if (wanted.contains(wire.getSource()) && wanted.contains(wire.getTarget())) {
                part.getWires().add((Wire) copier.copy(wire));
            }
        }
        copier.copyReferences();
        return part;
    }

    // Copies are of the class of their originals.
    @SuppressWarnings("unchecked")
    private static <T extends Item> void copy(
            EcoreUtil.Copier copier, List<T> originals, Set<Item> wanted, List<T> copies) {
        originals.stream().filter(wanted::contains).forEach(item -> copies.add((T) copier.copy(item)));
    }

    /**
     * Reads what was copied.
     *
     * @throws DiagnosticException if the text is something else
     */
    static Graph read(String text) throws DiagnosticException {
        return CanvasFile.parse(text.getBytes(StandardCharsets.UTF_8), NAME);
    }

    /** Nodes, frames and notes as one list. */
    static List<Item> items(List<Node> nodes, List<Frame> frames, List<Note> notes) {
        List<Item> items = new ArrayList<>(nodes);
        items.addAll(frames);
        items.addAll(notes);
        return items;
    }
}

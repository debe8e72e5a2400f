package org.chamfer.ui.graph.internal.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.graph.type.PortType;
import org.chamfer.ui.graph.internal.control.CanvasSettings;
import org.chamfer.ui.graph.internal.document.EditedGraph;
import org.chamfer.ui.graph.internal.search.FittingTypes;
import org.chamfer.ui.graph.internal.search.NodeChoice;
import org.chamfer.ui.graph.internal.search.NodeSearch;
import org.chamfer.workbench.look.Look;
import org.eclipse.draw2d.geometry.Point;

/** Opens the list of node types on the canvas, and adds what is chosen. */
public final class CanvasSearch {
    private static final String ANY = "any";

    private final EditedGraph document;
    private final GraphViewer viewer;
    private final CanvasEdits edits;
    private final Look look;
    private final CanvasSettings settings;
    private final FittingTypes types;
    private Optional<NodeSearch> open = Optional.empty();

    CanvasSearch(
            EditedGraph document,
            GraphViewer viewer,
            CanvasEdits edits,
            Look look,
            CanvasSettings settings,
            FittingTypes types) {
        this.document = document;
        this.viewer = viewer;
        this.edits = edits;
        this.look = look;
        this.settings = settings;
        this.types = types;
    }

    /** Opens the list of all types. @param place where the node is to be, in coordinates of the model */
    public void at(Point place) {
        open("Search nodes", types.all(), place, choice -> {
            edits.add(choice.type(), place);
        });
    }

    /** Opens the list of the types that fit to a wire. */
    void forWire(Node node, String port, boolean output, Point place) {
        CanvasEdits.LooseWire wire = new CanvasEdits.LooseWire(node, port, output);
        String type = portType(node, port, output);
        String label = document.installation()
                .portTypes()
                .find(type)
                .map(PortType::label)
                .orElse(type);
        String message =
                (output ? "Search nodes that take " : "Search nodes that give ") + label.toLowerCase(Locale.ROOT);
        open(
                message,
                types.to(type, output),
                place,
                choice -> edits.add(
                        choice.type(), choice.port().map(PortSpec::name).orElse(""), wire, place));
    }

    /** Closes the list, if it is open. */
    void close() {
        open.ifPresent(NodeSearch::close);
        open = Optional.empty();
    }

    private String portType(Node node, String port, boolean output) {
        Optional<NodeSignature> signature = document.signature(node);
        return signature
                .flatMap(known -> output ? known.output(port) : known.input(port))
                .map(PortSpec::type)
                .orElse(ANY);
    }

    private void open(String message, List<NodeChoice> choices, Point place, Consumer<NodeChoice> adder) {
        close();
        NodeSearch search =
                new NodeSearch(viewer.getControl(), look, message, choices, settings.recentTypes(), choice -> {
                    settings.used(choice.type().id());
                    adder.accept(choice);
                    viewer.getControl().setFocus();
                });
        Point control = viewer.toControl(place);
        search.open(viewer.getControl().toDisplay(control.x + 8, control.y - 20));
        open = Optional.of(search);
    }
}

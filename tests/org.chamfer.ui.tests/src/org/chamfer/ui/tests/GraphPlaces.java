package org.chamfer.ui.tests;

import java.util.function.Function;
import org.chamfer.graph.model.Element;
import org.chamfer.ui.graph.internal.figure.NodeFigure;
import org.chamfer.ui.graph.internal.part.BoxPart;
import org.chamfer.ui.graph.internal.part.WirePart;
import org.chamfer.ui.graph.internal.view.NodeMetrics;
import org.chamfer.ui.tests.robot.GraphDriver;
import org.chamfer.ui.tests.robot.Ui;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;

/** Where on the screen the smaller things of a graph are. */
final class GraphPlaces {
    private final GraphDriver graph;

    GraphPlaces(GraphDriver graph) {
        this.graph = graph;
    }

    /** The sign that collapses a node. */
    Point chevron(String id) {
        return inNode(id, NodeMetrics::collapse);
    }

    /** The state light of a node. */
    Point light(String id) {
        return inNode(id, NodeMetrics::stateLight);
    }

    /** The row that shows more parameters. */
    Point more(String id) {
        return inNode(id, metrics -> metrics.more().orElseThrow(() -> new AssertionError(id + " has no such row")));
    }

    /** The label of an input or parameter. */
    Point label(String id, String port) {
        return inNode(id, metrics -> metrics.row(port, false)
                .orElseThrow(() -> new AssertionError(id + " shows no " + port))
                .label());
    }

    private Point inNode(String id, Function<NodeMetrics, Rectangle> part) {
        Rectangle node = Ui.ask(() -> graph.figure(id).nodeBounds());
        Rectangle area = Ui.ask(() -> {
            NodeFigure figure = graph.figure(id);
            return part.apply(figure.metrics());
        });
        return graph.place(node.x + area.x + area.width / 2, node.y + area.y + area.height / 2);
    }

    /** The middle of a wire. */
    Point wire(String id) {
        org.eclipse.draw2d.geometry.Point middle =
                Ui.ask(() -> wirePart(id).getWireFigure().curve().middle());
        return graph.place(middle.x, middle.y);
    }

    /** The edit part of a wire, for the UI thread. */
    WirePart wirePart(String id) {
        return graph.graph().getWires().stream()
                .filter(wire -> wire.getId().equals(id))
                .map(wire ->
                        (WirePart) graph.page().viewer().getEditPartRegistry().get(wire))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no wire " + id));
    }

    /** A place in a frame or note, from its left upper corner; negative numbers count from the right lower one. */
    Point inBox(Element box, int x, int y) {
        Rectangle area = Ui.ask(
                () -> ((BoxPart) graph.page().viewer().getEditPartRegistry().get(box))
                        .area()
                        .getCopy());
        return graph.place(x >= 0 ? area.x + x : area.right() + x, y >= 0 ? area.y + y : area.bottom() + y);
    }
}

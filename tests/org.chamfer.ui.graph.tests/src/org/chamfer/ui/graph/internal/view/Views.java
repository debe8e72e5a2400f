package org.chamfer.ui.graph.internal.view;

import java.util.List;
import java.util.Optional;
import org.chamfer.engine.NodeState;
import org.chamfer.ui.graph.internal.view.WidgetView.Kind;

/** Nodes to test with. */
public final class Views {
    private Views() {}

    /** A plain input. */
    public static PortView input(String name, boolean connected) {
        return new PortView(name, name, "mesh", false, false, false, connected, Optional.empty());
    }

    /** An output. */
    public static PortView output(String name) {
        return new PortView(name, name, "mesh", true, false, false, true, Optional.empty());
    }

    /** A parameter with a widget. */
    public static PortView parameter(String name, Kind kind, String text) {
        return new PortView(
                name,
                name,
                "number",
                false,
                true,
                false,
                false,
                Optional.of(new WidgetView(kind, text, 0.5, true, true)));
    }

    /** A parameter that is wired. */
    public static PortView wired(String name) {
        return new PortView(name, name, "number", false, true, false, true, Optional.empty());
    }

    /** A node that was run. */
    public static NodeView node(String title, int width, List<PortView> inputs, List<PortView> outputs) {
        return node(title, width, inputs, outputs, NodeState.DONE, false);
    }

    /** A node in a state. */
    public static NodeView node(
            String title,
            int width,
            List<PortView> inputs,
            List<PortView> outputs,
            NodeState state,
            boolean collapsed) {
        return new NodeView(
                title,
                title,
                null,
                0x2F6FED,
                inputs,
                "3 more...",
                outputs,
                state,
                0.5,
                state == NodeState.FAILED ? "It did not work." : "",
                Optional.empty(),
                false,
                "12 ms",
                "8 triangles",
                collapsed,
                false,
                width);
    }

    /** A node with everything that rows can hold. */
    public static NodeView everything(int width) {
        List<PortView> inputs = List.of(
                input("solid", true),
                input("cutter", false),
                parameter("number", Kind.NUMBER, "12.5 mm"),
                parameter("check", Kind.CHECK, ""),
                wired("wired"),
                parameter("choice", Kind.CHOICE, "Involute"),
                parameter("a label that is longer than the node can show", Kind.TEXT, "some words"),
                parameter("color", Kind.COLOR, "#3f86c9"),
                parameter("file", Kind.FILE, "gear.stl"),
                parameter("vector", Kind.VECTOR, "[1, 2, 3]"));
        return node("Everything", width, inputs, List.of(output("solid"), output("rest"), output("third")));
    }
}

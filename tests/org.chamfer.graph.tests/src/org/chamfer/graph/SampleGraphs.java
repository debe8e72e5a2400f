package org.chamfer.graph;

import org.chamfer.graph.file.CanvasFile;
import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.GraphFactory;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Note;
import org.chamfer.graph.model.Parameter;
import org.chamfer.graph.model.Point;
import org.chamfer.graph.model.Wire;

/** Graphs for tests. */
public final class SampleGraphs {
    /** What makes escaping and line ends hard. */
    public static final String HARD_TEXT = "  cube([10, 20, 30]);\r\n\t// <b>\"&amp;\" 'ä€𝄞' ]]>\n\n";

    private static final GraphFactory FACTORY = GraphFactory.eINSTANCE;

    private SampleGraphs() {}

    /** A graph with everything that graphs can hold. */
    public static Graph full() {
        Graph graph = CanvasFile.create();
        graph.setDescription("A gear on a plate");
        graph.setCamera(FACTORY.createCamera());
        graph.getCamera().setX(-12.5);
        graph.getCamera().setZoom(0.75);
        Node teeth = node(graph, "teeth", "number", 0, 0);
        parameter(teeth, "value", "24");
        Node gear = node(graph, "gear", "gear", 240, 0);
        gear.setTypeVersion(3);
        gear.setContributor("org.chamfer.nodes");
        gear.setLabel("Drive \"gear\" <1>");
        gear.setWidth(200);
        gear.setCollapsed(true);
        parameter(gear, "bore", "5.5");
        parameter(gear, "name", "");
        Node code = node(graph, "code", "scad-code", 240, 160);
        parameter(code, "code", HARD_TEXT);
        parameter(code, "line", "tab\there");
        Node union = node(graph, "union", "union", 480, 40);
        Wire first = wire(graph, "wire1", teeth, "value", gear, "teeth");
        first.getPoints().add(point(100, 50));
        first.getPoints().add(point(120, -50));
        wire(graph, "wire2", code, "mesh", union, "meshes");
        wire(graph, "wire3", gear, "mesh", union, "meshes");
        Note note = FACTORY.createNote();
        note.setId("note1");
        note.setX(10);
        note.setText("two\nlines");
        graph.getNotes().add(note);
        Frame frame = FACTORY.createFrame();
        frame.setId("frame1");
        frame.setTitle("Parts");
        frame.setColor("#2f6fed");
        frame.setWidth(400);
        frame.setHeight(300);
        frame.getMembers().add(gear);
        frame.getMembers().add(note);
        graph.getFrames().add(frame);
        return graph;
    }

    /** A node, added to a graph. */
    public static Node node(Graph graph, String id, String type, int x, int y) {
        Node node = FACTORY.createNode();
        node.setId(id);
        node.setType(type);
        node.setX(x);
        node.setY(y);
        graph.getNodes().add(node);
        return node;
    }

    /** Sets a parameter of a node. */
    public static void parameter(Node node, String name, String value) {
        Parameter parameter = FACTORY.createParameter();
        parameter.setName(name);
        parameter.setValue(value);
        node.getParameters().add(parameter);
    }

    /** A wire, added to a graph. */
    public static Wire wire(Graph graph, String id, Node source, String output, Node target, String input) {
        Wire wire = FACTORY.createWire();
        wire.setId(id);
        wire.setSource(source);
        wire.setOutput(output);
        wire.setTarget(target);
        wire.setInput(input);
        graph.getWires().add(wire);
        return wire;
    }

    private static Point point(int x, int y) {
        Point point = FACTORY.createPoint();
        point.setX(x);
        point.setY(y);
        return point;
    }
}

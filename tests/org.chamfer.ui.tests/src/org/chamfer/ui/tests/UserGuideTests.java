package org.chamfer.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chamfer.engine.NodeState;
import org.chamfer.graph.model.Node;
import org.chamfer.ui.tests.robot.GraphDriver;
import org.chamfer.ui.tests.robot.Robot;
import org.chamfer.ui.tests.robot.Ui;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

/** The first graph of docs/user-guide.md, step by step as it is written there. */
class UserGuideTests {
    private final Robot robot = new Robot();
    private final Path root =
            Path.of(System.getProperty("chamfer.ui.report")).resolve("projects").toAbsolutePath();

    @Test
    void theFirstGraph() throws IOException {
        Files.createDirectories(root);
        newProject("Guide");
        GraphDriver graph = newGraph("plate");

        String box = add(graph, "box");
        String cylinder = add(graph, "cylinder");
        String difference = add(graph, "difference");
        String export = add(graph, "export");
        robot.click(graph.blank()).key("ctrl+shift+l");
        Ui.await("the graph is laid out", () -> onlyNodes(graph, 4));
        Ui.pause(1000);

        robot.drag(graph.port(box, "mesh", true), graph.port(difference, "base", false));
        robot.drag(graph.port(cylinder, "mesh", true), graph.port(difference, "tools", false));
        robot.drag(graph.port(difference, "mesh", true), graph.port(export, "subject", false));
        assertEquals(3, graph.wires());

        robot.doubleClick(graph.widget(box, "width", 0.5));
        robot.key("ctrl+a").type("60").key("Return");
        Ui.await("the width is set", () -> "60".equals(graph.parameter(box, "width")));

        robot.click(graph.blank()).key("F5");
        graph.awaitState(export, NodeState.DONE, NodeState.CACHED);
        Path generated = root.resolve("Guide/.generated");
        try (Stream<Path> files = Files.list(generated)) {
            assertTrue(files.anyMatch(file -> file.toString().endsWith(".stl")), "no file in " + generated);
        }

        robot.key("ctrl+s");
        Ui.await("the graph is saved", () -> !graph.editor().isDirty());
        assertTrue(Files.readString(root.resolve("Guide/data/canvases/plate.canvas"))
                .contains("value=\"60\""));
    }

    private void newProject(String name) {
        robot.key("ctrl+alt+p");
        robot.click(Ui.control("wizard.name")).key("ctrl+a").type(name);
        robot.click(Ui.control("wizard.where")).key("ctrl+a").type(root.toString());
        robot.key("Return");
        Ui.await(
                "the project is made",
                () -> Files.isDirectory(root.resolve(name).resolve("data/canvases")));
        Ui.await("the wizard is closed", () -> Ui.find("wizard.name") == null);
    }

    private GraphDriver newGraph(String name) {
        robot.key("ctrl+n");
        robot.click(Ui.control("wizard.name")).key("ctrl+a").type(name).key("Return");
        Ui.await("the wizard is closed", () -> Ui.find("wizard.name") == null);
        return GraphDriver.active().makeRoom();
    }

    /** Adds a node by the search list, and gives its id. */
    private String add(GraphDriver graph, String type) {
        int before = graph.nodes();
        Point blank = graph.blank();
        robot.doubleClick(blank).type(type).key("Return");
        Ui.await("a node more", () -> graph.nodes() == before + 1);
        return Ui.ask(() -> {
            Node added = graph.graph().getNodes().getLast();
            assertEquals(type, added.getType());
            return added.getId();
        });
    }

    private static boolean onlyNodes(GraphDriver graph, int count) {
        return graph.graph().getNodes().size() == count;
    }
}

package org.chamfer.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chamfer.graph.model.Node;
import org.chamfer.ui.tests.robot.GraphDriver;
import org.chamfer.ui.tests.robot.Robot;
import org.chamfer.ui.tests.robot.TestProject;
import org.chamfer.ui.tests.robot.Ui;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Editing a graph with mouse and keyboard: every edit arrives in the model, and undo gives back exactly what was there. */
class GraphEditingTests {
    private static TestProject project;

    private final Robot robot = new Robot();
    private GraphDriver graph;

    @BeforeAll
    static void makeTheProject() throws IOException {
        project = new TestProject("editing");
    }

    @BeforeEach
    void open(TestInfo test) throws IOException {
        String name = test.getTestMethod().orElseThrow().getName();
        graph = GraphDriver.open(project.write(name, SmallGraph.TEXT));
        graph.makeRoom();
    }

    @AfterEach
    void close() {
        Ui.run(() -> Ui.page().closeEditor(graph.editor(), false));
    }

    private void undoneAndRedone(String before) {
        String after = graph.digest();
        assertNotEquals(before, after, "nothing was edited");
        robot.key("ctrl+z");
        Ui.await("undo gives the graph that was there", () -> graph.digest().equals(before));
        robot.key("ctrl+y");
        Ui.await("redo gives the edited graph", () -> graph.digest().equals(after));
    }

    @Test
    void addsByDoubleClickAndSearch() {
        String before = graph.digest();

        robot.doubleClick(graph.blank());
        Control field = Ui.control("graph.search.field");
        robot.type("torus").key("Return");

        Ui.await("a node more", () -> graph.graph().getNodes().size() == 7);
        assertTrue(field.isDisposed(), "the list stays open");
        assertEquals("torus", Ui.ask(() -> graph.graph().getNodes().getLast().getType()));
        undoneAndRedone(before);
    }

    @Test
    void escapeLeavesTheSearchWithoutAnEdit() {
        String before = graph.digest();

        robot.doubleClick(graph.blank());
        Ui.control("graph.search.field");
        robot.type("torus").key("Escape");

        Ui.await("the list is closed", () -> Ui.find("graph.search.field") == null);
        assertEquals(before, graph.digest());
    }

    @Test
    void addsByThePalette() {
        String before = graph.digest();
        robot.key("ctrl+shift+p");
        Control palette = Ui.control("graph.palette.search");

        robot.click(palette).type("cone").key("Return");

        Ui.await("a node more", () -> graph.graph().getNodes().size() == 7);
        assertEquals("cone", Ui.ask(() -> graph.graph().getNodes().getLast().getType()));
        graph.activate();
        robot.key("ctrl+shift+p");
        undoneAndRedone(before);
    }

    @Test
    void connectsByDraggingFromPortToPort() {
        String before = graph.digest();

        robot.drag(graph.port("ball", "mesh", true), graph.port("cut", "tools", false));

        Ui.await("a wire more", () -> graph.graph().getWires().size() == 4);
        undoneAndRedone(before);
    }

    @Test
    void refusesAWireOfAnotherTypeAndSaysWhy() {
        String before = graph.digest();

        robot.drag(graph.port("words", "value", true), graph.port("cut", "base", false));

        Control bubble = Ui.control("graph.bubble");
        String reason = Ui.ask(() -> ((Shell) bubble).getText());
        assertTrue(reason.contains("text") && reason.contains("mesh"), reason);
        assertEquals(before, graph.digest());
    }

    @Test
    void refusesACircle() {
        String before = graph.digest();

        robot.drag(graph.port("facts", "volume", true), graph.port("size", "value", false));

        assertEquals(before, graph.digest());
    }

    @Test
    void aWireDroppedOnTheCanvasOffersWhatFits() {
        String before = graph.digest();

        robot.drag(graph.port("ball", "mesh", true), graph.blank());
        Ui.control("graph.search.field");
        robot.type("hull").key("Return");

        Ui.await(
                "a node and a wire more",
                () -> graph.graph().getNodes().size() == 7
                        && graph.graph().getWires().size() == 4);
        undoneAndRedone(before);
    }

    @Test
    void movesByTheHeader() {
        String before = graph.digest();
        Point from = graph.title("words");

        robot.drag(from, new Point(from.x + 96, from.y + 64));

        Node words = graph.node("words");
        double zoom = Ui.ask(() -> graph.page().viewer().zoom());
        Ui.await(
                "the node is elsewhere",
                () -> Math.abs(words.getX() - 96 / zoom) <= 16 && Math.abs(words.getY() - 208 - 64 / zoom) <= 16);
        assertEquals(0, words.getX() % 16, "not on the grid");
        undoneAndRedone(before);
    }

    @Test
    void removesANodeWithItsWires() {
        String before = graph.digest();

        robot.click(graph.title("box")).key("Delete");

        Ui.await(
                "the node is gone",
                () -> graph.graph().getNodes().size() == 5
                        && graph.graph().getWires().size() == 1);
        undoneAndRedone(before);
    }

    @Test
    void framesWhatIsSelected() {
        String before = graph.digest();

        robot.click(graph.title("box")).click("shift", graph.title("ball")).key("ctrl+g");

        Ui.await(
                "a frame",
                () -> graph.graph().getFrames().size() == 1
                        && graph.graph().getFrames().getFirst().getMembers().size() == 2);
        robot.key("Escape");
        undoneAndRedone(before);
    }

    @Test
    void laysOutInOneStep() {
        String before = graph.digest();

        robot.click(graph.blank()).key("ctrl+shift+l");

        Ui.await("the nodes are elsewhere", () -> !graph.digest().equals(before));
        Ui.settle();
        undoneAndRedone(before);
    }

    @Test
    void duplicatesAndCopiesToAnotherGraph() throws IOException {
        robot.click(graph.title("box")).key("ctrl+d");
        Ui.await("a copy", () -> graph.graph().getNodes().size() == 7);
        robot.click(graph.blank());
        robot.click(graph.title("box")).click("shift", graph.title("cut")).key("ctrl+c");

        GraphDriver other = GraphDriver.open(project.write("other", SmallGraph.TEXT));
        String before = other.digest();
        robot.click(other.blank()).key("ctrl+v");

        Ui.await(
                "two nodes and their wire more",
                () -> other.graph().getNodes().size() == 8
                        && other.graph().getWires().size() == 4);
        robot.key("ctrl+z");
        Ui.await("undo gives the graph that was there", () -> other.digest().equals(before));
        Ui.run(() -> Ui.page().closeEditor(other.editor(), false));
    }

    @Test
    void typesANumberIntoANode() {
        String before = graph.digest();

        robot.doubleClick(graph.widget("ball", "radius", 0.5));
        robot.key("ctrl+a").type("3*4").key("Return");

        Ui.await("the parameter is set", () -> "12".equals(graph.parameter("ball", "radius")));
        undoneAndRedone(before);
    }

    @Test
    void aDraggedSliderIsOneStep() {
        String before = graph.digest();

        robot.drag(graph.widget("size", "value", 0.25), graph.widget("size", "value", 0.75));

        Ui.await("the parameter is set", () -> !"20".equals(graph.parameter("size", "value")));
        Ui.settle();
        undoneAndRedone(before);
    }

    @Test
    void anyNumberOfEditsIsUndoneAndRedoneExactly() {
        List<String> digests = new ArrayList<>(List.of(graph.digest()));
        List<Runnable> edits = List.of(
                () -> robot.drag(graph.port("ball", "mesh", true), graph.port("cut", "tools", false)),
                () -> robot.click(graph.title("words")).key("ctrl+d"),
                () -> robot.key("Right", "Right"),
                () -> robot.click(graph.title("facts")).key("c"),
                () -> robot.key("ctrl+g"),
                () -> robot.click(graph.blank()).key("ctrl+shift+l"),
                () -> robot.key("ctrl+a", "Delete"));
        for (Runnable edit : edits) {
            edit.run();
            Ui.await("an edit", () -> !graph.digest().equals(digests.getLast()));
            Ui.settle();
            digests.add(graph.digest());
        }

        int steps = Ui.ask(() -> {
            int count = 0;
            while (graph.page().document().commands().canUndo()) {
                graph.page().document().commands().undo();
                count++;
            }
            return count;
        });
        assertTrue(steps >= edits.size(), "only " + steps + " steps");
        assertEquals(digests.getFirst(), graph.digest());
        for (int i = 0; i < steps; i++) {
            robot.key("ctrl+y");
        }
        Ui.await("redo gives the last graph", () -> graph.digest().equals(digests.getLast()));
        Collections.reverse(digests);
        for (String digest : digests) {
            int left = 3;
            while (!graph.digest().equals(digest) && left-- > 0) {
                robot.key("ctrl+z");
            }
            assertEquals(digest, graph.digest());
        }
    }

    @Test
    void savesAndIsCleanAgain() {
        robot.click(graph.title("words")).key("Delete");
        Ui.await("the editor is dirty", () -> graph.editor().isDirty());

        robot.key("ctrl+s");

        Ui.await("the editor is clean", () -> !graph.editor().isDirty());
        robot.key("ctrl+z");
        Ui.await("undo makes it dirty again", () -> graph.editor().isDirty());
    }
}

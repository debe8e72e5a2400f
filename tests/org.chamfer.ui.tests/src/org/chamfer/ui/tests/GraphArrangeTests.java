package org.chamfer.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.chamfer.graph.command.Area;
import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Note;
import org.chamfer.ui.tests.robot.GraphDriver;
import org.chamfer.ui.tests.robot.Robot;
import org.chamfer.ui.tests.robot.TestProject;
import org.chamfer.ui.tests.robot.Ui;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Putting nodes, wires, frames and notes where they belong. */
class GraphArrangeTests {
    private static TestProject project;

    private final Robot robot = new Robot();
    private GraphDriver graph;
    private GraphPlaces places;

    @BeforeAll
    static void makeTheProject() throws IOException {
        project = new TestProject("arranging");
    }

    @BeforeEach
    void open(TestInfo test) throws IOException {
        String name = test.getTestMethod().orElseThrow().getName();
        graph = GraphDriver.open(project.write(name, SmallGraph.TEXT));
        graph.makeRoom();
        places = new GraphPlaces(graph);
    }

    @AfterEach
    void close() {
        Ui.run(() -> Ui.page().closeEditor(graph.editor(), false));
    }

    private List<Integer> of(ToIntFunction<Area> side, String... ids) {
        List<Integer> numbers = new ArrayList<>();
        for (String id : ids) {
            Node node = graph.node(id);
            numbers.add(Ui.ask(() -> side.applyAsInt(graph.page().viewer().area(node))));
        }
        return numbers;
    }

    private void arranges(String key, ToIntFunction<Area> side) {
        String before = graph.digest();
        robot.key(key);
        Ui.await(key + " arranges", () -> !graph.digest().equals(before));
        List<Integer> sides = of(side, "words", "box", "ball");
        int least = sides.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int most = sides.stream().mapToInt(Integer::intValue).max().orElseThrow();
        assertTrue(most - least <= 1, key + " leaves " + sides);
        robot.key("ctrl+z");
        Ui.await("undo gives the graph that was there", () -> graph.digest().equals(before));
    }

    @Test
    void alignsByKeys() {
        robot.click(graph.title("words")).click("shift", graph.title("box")).click("shift", graph.title("ball"));

        arranges("ctrl+shift+Left", Area::x);
        arranges("ctrl+shift+Right", area -> area.x() + area.width());
        arranges("ctrl+shift+c", area -> area.x() + area.width() / 2);
        arranges("ctrl+shift+Up", Area::y);
        arranges("ctrl+shift+Down", area -> area.y() + area.height());
        arranges("ctrl+shift+x", area -> area.y() + area.height() / 2);
    }

    @Test
    void distributesByKeys() {
        robot.click(graph.title("size")).click("shift", graph.title("box")).click("shift", graph.title("facts"));
        String before = graph.digest();

        robot.key("ctrl+shift+h");

        Ui.await("the gaps change", () -> !graph.digest().equals(before));
        List<Integer> left = of(Area::x, "size", "box", "facts");
        List<Integer> right = of(area -> area.x() + area.width(), "size", "box", "facts");
        assertEquals(left.get(1) - right.get(0), left.get(2) - right.get(1), 1.0);
        robot.key("ctrl+z").click(graph.title("box"));
        robot.click("shift", graph.title("ball")).click("shift", graph.title("cut"));
        String again = graph.digest();
        robot.key("ctrl+shift+v");
        Ui.await("the gaps change", () -> !graph.digest().equals(again));
    }

    @Test
    void collapsesByKeyAndByItsSign() {
        robot.click(graph.title("box")).key("c");
        Ui.await("collapsed", () -> graph.node("box").isCollapsed());
        robot.key("c");
        Ui.await("expanded", () -> !graph.node("box").isCollapsed());

        robot.click(places.chevron("box"));
        Ui.await("collapsed", () -> graph.node("box").isCollapsed());
        // The second click of a double click does nothing.
        Ui.pause(600);
        robot.click(places.chevron("box"));
        Ui.await("expanded", () -> !graph.node("box").isCollapsed());
    }

    @Test
    void arrowsMoveByTheGridAndWithAltByAPixel() {
        Node words = graph.node("words");
        robot.click(graph.title("words")).key("Right", "Down");
        Ui.await("one step each", () -> words.getX() == 16 && words.getY() == 224);
        robot.key("alt+Left");
        Ui.await("one pixel", () -> words.getX() == 15);
    }

    @Test
    void controlTabWalksThroughTheNodes() {
        robot.click(graph.title("size")).key("ctrl+Tab");
        Ui.await("the next node", () -> selected("words"));
        robot.key("ctrl+shift+Tab");
        Ui.await("the node before", () -> selected("size"));
    }

    private boolean selected(String id) {
        return graph.page().viewer().selectedElements().equals(List.of(graph.node(id)));
    }

    private Frame frameAroundWordsAndSize() {
        robot.click(graph.title("words")).click("shift", graph.title("size")).key("ctrl+g");
        Ui.await("a frame", () -> graph.graph().getFrames().size() == 1);
        Ui.control("graph.inPlaceText");
        robot.type("Inputs").key("Return");
        Frame frame = Ui.ask(() -> graph.graph().getFrames().getFirst());
        Ui.await("the title", () -> "Inputs".equals(frame.getTitle()));
        return frame;
    }

    @Test
    void aFrameTakesItsTitleAndItsNodesAlong() {
        Frame frame = frameAroundWordsAndSize();
        robot.doubleClick(places.inBox(frame, 40, 12));
        Ui.control("graph.inPlaceText");
        robot.key("ctrl+a").type("Sizes").key("Return");
        Ui.await("another title", () -> "Sizes".equals(frame.getTitle()));

        Point grip = places.inBox(frame, 100, 12);
        robot.drag(grip, new Point(grip.x, grip.y + 60));

        Ui.await(
                "its nodes move",
                () -> graph.node("size").getY() > 0 && graph.node("words").getY() > 208);
    }

    @Test
    void aFrameIsResizedAtItsCorner() {
        Frame frame = frameAroundWordsAndSize();
        int width = Ui.ask(frame::getWidth);
        Point corner = places.inBox(frame, -3, -3);

        robot.drag(corner, new Point(corner.x + 40, corner.y + 48));

        Ui.await("it is larger", () -> frame.getWidth() > width);
    }

    @Test
    void aNodeIsDraggedOutOfAFrameAndBack() {
        Frame frame = frameAroundWordsAndSize();
        robot.key("Escape");
        Point inside = graph.title("words");

        robot.drag(inside, new Point(inside.x + 260, inside.y + 140));
        Ui.await("it left the frame", () -> frame.getMembers().size() == 1);

        robot.drag(graph.title("words"), inside);
        Ui.await("it is in the frame again", () -> frame.getMembers().size() == 2);
    }

    @Test
    void aNoteIsWrittenAndResized() {
        robot.click(graph.blank()).key("ctrl+shift+n");
        Ui.control("graph.inPlaceText");
        robot.type("Mind the gap").key("ctrl+Return");
        Ui.await("a note", () -> graph.graph().getNotes().size() == 1);
        Note note = Ui.ask(() -> graph.graph().getNotes().getFirst());
        Ui.await("its text", () -> "Mind the gap".equals(note.getText()));
        int width = Ui.ask(note::getWidth);

        Point corner = places.inBox(note, -3, -3);
        robot.drag(corner, new Point(corner.x + 64, corner.y + 32));
        Ui.await("it is wider", () -> note.getWidth() > width);

        robot.doubleClick(places.inBox(note, 40, 12));
        Ui.control("graph.inPlaceText");
        robot.key("ctrl+a").type("Other words").key("ctrl+Return");
        Ui.await("another text", () -> "Other words".equals(note.getText()));
    }

    @Test
    void aWireIsLedThroughAPlace() {
        String before = graph.digest();
        robot.doubleClick(places.wire("wire2"));
        Ui.await("a place", () -> places.wirePart("wire2").places().size() == 1);
        org.eclipse.draw2d.geometry.Point place =
                Ui.ask(() -> places.wirePart("wire2").places().getFirst());

        Point from = graph.place(place.x, place.y);
        robot.drag(from, new Point(from.x, from.y + 120));
        Ui.await("the place moved", () -> places.wirePart("wire2").places().getFirst().y > place.y + 60);

        org.eclipse.draw2d.geometry.Point moved =
                Ui.ask(() -> places.wirePart("wire2").places().getFirst());
        robot.doubleClick(graph.place(moved.x, moved.y));
        Ui.await("the place is gone", () -> places.wirePart("wire2").places().isEmpty());
        assertEquals(before, graph.digest());
    }

    @Test
    void theWiresOfAListAreOrdered() throws IOException {
        GraphDriver rich = GraphDriver.open(project.write("order", RichGraph.TEXT));
        rich.makeRoom();
        robot.click(new GraphPlaces(rich).wire("third"));
        Ui.await(
                "the wire is selected",
                () -> rich.page().viewer().selectedWires().size() == 1);

        robot.key("ctrl+bracketleft");

        Ui.await("it comes second", () -> rich.graph().getWires().get(1).getId().equals("third"));
        robot.key("ctrl+bracketright");
        Ui.await(
                "it comes last again",
                () -> rich.graph().getWires().get(2).getId().equals("third"));
        Ui.run(() -> Ui.page().closeEditor(rich.editor(), false));
    }
}

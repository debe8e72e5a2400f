package org.chamfer.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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

/** Parameters at their places in nodes. */
class GraphWidgetTests {
    private static TestProject project;

    private final Robot robot = new Robot();
    private GraphDriver graph;
    private GraphPlaces places;

    @BeforeAll
    static void makeTheProject() throws IOException {
        project = new TestProject("widgets");
    }

    @BeforeEach
    void open(TestInfo test) throws IOException {
        String name = test.getTestMethod().orElseThrow().getName();
        graph = GraphDriver.open(project.write(name, RichGraph.TEXT));
        graph.makeRoom();
        places = new GraphPlaces(graph);
    }

    @AfterEach
    void close() {
        Ui.run(() -> Ui.page().closeEditor(graph.editor(), false));
    }

    @Test
    void aCheckBoxIsToggledByAClick() {
        robot.click(graph.widget("box", "center", 0.5));
        Ui.await("true", () -> "true".equals(graph.parameter("box", "center")));

        Ui.pause(600);
        robot.click(graph.widget("box", "center", 0.5));

        Ui.await("false", () -> !"true".equals(graph.parameter("box", "center")));
    }

    @Test
    void aChoiceIsMadeInAMenu() {
        robot.click(graph.widget("trace", "figure", 0.5));
        Ui.pause(300);
        robot.key("Down", "Down", "Return");

        Ui.await("the second one", () -> "light".equals(graph.parameter("trace", "figure")));
    }

    @Test
    void aDoubleClickOnALabelResets() {
        assertEquals("31", graph.parameter("box", "width"));

        robot.doubleClick(places.label("box", "width"));

        Ui.await("the default again", () -> graph.parameter("box", "width") == null);
        robot.key("ctrl+z");
        Ui.await("undone", () -> "31".equals(graph.parameter("box", "width")));
    }

    private double dragged(String modifier) {
        Point from = graph.widget("gear", "pressure_angle", 0.5);
        Point to = new Point(from.x + 24, from.y);
        if (modifier.isEmpty()) {
            robot.drag(from, to);
        } else {
            robot.press(1, from);
            try (HeldKey _ = new HeldKey(modifier)) {
                robot.dragOn(from, to).release(1);
            }
        }
        Ui.await("a number", () -> graph.parameter("gear", "pressure_angle") != null);
        double number = Double.parseDouble(graph.parameter("gear", "pressure_angle"));
        robot.key("ctrl+z");
        Ui.await("undone", () -> graph.parameter("gear", "pressure_angle") == null);
        return number;
    }

    @Test
    void shiftDragsFinerAndControlInSteps() {
        robot.click(places.more("gear"));
        Ui.await(
                "the row is there",
                () -> graph.figure("gear").metrics().widget("pressure_angle").isPresent());

        double plain = dragged("") - 20;
        double fine = dragged("shift") - 20;
        double steps = dragged("ctrl");

        assertTrue(plain > 1, "dragged by " + plain);
        assertTrue(fine > 0 && fine < plain / 4, plain + " and " + fine);
        assertEquals(0, Math.IEEEremainder(steps, 0.5), 1e-9);
    }

    @Test
    void theOtherParametersAreShownAndHidden() {
        robot.click(places.more("gear"));
        Ui.await(
                "all of them",
                () -> graph.figure("gear").metrics().widget("flank_points").isPresent());

        robot.click(places.more("gear"));

        Ui.await(
                "six of them",
                () -> graph.figure("gear").metrics().widget("flank_points").isEmpty());
    }
}

package org.chamfer.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.chamfer.ui.tests.robot.GraphDriver;
import org.chamfer.ui.tests.robot.Robot;
import org.chamfer.ui.tests.robot.TestProject;
import org.chamfer.ui.tests.robot.Ui;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The Parameters view edits the selected node. */
class ParameterTests {
    private static TestProject project;

    private final Robot robot = new Robot();
    private GraphDriver graph;

    @BeforeAll
    static void makeTheProject() throws IOException {
        project = new TestProject("parameters");
    }

    @BeforeEach
    void open(TestInfo test) throws IOException {
        open(test.getTestMethod().orElseThrow().getName(), SmallGraph.TEXT);
    }

    private void open(String name, String text) throws IOException {
        graph = GraphDriver.open(project.write(name, text));
        graph.makeRoom();
    }

    @AfterEach
    void close() {
        Ui.run(() -> Ui.page().closeEditor(graph.editor(), false));
    }

    @Test
    void aTypedExpressionIsOneStep() {
        String before = graph.digest();
        robot.click(graph.title("ball"));

        robot.click(Ui.control("parameter.radius.field"))
                .key("ctrl+a")
                .type("2*7.5")
                .key("Return");

        Ui.await("the parameter is set", () -> "15".equals(graph.parameter("ball", "radius")));
        graph.activate();
        robot.key("ctrl+z");
        Ui.await("undo gives the graph that was there", () -> graph.digest().equals(before));
    }

    @Test
    void aDraggedSliderIsOneStep() throws IOException {
        close();
        open("gear", SmallGraph.TEXT.replace("type=\"sphere\"", "type=\"gear\""));
        String before = graph.digest();
        robot.click(graph.title("ball"));
        Control slider = Ui.control("parameter.pressure_angle.slider");
        Point middle = Ui.middle(slider);
        int quarter = Ui.ask(() -> slider.getBounds().width / 4);

        robot.drag(new Point(middle.x - quarter, middle.y), new Point(middle.x + quarter, middle.y));

        Ui.await("the parameter is set", () -> graph.parameter("ball", "pressure_angle") != null);
        double angle = Double.parseDouble(graph.parameter("ball", "pressure_angle"));
        assertTrue(angle > 22, "three quarters of the range are " + angle);
        graph.activate();
        robot.key("ctrl+z");
        Ui.await("undo gives the graph that was there", () -> graph.digest().equals(before));
    }

    @Test
    void aWrongValueIsNotTaken() {
        String before = graph.digest();
        robot.click(graph.title("ball"));

        robot.click(Ui.control("parameter.radius.field"))
                .key("ctrl+a")
                .type("-3")
                .key("Return");
        robot.key("Escape");

        Ui.settle();
        Ui.await("the graph is as it was", () -> graph.digest().equals(before));
    }
}

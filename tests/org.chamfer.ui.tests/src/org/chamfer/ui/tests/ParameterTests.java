package org.chamfer.ui.tests;

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
        graph = GraphDriver.open(
                project.write(test.getTestMethod().orElseThrow().getName(), SmallGraph.TEXT));
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
    void aDraggedSliderIsOneStep() {
        String before = graph.digest();
        robot.click(graph.title("ball"));
        Control slider = Ui.control("parameter.segments.field");
        Point middle = Ui.middle(slider);

        robot.click(slider).key("ctrl+a").type("12").key("Return");

        Ui.await("the parameter is set", () -> "12".equals(graph.parameter("ball", "segments")));
        robot.move(middle);
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

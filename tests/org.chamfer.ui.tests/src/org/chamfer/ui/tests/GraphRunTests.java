package org.chamfer.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.NodeState;
import org.chamfer.engine.OutputValue;
import org.chamfer.ui.tests.robot.GraphDriver;
import org.chamfer.ui.tests.robot.Robot;
import org.chamfer.ui.tests.robot.TestProject;
import org.chamfer.ui.tests.robot.Ui;
import org.chamfer.values.NumberValue;
import org.chamfer.workbench.run.NodeRun;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Running graphs: states, values, files, cancelling, failing. */
class GraphRunTests {
    private static final double TOLERANCE = 1e-6;

    private static TestProject project;

    private final Robot robot = new Robot();
    private GraphDriver graph;

    @BeforeAll
    static void makeTheProject() throws IOException {
        project = new TestProject("running");
    }

    @AfterEach
    void close() {
        Ui.run(() -> Ui.page().closeEditor(graph.editor(), false));
    }

    private void open(String name, String text) throws IOException {
        graph = GraphDriver.open(project.write(name, text));
        graph.makeRoom();
    }

    private double number(String node, String port) {
        OutputValue value = graph.run(node).outputs().get(port);
        try {
            return ((NumberValue) value.value()).number();
        } catch (DiagnosticException e) {
            throw new AssertionError(e.diagnostic().message(), e);
        }
    }

    @Test
    void runsEverythingByF5() throws IOException {
        open("all", SmallGraph.TEXT);

        robot.click(graph.blank()).key("F5");

        graph.awaitState("facts", NodeState.DONE, NodeState.CACHED);
        assertEquals(8000, number("facts", "volume"), TOLERANCE);
        robot.key("F5");
        graph.awaitState("facts", NodeState.CACHED);
    }

    @Test
    void runsToTheSelectedNode() throws IOException {
        open("here", SmallGraph.TEXT);

        robot.click(graph.title("cut")).key("ctrl+Return");

        graph.awaitState("cut", NodeState.DONE, NodeState.CACHED);
        NodeRun beyond = graph.run("facts");
        assertTrue(beyond == null || beyond.state() == NodeState.IDLE, "it ran further than asked");
    }

    @Test
    void aDraggedSliderChangesTheResult() throws IOException {
        open("slider", SmallGraph.TEXT);
        robot.click(graph.blank()).key("F5");
        graph.awaitState("facts", NodeState.DONE, NodeState.CACHED);

        robot.drag(graph.widget("size", "value", 0.25), graph.widget("size", "value", 0.8));

        double width = Double.parseDouble(graph.parameter("size", "value"));
        Ui.await("the volume follows the slider", 60_000, () -> {
            NodeRun run = graph.run("facts");
            return run != null
                    && !run.stale()
                    && run.outputs().containsKey("volume")
                    && Math.abs(number("facts", "volume") - width * 400) < TOLERANCE * 400;
        });
    }

    @Test
    void aFailedNodeSaysWhyAndTheRestRuns() throws IOException {
        open(
                "failing",
                SmallGraph.TEXT.replace(
                        "type=\"sphere\" typeVersion=\"1\" contributor=\"org.chamfer.nodes\"/>",
                        "type=\"scad-code\" typeVersion=\"1\" contributor=\"org.chamfer.nodes\">"
                                + "<parameters name=\"code\" value=\"assert(false, &quot;too thin&quot;);\"/></nodes>"));

        robot.click(graph.blank()).key("F5");

        graph.awaitState("facts", NodeState.DONE, NodeState.CACHED);
        graph.awaitState("ball", NodeState.FAILED);
        assertTrue(graph.run("ball").diagnostics().getFirst().message().contains("too thin"));
        Ui.await("a problem marker", () -> markers().length > 0);
        IMarker[] markers = markers();
        assertTrue(markers[0].getAttribute(IMarker.MESSAGE, "").contains("too thin"));
    }

    private IMarker[] markers() {
        try {
            return graph.editor()
                    .file()
                    .orElseThrow()
                    .findMarkers("org.chamfer.workbench.graphProblem", true, IResource.DEPTH_ZERO);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void stopsWithinAMoment() throws IOException {
        open(
                "endless",
                SmallGraph.TEXT.replace(
                        "type=\"sphere\" typeVersion=\"1\" contributor=\"org.chamfer.nodes\"/>",
                        "type=\"scad-code\" typeVersion=\"1\" contributor=\"org.chamfer.nodes\"><parameters name=\"code\""
                                + " value=\"function f(n) = n &lt; 1 ? 1 : f(n - 1) + f(n - 2);"
                                + " cube(f(40));\"/></nodes>"));
        robot.click(graph.blank()).key("F5");
        Ui.await("the node runs", () -> {
            NodeRun run = graph.run("ball");
            return run != null && run.state() == NodeState.RUNNING;
        });

        robot.key("shift+F5");

        Ui.await("the node is cancelled", 5000, () -> graph.run("ball").state() == NodeState.CANCELLED);
    }

    @Test
    void theGearPairWritesItsFiles() throws IOException {
        graph = GraphDriver.open(project.graph("gear_pair", "gears"));
        robot.key("f").key("F5");

        graph.awaitState("stl", NodeState.DONE, NodeState.CACHED);

        Path written = project.root().resolve(".generated");
        Ui.await(
                "the files are written",
                () -> Files.exists(written.resolve("gear_pair.stl")) && Files.exists(written.resolve("gear_pair.png")));
    }
}

package org.chamfer.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.graph.model.Node;
import org.chamfer.ui.tests.robot.GraphDriver;
import org.chamfer.ui.tests.robot.Robot;
import org.chamfer.ui.tests.robot.TestProject;
import org.chamfer.ui.tests.robot.Ui;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Measures the editor with a large graph, the file {@code chamfer.bench.graph}, and writes what it measured into
 * {@code editor.json} in the folder of the reports. Times are milliseconds; processor times are those of the UI thread. Not
 * a test: {@code bench/run editor} starts it and judges.
 */
class EditorBenchmark {
    private static final double[] ZOOMS = {1, 0.5, 0.25, 0.1};
    private static final int FRAMES = 40;

    /** So many frames at each zoom do not count: the Java machine compiles what runs often. */
    private static final int WARM_UP = 20;

    private static final int PAN_STEP = 12;
    private static final int DRAG_STEP = 6;
    private static final int DRAG_TURN = 12;

    private final Map<String, Object> measured = new LinkedHashMap<>();
    private final Robot robot = new Robot();
    private GraphDriver graph;
    private PaintedFrames frames;

    @Test
    @Timeout(600)
    void aLargeGraph() throws IOException {
        Path original = Path.of(System.getProperty("chamfer.bench.graph"));
        Path file = new TestProject("bench").write("large", Files.readString(original));
        // Opens what the first graph of a session opens, so that this is not measured.
        GraphDriver small = GraphDriver.open(new TestProject("first").graph("gear_pair", "small"));
        Ui.run(() -> Ui.page().closeEditor(small.editor(), false));
        Ui.pause(2000);

        open(file);
        Map<String, List<Double>> pan = new LinkedHashMap<>();
        Map<String, List<Double>> drag = new LinkedHashMap<>();
        for (double zoom : ZOOMS) {
            lookAt(zoom);
            pan.put(Double.toString(zoom), pan());
            lookAt(zoom);
            drag.put(Double.toString(zoom), drag());
        }
        measured.put("pan", pan);
        measured.put("drag", drag);
        edits();

        Path report = Path.of(System.getProperty("chamfer.ui.report"), "editor.json");
        Files.writeString(report, new GsonBuilder().setPrettyPrinting().create().toJson(measured));
    }

    private void open(Path file) {
        double before = PaintedFrames.uiTime();
        long start = System.nanoTime();
        graph = GraphDriver.open(file);
        frames = Ui.ask(() -> new PaintedFrames(graph.page().viewer()));
        frames.next(() -> graph.page().viewer().getControl().redraw());
        measured.put("opened", (System.nanoTime() - start) / 1e6);
        measured.put("openedCpu", PaintedFrames.uiTime() - before);
        measured.put("nodes", graph.nodes());
        measured.put("wires", graph.wires());
        // What is found out in the background after opening.
        Ui.pause(5000);
    }

    private void lookAt(double zoom) {
        Ui.run(() -> {
            graph.page().viewer().zoomTo(zoom);
            graph.page().viewer().lookAt(middle());
        });
        Ui.pause(500);
    }

    /** The middle of the whole graph, in the diagram. */
    private org.eclipse.draw2d.geometry.Point middle() {
        Rectangle all = new Rectangle();
        for (Node node : graph.graph().getNodes()) {
            all.union(node.getX(), node.getY());
        }
        return all.getCenter();
    }

    /** Pans around, and gives what each frame took. */
    private List<Double> pan() {
        List<Double> times = new ArrayList<>();
        for (int i = -WARM_UP; i < FRAMES; i++) {
            int by = Math.floorMod(i, FRAMES) < FRAMES / 2 ? PAN_STEP : -PAN_STEP;
            double time = frames.next(() -> {
                org.eclipse.draw2d.geometry.Point corner =
                        graph.page().viewer().viewport().getViewLocation();
                graph.page().viewer().viewport().setViewLocation(corner.x + by, corner.y + by);
            });
            if (i >= 0) {
                times.add(time);
            }
        }
        return times;
    }

    /** Drags a node with the pointer, and gives what each frame took. */
    private List<Double> drag() {
        Point grip = Ui.ask(this::grip);
        List<Double> times = new ArrayList<>();
        robot.press(1, grip);
        for (int i = -WARM_UP; i < FRAMES; i++) {
            int turn = Math.abs(Math.floorMod(i + WARM_UP + DRAG_TURN, 2 * DRAG_TURN) - DRAG_TURN);
            Point to = new Point(grip.x + 24 + DRAG_STEP * turn, grip.y + 24 + DRAG_STEP * turn);
            double time = frames.during(() -> robot.move(to));
            if (i >= 0 && time > 0) {
                times.add(time);
            }
        }
        robot.release(1);
        robot.key("ctrl+z");
        return times;
    }

    /** The title of a node near the middle of the canvas, on the screen. For the UI thread. */
    private Point grip() {
        org.eclipse.draw2d.geometry.Point middle = graph.page().viewer().center();
        Node nearest = graph.graph().getNodes().stream()
                .min((one, other) -> Integer.compare(distance(one, middle), distance(other, middle)))
                .orElseThrow();
        return graph.title(nearest.getId());
    }

    private static int distance(Node node, org.eclipse.draw2d.geometry.Point place) {
        return (int) place.getDistance(new org.eclipse.draw2d.geometry.Point(node.getX(), node.getY()));
    }

    private void edits() {
        lookAt(1);
        Ui.run(() -> graph.page().viewer().getControl().forceFocus());
        measured.put("selectAll", frames.busy(() -> robot.key("ctrl+a")));
        String before = graph.digest();
        measured.put("moveAll", frames.busy(() -> robot.key("Right")));
        assertTrue(!before.equals(graph.digest()), "nothing was moved");
        measured.put("undoOfAll", frames.busy(() -> robot.key("ctrl+z")));
        assertTrue(before.equals(graph.digest()), "the undo is not complete");
    }
}

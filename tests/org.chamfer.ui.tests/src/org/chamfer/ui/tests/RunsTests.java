package org.chamfer.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.chamfer.engine.NodeState;
import org.chamfer.ui.tests.robot.GraphDriver;
import org.chamfer.ui.tests.robot.Robot;
import org.chamfer.ui.tests.robot.TestProject;
import org.chamfer.ui.tests.robot.Ui;
import org.chamfer.workbench.run.NodeRun;
import org.chamfer.workbench.run.QueuedRun;
import org.chamfer.workbench.run.QueuedRun.State;
import org.chamfer.workbench.run.RunService;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several runs at once in the Runs view, and what a run leaves behind for the command line. */
class RunsTests {
    private static final String PAUSE = "Hold back waiting runs";
    private static final long A_WHILE = 60_000;

    private static TestProject project;

    private final Robot robot = new Robot();
    private RunService service;

    @BeforeAll
    static void makeTheProject() throws IOException {
        project = new TestProject("runs");
    }

    @BeforeEach
    void begin() {
        service = Ui.ask(() -> PlatformUI.getWorkbench().getService(RunService.class));
        Ui.run(service::clear);
    }

    @AfterEach
    void end() {
        Ui.run(() -> {
            service.pause(false);
            service.runs().forEach(QueuedRun::cancel);
        });
        Ui.await("all runs have ended", () -> service.runs().stream().allMatch(run -> hasEnded(run.state())));
        Ui.run(() -> Ui.page().closeAllEditors(false));
    }

    private static boolean hasEnded(State state) {
        return state == State.ENDED || state == State.CANCELLED;
    }

    @Test
    void waitingRunsAreMovedHeldBackAndCancelled() throws IOException {
        start("endless", endless());
        Ui.await("it runs", () -> state("endless") == State.RUNNING);
        start("first", SmallGraph.TEXT);
        start("second", SmallGraph.TEXT);
        start("third", SmallGraph.TEXT);
        Table table = showRuns();
        assertEquals(List.of("endless", "first", "second", "third"), titles());

        robot.click(row(table, 2)).key("alt+Up");
        Ui.await("it is earlier", () -> titles().equals(List.of("endless", "second", "first", "third")));
        clickTool("Run it later (Alt+Down)");
        Ui.await("it is later", () -> titles().equals(List.of("endless", "first", "second", "third")));
        clickTool("Run it earlier (Alt+Up)");
        Ui.await("it is earlier again", () -> titles().equals(List.of("endless", "second", "first", "third")));
        assertEquals("second", selected(table), "the selection stays with its run");

        robot.click(row(table, 3)).key("Delete");
        Ui.await("the waiting run is cancelled", () -> state("third") == State.CANCELLED);
        clickTool(PAUSE);
        Ui.await("runs are held back", () -> service.paused());
        robot.click(row(table, 0)).key("Delete");
        Ui.await("the run is cancelled", () -> state("endless") == State.CANCELLED);
        Ui.pause(500);
        assertEquals(State.WAITING, Ui.ask(() -> state("second")), "it was begun in spite of the pause");

        clickTool(PAUSE);
        Ui.await("the others run", A_WHILE, () -> state("first") == State.ENDED && state("second") == State.ENDED);
        assertTrue(Ui.ask(() -> titles().indexOf("second") < titles().indexOf("first")), "the order is not kept");
    }

    @Test
    void cancellingTellsTheNodesAtOnce() throws IOException {
        GraphDriver graph = start("cancelled", endless());
        Ui.await("the node runs", () -> {
            NodeRun run = graph.run("ball");
            return run != null && run.state() == NodeState.RUNNING;
        });
        showRuns();

        clickTool("Cancel the selected run, or the one that is going on (Del)");

        Ui.await("the run is cancelled", 5000, () -> state("cancelled") == State.CANCELLED);
        assertEquals(NodeState.CANCELLED, graph.run("ball").state());
    }

    @Test
    void theCommandLineVerifiesTheManifest() throws IOException, InterruptedException {
        GraphDriver graph = GraphDriver.open(project.graph("gear_pair", "verified"));
        robot.key("f").key("F5");
        Ui.await("the run ends", A_WHILE, () -> state("verified") == State.ENDED);
        graph.awaitState("stl", NodeState.DONE, NodeState.CACHED);
        Path manifest = project.root().resolve(".generated/manifest.json");
        assertTrue(Files.exists(manifest), "there is no manifest");

        chamfer("run", "--verify", manifest.toString());
    }

    @Test
    void editsThatAreNotSavedAreInTheManifestOrThereIsNone() throws IOException, InterruptedException {
        String exporting = SmallGraph.TEXT
                .replace(
                        "  <wires id=\"wire1\"",
                        "  <nodes id=\"stl\" x=\"816\" y=\"320\" type=\"export\" typeVersion=\"1\""
                                + " contributor=\"org.chamfer.nodes\"/>\n  <wires id=\"wire1\"")
                .replace(
                        "</graph:Graph>",
                        "  <wires id=\"wire4\" source=\"cut\" output=\"mesh\" target=\"stl\" input=\"subject\"/>\n</graph:Graph>");
        GraphDriver graph = start("edited", exporting);
        Ui.await("the run ends", A_WHILE, () -> state("edited") == State.ENDED);
        Path manifest = project.root().resolve(".generated/manifest.json");
        String saved = Files.readString(manifest);
        robot.drag(graph.widget("size", "value", 0.25), graph.widget("size", "value", 0.8));
        Ui.await("an edit", () -> graph.editor().isDirty());
        run(graph);
        String edited = Files.readString(manifest);
        assertFalse(edited.equals(saved));
        assertTrue(edited.contains("\"size.value\""), edited);
        chamfer("run", "--verify", manifest.toString());

        robot.click(graph.title("words")).key("Delete");
        Ui.await("the node is gone", () -> graph.graph().getNodes().size() == 6);
        run(graph);
        assertFalse(Files.exists(manifest), "the manifest tells of a graph that is nowhere");
    }

    private void run(GraphDriver graph) {
        Ui.run(service::clear);
        robot.click(graph.blank()).key("F5");
        Ui.await("the run ends", A_WHILE, () -> state("edited") == State.ENDED);
    }

    private static String endless() {
        return SmallGraph.TEXT.replace(
                "type=\"sphere\" typeVersion=\"1\" contributor=\"org.chamfer.nodes\"/>",
                "type=\"scad-code\" typeVersion=\"1\" contributor=\"org.chamfer.nodes\"><parameters name=\"code\""
                        + " value=\"function f(n) = n &lt; 1 ? 1 : f(n - 1) + f(n - 2);"
                        + " cube(f(60));\"/></nodes>");
    }

    private GraphDriver start(String name, String text) throws IOException {
        GraphDriver graph = GraphDriver.open(project.write(name, text)).makeRoom();
        robot.click(graph.blank()).key("F5");
        Ui.await("it is queued", () -> titles().contains(name));
        return graph;
    }

    /** For the UI thread. Live runs beside are none of these tests. */
    private List<String> titles() {
        return service.runs().stream()
                .filter(run -> !run.task().live())
                .map(run -> run.task().title())
                .toList();
    }

    private State state(String title) {
        return service.runs().stream()
                .filter(run -> !run.task().live() && run.task().title().equals(title))
                .map(QueuedRun::state)
                .reduce((_, last) -> last)
                .orElse(null);
    }

    private static Table showRuns() {
        Ui.run(() -> {
            try {
                Ui.page().showView("org.chamfer.workbench.runs");
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        return (Table) Ui.control("runs.table");
    }

    private static Point row(Table table, int row) {
        return Ui.ask(() -> {
            Rectangle bounds = table.getItem(row).getBounds(0);
            return table.toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
        });
    }

    private static String selected(Table table) {
        return Ui.ask(
                () -> ((QueuedRun) table.getSelection()[0].getData()).task().title());
    }

    private void clickTool(String tip) {
        AtomicReference<Point> at = new AtomicReference<>();
        Ui.await("a button: " + tip, () -> {
            List<Point> found = new ArrayList<>();
            collect(Ui.window(), tip, found);
            found.forEach(at::set);
            return !found.isEmpty();
        });
        robot.click(at.get());
    }

    private static void collect(Composite parent, String tip, List<Point> found) {
        if (parent instanceof ToolBar bar && bar.isVisible()) {
            for (ToolItem item : bar.getItems()) {
                Rectangle area = item.getBounds();
                if (tip.equals(item.getToolTipText())) {
                    found.add(bar.toDisplay(area.x + area.width / 2, area.y + area.height / 2));
                }
            }
        }
        for (Control child : parent.getChildren()) {
            if (child instanceof Composite composite) {
                collect(composite, tip, found);
            }
        }
    }

    /** Runs the installation that is under test as a command, which succeeds. */
    private static void chamfer(String... arguments) throws IOException, InterruptedException {
        Path home = Path.of(
                URI.create(Platform.getInstallLocation().getURL().toString().replace(" ", "%20")));
        List<String> command = new ArrayList<>(List.of(home.resolve("chamfer").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(project.root().toFile()).redirectErrorStream(true);
        builder.environment().remove("JDK_JAVA_OPTIONS");
        Process process = builder.start();
        try (InputStream out = process.getInputStream()) {
            String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), said);
        }
    }
}

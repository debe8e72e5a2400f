package org.chamfer.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chamfer.engine.NodeState;
import org.chamfer.ui.graph.internal.part.NodePart;
import org.chamfer.ui.tests.robot.GraphDriver;
import org.chamfer.ui.tests.robot.Robot;
import org.chamfer.ui.tests.robot.TestProject;
import org.chamfer.ui.tests.robot.Ui;
import org.chamfer.workbench.look.Look;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Takes the pictures of the documentation into the folder {@code chamfer.screenshots}; not a test by itself. The window
 * fills the screen without its frame, so that a picture of the screen is one of the window.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Screenshots {
    /** Pictures of results and of assets are drawn in the background and say nothing when they are there. */
    private static final long DRAWN_MILLIS = 2500;

    private static TestProject project;
    private static WindowPicture picture;

    private final Robot robot = new Robot();

    @BeforeAll
    static void fillTheScreen() throws IOException {
        project = new TestProject("Gears");
        for (String name : new String[] {"compass_stamp", "lithophane", "name_plate", "sieve"}) {
            project.graph(name, name);
        }
        project.copy("data/examples/knob.scad", "data/examples/knob.scad");
        picture = new WindowPicture(Path.of(System.getProperty("chamfer.screenshots")));
        Ui.run(() -> Ui.window().setMaximized(true));
        Ui.settle();
    }

    @BeforeEach
    void closeTheGraphs() {
        Ui.run(() -> {
            for (IEditorReference editor : Ui.page().getEditorReferences()) {
                if (!editor.getId().endsWith(".welcome")) {
                    Ui.page().closeEditors(new IEditorReference[] {editor}, false);
                }
            }
        });
    }

    @Test
    @Order(1)
    void welcome() {
        leave();
        Ui.pause(DRAWN_MILLIS);
        picture.take("welcome");
    }

    @Test
    @Order(2)
    void mainWindowInBothThemes() throws IOException {
        GraphDriver graph = opened("gear_pair");
        run(graph);
        // The list of runs tells more than the console here, and no folder of this machine.
        robot.key("alt+7").click(graph.title("large"));
        rest(graph);
        picture.take("light");
        changeTheme(true);
        rest(graph);
        picture.take("dark");
        changeTheme(false);
    }

    @Test
    @Order(3)
    void searchList() throws IOException {
        GraphDriver graph = opened("gear_pair");
        run(graph);
        graph.zoomTo(1, "large");
        robot.doubleClick(graph.blank()).type("off");
        Ui.pause(DRAWN_MILLIS);
        picture.take("search");
        robot.key("Escape");
    }

    @Test
    @Order(4)
    void largeGraph() throws IOException {
        GraphDriver graph = opened("gearbox");
        run(graph);
        rest(graph);
        picture.take("large");
    }

    private static GraphDriver opened(String name) throws IOException {
        Path file = project.root().resolve("data/canvases/" + name + ".canvas");
        return GraphDriver.open(Files.exists(file) ? file : project.graph(name, name))
                .makeRoom();
    }

    /** Runs a graph, and waits until the pictures of its results are shown. */
    private void run(GraphDriver graph) {
        robot.key("F5");
        graph.awaitState(Ui.ask(() -> graph.graph().getNodes().getLast().getId()), NodeState.DONE, NodeState.CACHED);
        Ui.pause(DRAWN_MILLIS);
        robot.key("f");
    }

    /** Moves the pointer to where nothing reacts to it. */
    private void leave() {
        robot.move(Ui.ask(() -> {
            Rectangle area = Ui.window().getBounds();
            return new Point(area.x + area.width / 2, area.y + area.height - 1);
        }));
    }

    /** Waits until everything is drawn, with the pointer away from it. */
    private void rest(GraphDriver graph) {
        leave();
        Ui.await("all nodes have figures", () -> graph.graph().getNodes().stream()
                .allMatch(node -> graph.page().viewer().getEditPartRegistry().get(node) instanceof NodePart));
        Ui.pause(DRAWN_MILLIS);
    }

    private void changeTheme(boolean dark) {
        robot.key("ctrl+shift+t");
        Ui.await(
                "the theme has changed",
                () -> PlatformUI.getWorkbench().getService(Look.class).dark() == dark);
    }
}

package org.chamfer.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chamfer.ui.tests.robot.GraphDriver;
import org.chamfer.ui.tests.robot.Robot;
import org.chamfer.ui.tests.robot.TestProject;
import org.chamfer.ui.tests.robot.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Assets view: finding, adding to a graph, renaming, deleting, following changes on disk. */
class AssetsTests {
    /** The first line below the first heading. */
    private static final Point FIRST_ROW = new Point(100, 62);

    private static TestProject project;
    private static GraphDriver graph;

    private final Robot robot = new Robot();

    @BeforeAll
    static void openTheProject() throws IOException {
        project = new TestProject("assets");
        graph = GraphDriver.open(project.write("drops", SmallGraph.TEXT));
        graph.makeRoom();
    }

    @AfterAll
    static void close() {
        Ui.run(() -> Ui.page().closeEditor(graph.editor(), false));
    }

    @AfterEach
    void forgetTheSearch() {
        robot.click(Ui.control("assets.search")).key("ctrl+a", "Delete");
    }

    /** Searches for a file and gives the place of its line. */
    private Point find(String name) {
        Control search = Ui.control("assets.search");
        robot.click(search).key("ctrl+a").type(name);
        Ui.pause(400);
        Control list = Ui.control("assets.list");
        return Ui.ask(() -> list.toDisplay(FIRST_ROW));
    }

    @Test
    void aFileDraggedOntoTheCanvasBecomesANode() {
        String before = graph.digest();
        int nodes = graph.nodes();

        robot.drag(find("nut_m8"), graph.blank());

        Ui.await("a node more", () -> graph.graph().getNodes().size() == nodes + 1);
        assertEquals(
                "import-mesh", Ui.ask(() -> graph.graph().getNodes().getLast().getType()));
        graph.activate();
        robot.key("ctrl+z");
        Ui.await("undo gives the graph that was there", () -> graph.digest().equals(before));
    }

    @Test
    void renamesInPlaceAndBack() throws IOException {
        Path file = project.copy("data/input/compass.png", "data/input/needle.png");
        Ui.pause(2500);

        robot.click(find("needle")).key("F2");
        Ui.control("assets.rename");
        robot.key("ctrl+a").type("pointer").key("Return");

        Path renamed = file.resolveSibling("pointer.png");
        Ui.await("the file has its new name", () -> Files.exists(renamed) && !Files.exists(file));
        robot.key("ctrl+z");
        Ui.await("undo gives back the old name", () -> Files.exists(file) && !Files.exists(renamed));
        Files.delete(file);
    }

    @Test
    void deletesAndBringsBack() throws IOException {
        Path file = project.copy("data/input/compass.png", "data/input/throwaway.png");
        Ui.pause(2500);

        robot.click(find("throwaway")).key("Delete");
        Ui.await("a question", () -> Ui.shellOpen("Delete"));
        robot.key("Return");

        Ui.await("the file is gone", () -> !Files.exists(file));
        robot.key("ctrl+z");
        Ui.await("undo brings it back", () -> Files.exists(file));
        Files.delete(file);
    }

    @Test
    void whatIsDeletedIsSelectedAgainAfterUndo() throws IOException {
        Path file = project.copy("data/input/compass.png", "data/input/returning.png");
        Ui.pause(2500);

        robot.click(find("returning")).key("Delete");
        Ui.await("a question", () -> Ui.shellOpen("Delete"));
        robot.key("Return");
        Ui.await("the file is gone", () -> !Files.exists(file));
        robot.key("ctrl+z");

        Ui.await("the file is selected again", () -> selectedName().equals("returning.png"));
        Files.delete(file);
    }

    @Test
    void keysInTheSearchFieldMeanItsText() {
        Path file = project.root().resolve("data/input/lake.png");
        robot.click(find("lake"));
        Ui.await("the file is selected", () -> selectedName().equals("lake.png"));
        Text search = (Text) Ui.control("assets.search");

        robot.click(search).key("ctrl+a", "Delete");

        Ui.await("the text is gone", () -> search.getText().isEmpty());
        assertFalse(Ui.ask(() -> Ui.shellOpen("Delete")), "no question about the file");
        robot.key("ctrl+z");
        Ui.await("typing is undone", () -> search.getText().equals("lake"));
        robot.key("ctrl+a", "ctrl+x");
        Ui.await("the text is cut", () -> search.getText().isEmpty());
        robot.key("ctrl+v", "ctrl+v");
        Ui.await("the text is pasted twice", () -> search.getText().equals("lakelake"));
        assertTrue(Files.exists(file), "the file is untouched");
    }

    @Test
    void copiesThePathOfAFile() {
        robot.click(find("nut_m8")).key("ctrl+c");

        String expected = project.root().resolve("data/input/nut_m8.stl").toString();
        Ui.await("the path is in the clipboard", () -> expected.equals(clipboard(TextTransfer.getInstance())));
        assertTrue(Ui.ask(() -> clipboard(FileTransfer.getInstance()) instanceof String[] files
                && files.length == 1
                && files[0].equals(expected)));
    }

    @Test
    void filesDroppedFromTheDesktopAreCopied() throws IOException {
        Path outside = Files.createDirectories(project.root().resolveSibling("desktop"))
                .resolve("wheel.png");
        Files.copy(project.root().resolve("data/input/compass.png"), outside);
        Control list = Ui.control("assets.list");

        Ui.run(() -> drop(list, outside));

        Path copy = project.root().resolve("data/input/wheel.png");
        Ui.await("the file is copied", () -> Files.exists(copy));
        Ui.await("the copy is selected", () -> selectedName().equals("wheel.png"));
        robot.key("ctrl+z");
        Ui.await("undo removes the copy", () -> !Files.exists(copy));
    }

    /** What the window system tells when files of the desktop are dropped on the first line. For the UI thread. */
    private static void drop(Control list, Path file) {
        DropTarget target = (DropTarget) list.getData(DND.DROP_TARGET_KEY);
        Event event = dropEvent();
        event.widget = target;
        event.x = list.toDisplay(FIRST_ROW).x;
        event.y = list.toDisplay(FIRST_ROW).y;
        event.detail = DND.DROP_COPY;
        event.data = new String[] {file.toString()};
        target.notifyListeners(DND.Drop, event);
    }

    /** The kind of event that listeners of drops expect; SWT does not show its class. */
    private static Event dropEvent() {
        try {
            Constructor<?> constructor = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DND.class.getClassLoader())
                    .getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Event) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The name of the one file that is selected; empty if there is none, or several. For the UI thread. */
    private static String selectedName() {
        ISelection selection = Ui.page().getSelection("org.chamfer.workbench.assets");
        return selection instanceof IStructuredSelection chosen
                        && chosen.size() == 1
                        && chosen.getFirstElement() instanceof IFile file
                ? file.getName()
                : "";
    }

    /** What is in the clipboard. For the UI thread. */
    private static Object clipboard(Transfer kind) {
        Clipboard clipboard = new Clipboard(Ui.display());
        try {
            return clipboard.getContents(kind);
        } finally {
            clipboard.dispose();
        }
    }
}

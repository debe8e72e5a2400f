package org.chamfer.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.chamfer.engine.NodeState;
import org.chamfer.ui.graph.internal.export.DiagramExport;
import org.chamfer.ui.graph.internal.figure.Drawing;
import org.chamfer.ui.graph.internal.part.GraphRootPart;
import org.chamfer.ui.tests.robot.GraphDriver;
import org.chamfer.ui.tests.robot.Robot;
import org.chamfer.ui.tests.robot.TestProject;
import org.chamfer.ui.tests.robot.Ui;
import org.chamfer.workbench.preference.ChamferPreferences;
import org.chamfer.workbench.preview.PreviewSource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Looking at a graph: moving around, what the pointer is told, menus, pictures, preferences. */
class GraphViewTests {
    private static TestProject project;

    private final Robot robot = new Robot();
    private GraphDriver graph;
    private GraphPlaces places;

    @BeforeAll
    static void makeTheProject() throws IOException {
        project = new TestProject("viewing");
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

    private Point corner() {
        org.eclipse.draw2d.geometry.Point corner =
                Ui.ask(() -> graph.page().viewer().viewport().getViewLocation().getCopy());
        return new Point(corner.x, corner.y);
    }

    private void awaitMove(Point before, int x, int y) {
        Ui.await("the view moves by " + x + ", " + y + " from " + before, () -> {
            org.eclipse.draw2d.geometry.Point now =
                    graph.page().viewer().viewport().getViewLocation();
            return Math.abs(now.x - before.x - x) <= 2 && Math.abs(now.y - before.y - y) <= 2;
        });
    }

    @Test
    void theMiddleButtonMovesTheView() {
        Point before = corner();
        Point blank = graph.blank();

        robot.drag(2, blank, new Point(blank.x + 80, blank.y + 48));

        awaitMove(before, -80, -48);
    }

    @Test
    void spaceMovesTheView() {
        Point before = corner();
        Point blank = graph.blank();
        robot.click(blank);

        try (HeldKey _ = new HeldKey("space")) {
            robot.drag(blank, new Point(blank.x + 80, blank.y + 48));
        }

        awaitMove(before, -80, -48);
        robot.drag(graph.title("words"), new Point(graph.title("words").x + 64, graph.title("words").y));
        Ui.await("without it the node moves", () -> graph.node("words").getX() > 0);
    }

    @Test
    void theWheelZoomsToThePointer() {
        Point at = graph.title("box");
        double zoom = Ui.ask(() -> graph.page().viewer().zoom());

        robot.wheel(at, -3, "ctrl");

        Ui.await("larger", () -> graph.page().viewer().zoom() > zoom * 1.1);
        Ui.pause(600);
        Point after = graph.title("box");
        assertEquals(at.x, after.x, 16);
        assertEquals(at.y, after.y, 16);
    }

    @Test
    void theMapMovesTheView() {
        robot.key("ctrl+0");
        Control map = Ui.control("graph.map");
        Rectangle area = Ui.ask(map::getBounds);
        Point middle = Ui.middle(map);
        robot.click(middle);
        Point before = corner();

        robot.drag(middle, new Point(middle.x + area.width / 4, middle.y));

        Ui.await(
                "the view moves to the right",
                () -> graph.page().viewer().viewport().getViewLocation().x > before.x + 100);
    }

    @Test
    void aClickInThePaletteAddsInTheMiddle() {
        robot.key("ctrl+shift+p");
        robot.click(Ui.control("graph.palette.search")).type("cone");
        Control list = Ui.control("graph.palette.list");
        org.eclipse.draw2d.geometry.Point middle =
                Ui.ask(() -> graph.page().viewer().center());

        robot.click(Ui.ask(() -> list.toDisplay(60, 12)));

        Ui.await("a node more", () -> graph.graph().getNodes().size() == 7);
        int x = Ui.ask(() -> graph.graph().getNodes().getLast().getX());
        int y = Ui.ask(() -> graph.graph().getNodes().getLast().getY());
        robot.click(Ui.control("graph.palette.search")).key("ctrl+a", "Delete");
        graph.activate();
        robot.key("ctrl+shift+p");
        assertEquals(middle.x - 100, x, 80);
        assertEquals(middle.y - 60, y, 80);
    }

    @Test
    void textFieldsKeepTheirKeys() {
        String before = graph.digest();
        robot.click(graph.title("box")).key("ctrl+shift+p");
        Control field = Ui.control("graph.palette.search");

        robot.click(field).type("cone").key("ctrl+a", "ctrl+c", "Delete");
        Ui.await("the field is empty", () -> text(field).isEmpty());
        robot.key("ctrl+v");
        Ui.await("pasted into the field", () -> "cone".equals(text(field)));
        robot.key("ctrl+a", "ctrl+x");
        Ui.await("cut from the field", () -> text(field).isEmpty());
        robot.key("ctrl+z");

        assertEquals(before, graph.digest());
        robot.key("ctrl+a", "Delete");
        graph.activate();
        robot.key("ctrl+shift+p").doubleClick(graph.title("box"));
        Control name = Ui.control("graph.inPlaceText");
        robot.key("ctrl+a", "ctrl+c", "Delete");
        Ui.await("the name is empty", () -> text(name).isEmpty());
        robot.key("ctrl+v", "ctrl+v");
        Ui.await("pasted into the name", () -> "BoxBox".equals(text(name)));
        robot.key("Escape");
        assertEquals(before, graph.digest());

        Control filter = Ui.control("outline.filter");
        robot.click(graph.title("ball")).click(filter).type("abc").key("ctrl+a", "Delete");
        Ui.await("the filter is empty", () -> text(filter).isEmpty());
        robot.type("xy").key("ctrl+a", "ctrl+x", "ctrl+v", "ctrl+v", "ctrl+z");
        Ui.await("pasted into the filter", () -> text(filter).startsWith("xy"));
        robot.key("ctrl+a", "Delete");
        assertEquals(before, graph.digest());
    }

    private static String text(Control field) {
        return switch (field) {
            case Text text -> text.getText();
            case StyledText text -> text.getText();
            default -> throw new AssertionError("not a text field: " + field);
        };
    }

    private String bubble(Point at) {
        robot.move(new Point(at.x + 3, at.y)).move(at);
        Shell shell = (Shell) Ui.control("graph.bubble");
        Ui.pause(400);
        String words = Ui.ask(() -> Ui.find("graph.bubble") instanceof Shell now ? now.getText() : shell.getText());
        robot.move(graph.blank());
        Ui.await("the bubble is gone", () -> Ui.find("graph.bubble") == null);
        return words;
    }

    @Test
    void thePointerIsToldOfThingsWithTheirLastValues() {
        robot.click(graph.blank()).key("F5");
        graph.awaitState("facts", NodeState.DONE, NodeState.CACHED);

        List<String> said = new ArrayList<>();
        said.add(bubble(graph.port("box", "mesh", true)));
        said.add(bubble(places.wire("wire1")));
        said.add(bubble(places.light("box")));
        said.add(bubble(places.label("ball", "radius")));
        said.add(bubble(graph.title("box")));

        assertTrue(said.get(0).contains("mesh") && said.get(0).contains("12"), said.get(0));
        assertTrue(said.get(1).contains("20"), said.get(1));
        assertTrue(said.get(2).contains("Done") || said.get(2).contains("Cached"), said.get(2));
        assertTrue(said.get(3).contains("Radius"), said.get(3));
        assertTrue(said.get(4).contains("box"), said.get(4));
    }

    @Test
    void saysWhyANodeRan() {
        robot.click(graph.blank()).key("F5");
        graph.awaitState("facts", NodeState.DONE, NodeState.CACHED);

        robot.click(graph.title("cut")).key("ctrl+i");

        Ui.control("graph.explanation");
        robot.key("Escape");
        Ui.await("it is closed", () -> Ui.find("graph.explanation") == null);
    }

    private List<String> menu(Point at) {
        robot.rightClick(at);
        Menu menu = Ui.ask(() -> graph.page().viewer().getControl().getMenu());
        Ui.await("a menu", menu::isVisible);
        List<String> texts = Ui.ask(() -> Arrays.stream(menu.getItems())
                .map(MenuItem::getText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toList()));
        return texts;
    }

    private void leaveMenu() {
        robot.key("Escape");
        Ui.await(
                "the menu is closed",
                () -> !graph.page().viewer().getControl().getMenu().isVisible());
    }

    private static void holds(List<String> menu, String... entries) {
        for (String entry : entries) {
            assertTrue(menu.stream().anyMatch(text -> text.replace("&", "").startsWith(entry)), entry + " in " + menu);
        }
    }

    @Test
    void menusOfferWhatCanBeDone() {
        List<String> canvas = menu(graph.blank());
        leaveMenu();
        holds(canvas, "Add Node...\tTab", "Add Note\tShift+Ctrl+N", "Paste\tCtrl+V", "Fit\tF", "Export Diagram...");
        List<String> node = menu(graph.title("box"));
        leaveMenu();
        holds(node, "Run to Here\tCtrl+", "Why Did It Run?\tCtrl+I", "Rename\tF2", "Collapse\tC", "Delete\tDel");
        List<String> wire = menu(places.wire("wire2"));
        leaveMenu();
        holds(wire, "Earlier\tCtrl+[", "Later\tCtrl+]", "Delete\tDel");
    }

    @Test
    void aMenuEntryDoesWhatItSays() {
        List<String> entries = menu(graph.title("box"));
        int place = entries.indexOf("Collapse\tC");
        assertTrue(place >= 0, "no Collapse in " + entries);

        for (int i = 0; i <= place; i++) {
            robot.key("Down");
        }
        robot.key("Return");

        Ui.await("collapsed", () -> graph.node("box").isCollapsed());
    }

    @Test
    void writesTheDiagram() throws IOException {
        Path folder = project.root().resolve("data/output");
        Ui.run(() -> new DiagramExport(graph.page()).write(folder.resolve("diagram.png"), false));
        Ui.run(() -> new DiagramExport(graph.page()).write(folder.resolve("diagram.svg"), true));

        Ui.await(
                "both files",
                () -> Files.exists(folder.resolve("diagram.png")) && Files.exists(folder.resolve("diagram.svg")));
        ImageData picture = new ImageData(folder.resolve("diagram.png").toString());
        assertTrue(picture.width > 1600, "only " + picture.width + " pixels wide");
        String svg = Files.readString(folder.resolve("diagram.svg"));
        assertTrue(svg.contains("Difference"), "no title in it");
        assertFalse(svg.contains("NaN"), "numbers that are none");
    }

    @Test
    void preferencesChangeTheDrawing() {
        Drawing before = drawing();
        try {
            set(ChamferPreferences.GRID, "false");
            awaitDrawing(() -> !drawing().grid());
            set(ChamferPreferences.WIRES, "straight");
            awaitDrawing(() -> drawing().straight());
            set(ChamferPreferences.THUMBNAILS, "false");
            awaitDrawing(() -> !drawing().pictures());
            assertNotEquals(before, drawing());
        } finally {
            for (String key :
                    List.of(ChamferPreferences.GRID, ChamferPreferences.WIRES, ChamferPreferences.THUMBNAILS)) {
                InstanceScope.INSTANCE.getNode(ChamferPreferences.NODE).remove(key);
            }
        }
        awaitDrawing(() -> drawing().equals(before));
    }

    private static void set(String key, String value) {
        InstanceScope.INSTANCE.getNode(ChamferPreferences.NODE).put(key, value);
    }

    private static void awaitDrawing(BooleanSupplier condition) {
        Ui.await("the drawing follows", condition);
    }

    private Drawing drawing() {
        return Ui.ask(() -> ((GraphRootPart) graph.page().viewer().getRootEditPart())
                .style()
                .drawing());
    }

    @Test
    void theEditorGivesTheLastMesh() {
        robot.click(graph.blank()).key("F5");
        graph.awaitState("facts", NodeState.DONE, NodeState.CACHED);

        PreviewSource source = Ui.ask(() -> Adapters.adapt(graph.editor(), PreviewSource.class));

        assertEquals("Difference", Ui.ask(() -> source.content().orElseThrow().title()));
    }
}

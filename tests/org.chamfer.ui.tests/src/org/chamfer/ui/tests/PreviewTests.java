package org.chamfer.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.chamfer.ui.tests.robot.GraphDriver;
import org.chamfer.ui.tests.robot.Robot;
import org.chamfer.ui.tests.robot.TestProject;
import org.chamfer.ui.tests.robot.Ui;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Preview view: files as they are selected, and solids that are turned, moved and enlarged. */
class PreviewTests {
    private static final int QUADS = 500;

    private static TestProject project;

    private final Robot robot = new Robot();

    @BeforeAll
    static void openTheProject() throws IOException {
        project = new TestProject("preview");
        Path input = project.root().resolve("data/input");
        Files.write(input.resolve("wave.stl"), wave());
        Files.writeString(input.resolve("words.txt"), "Two words");
        Files.writeString(
                input.resolve("ring.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40mm\" height=\"40mm\" viewBox=\"0 0 40 40\">"
                        + "<circle cx=\"20\" cy=\"20\" r=\"15\"/></svg>");
        GraphDriver.open(project.write("seen", SmallGraph.TEXT)).makeRoom();
    }

    @Test
    void followsTheFileThatIsSelected() {
        select("nut_m8", "triangles");
        select("compass", "pixels");
        select("ring", "mm");
        select("words", "character");
        StyledText words = (StyledText) Ui.control("preview.text");
        assertEquals("Two words", Ui.ask(words::getText));
    }

    @Test
    void aSolidIsMovedEnlargedAndFittedAgain() {
        select("nut_m8", "triangles");
        Point middle = Ui.middle(Ui.control("preview.canvas"));
        robot.doubleClick(middle);
        int fitted = picture();

        robot.drag(2, middle, new Point(middle.x + 40, middle.y + 24));
        assertNotEquals(fitted, picture(), "the middle button moves");
        robot.doubleClick(middle);
        assertEquals(fitted, picture(), "a double click shows all again");
        robot.wheel(middle, -3, "");
        assertNotEquals(fitted, picture(), "the wheel enlarges");
        robot.key("f");
        assertEquals(fitted, picture(), "F shows all again");
    }

    @Test
    void keysLookFromTheSides() {
        select("nut_m8", "triangles");
        robot.doubleClick(Ui.middle(Ui.control("preview.canvas")));
        robot.key("1");
        int corner = picture();
        robot.key("2");
        int front = picture();
        robot.key("3");
        int top = picture();

        assertEquals(3, Set.of(corner, front, top).size());
        robot.key("1");
        assertEquals(corner, picture());
    }

    @Test
    void halfAMillionTrianglesFollowTheMouse() {
        select("wave", "500,000 triangles");
        picture();
        Control canvas = Ui.control("preview.canvas");
        Point middle = Ui.middle(canvas);
        Set<Integer> seen = new HashSet<>();

        robot.press(1, middle);
        long start = System.nanoTime();
        for (int i = 1; i <= 40; i++) {
            robot.move(new Point(middle.x + 2 * i, middle.y + i % 7));
            seen.add(Ui.ask(() -> pixels(canvas)));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        robot.release(1);

        assertTrue(seen.size() >= 5 * seconds, seen.size() + " pictures in " + seconds + " s");
    }

    /** Selects the one file of a name in the Assets view, and waits for words of the facts under the picture. */
    private void select(String name, String fact) {
        robot.click(Ui.control("assets.search")).key("ctrl+a").type(name);
        Control list = Ui.control("assets.list");
        Ui.pause(400);
        robot.click(Ui.ask(() -> list.toDisplay(100, 62)));
        Ui.await("facts of " + name, 30_000, () -> {
            Control facts = Ui.find("preview.facts");
            return facts != null
                    && facts.getToolTipText() != null
                    && facts.getToolTipText().contains(fact);
        });
    }

    /** A digest of what is shown, once it stays the same for a while. */
    private static int picture() {
        Control canvas = Ui.control("preview.canvas");
        int before = 0;
        int now = Ui.ask(() -> pixels(canvas));
        for (int same = 0; same < 4; ) {
            Ui.pause(200);
            before = now;
            now = Ui.ask(() -> pixels(canvas));
            same = now == before ? same + 1 : 0;
        }
        return now;
    }

    /** A digest of what is shown, without the border that shows the focus and the cube under the pointer. */
    private static int pixels(Control canvas) {
        Point size = canvas.getSize();
        Image image = new Image(canvas.getDisplay(), size.x / 2, size.y / 2);
        GC gc = new GC(canvas);
        try {
            gc.copyArea(image, size.x / 4, size.y / 4);
            return Arrays.hashCode(image.getImageData().data);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** A wavy sheet of half a million triangles as binary STL. */
    private static byte[] wave() {
        ByteBuffer bytes = ByteBuffer.allocate(84 + 2 * QUADS * QUADS * 50).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(80);
        bytes.putInt(2 * QUADS * QUADS);
        for (int x = 0; x < QUADS; x++) {
            for (int y = 0; y < QUADS; y++) {
                triangle(bytes, x, y, x + 1, y, x + 1, y + 1);
                triangle(bytes, x, y, x + 1, y + 1, x, y + 1);
            }
        }
        return bytes.array();
    }

    private static void triangle(ByteBuffer bytes, int... corners) {
        bytes.putFloat(0).putFloat(0).putFloat(0);
        for (int i = 0; i < corners.length; i += 2) {
            double height = 20 * Math.sin(corners[i] / 30.0) * Math.cos(corners[i + 1] / 40.0);
            bytes.putFloat(corners[i] / 4f).putFloat(corners[i + 1] / 4f).putFloat((float) height);
        }
        bytes.putShort((short) 0);
    }
}

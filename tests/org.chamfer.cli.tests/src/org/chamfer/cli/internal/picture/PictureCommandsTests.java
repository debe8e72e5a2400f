package org.chamfer.cli.internal.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chamfer.cli.internal.CommandLineRun;
import org.chamfer.cli.internal.PlainRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureCommandsTests {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        PlainRegistry.install();
        Files.writeString(folder.resolve("box.scad"), "size = 10;\ncube([size, 20, 30]);\n");
        Files.writeString(folder.resolve("flat.scad"), "square(10);\n");
        Files.writeString(folder.resolve("broken.scad"), "cube(1;\n");
        Files.writeString(folder.resolve("nothing.scad"), "\n");
        Files.writeString(folder.resolve("tip.off"), """
                OFF
                4 4 0
                0 0 0
                6 0 0
                0 6 0
                0 0 6
                3 0 2 1
                3 0 1 3
                3 1 2 3
                3 2 0 3
                """);
    }

    @Test
    void viewsOfCodeAndOfMeshesAreDrawn() throws IOException {
        for (String file : new String[] {"box.scad", "flat.scad", "tip.off"}) {
            CommandLineRun run = views(file, "-o", "sheet.png", "--imgsize", "400,300");
            assertEquals(0, run.code(), run.err());
            assertTrue(run.err().endsWith("wrote sheet.png: 400 x 300 pixels\n"), run.err());
            assertSize(400, 300, "sheet.png");
        }
        assertEquals(
                0,
                views("box.scad", "-o", "big.png", "-D", "size=25", "--first-angle", "-q")
                        .code());
        assertSize(1600, 1200, "big.png");
    }

    @Test
    void sheetsAreTheSameEachTime() throws IOException {
        views("box.scad", "-o", "a.png", "--imgsize", "400,300");
        views("box.scad", "-o", "b.png", "--imgsize", "400,300");
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.png")), Files.readAllBytes(folder.resolve("b.png")));
        views("box.scad", "-o", "b.png", "--imgsize", "400,300", "-D", "size=11");
        assertFalse(Files.mismatch(folder.resolve("a.png"), folder.resolve("b.png")) < 0);
    }

    @Test
    void whatCannotBeShownFails() {
        for (String file : new String[] {"none.stl", "broken.scad", "nothing.scad"}) {
            CommandLineRun run = views(file, "-o", "sheet.png");
            assertEquals(1, run.code(), file);
            assertTrue(run.err().contains("error: "), run.err());
            assertFalse(Files.exists(folder.resolve("sheet.png")));
        }
    }

    @Test
    void wrongUsageIsSaid() {
        assertEquals(2, views("box.scad").code());
        assertEquals(2, views("box.scad", "-o", "sheet.stl").code());
        assertEquals(
                2, views("box.scad", "-o", "sheet.png", "--imgsize", "10,10").code());
        assertEquals(
                2,
                views("box.scad", "-o", "sheet.png", "--colorscheme", "Plaid").code());
        assertEquals(2, gallery("-o", "sheet.png").code());
        assertEquals(2, gallery("box.scad", "-o", "sheet.png", "--columns", "0").code());
        assertEquals(1, views("box.scad", "-o", "nowhere/sheet.png").code());
    }

    @Test
    void galleriesShowAllAndTellFailures() throws IOException {
        CommandLineRun good =
                gallery("box.scad", "tip.off", "flat.scad", "-o", "g.png", "--columns", "2", "--tile", "100,80");
        assertEquals(0, good.code(), good.err());
        assertEquals(200, header("g.png").getInt(16));
        CommandLineRun bad = gallery("box.scad", "broken.scad", "none.stl", "-o", "h.png", "--tile", "100,80");
        assertEquals(1, bad.code());
        assertTrue(bad.err().contains("broken.scad:1:7: error: "), bad.err());
        assertTrue(bad.err().contains("cannot read none.stl"), bad.err());
        assertEquals(300, header("h.png").getInt(16));
    }

    private void assertSize(int width, int height, String file) throws IOException {
        assertEquals(width, header(file).getInt(16));
        assertEquals(height, header(file).getInt(20));
    }

    private ByteBuffer header(String file) throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(folder.resolve(file)));
    }

    private CommandLineRun views(String... arguments) {
        return CommandLineRun.of(ViewsCommand::new, folder, "", all("views", arguments));
    }

    private CommandLineRun gallery(String... arguments) {
        return CommandLineRun.of(GalleryCommand::new, folder, "", all("gallery", arguments));
    }

    private static String[] all(String name, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = name;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }
}

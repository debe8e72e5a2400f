package org.chamfer.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ar.com.hjg.pngj.ImageLineInt;
import ar.com.hjg.pngj.PngReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chamfer.geometry.Mesh;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same options frame the same picture as in OpenSCAD: models that {@code openscad} makes are drawn by it, on a virtual
 * display, and by us, and the silhouettes are laid over each other.
 */
@Tag("conformance")
class SilhouettePeerTests {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 400;
    private static final int BACKGROUND = 0xffffe5;

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsPeer() {
        assertTrue(isInstalled("openscad"), "openscad is not installed");
        assertTrue(isInstalled("xvfb-run"), "xvfb-run is not installed");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // Seven numbers: target, rotation, distance.
                "a cube from the start | cube(30, center = true); | 0,0,0,55,0,25,140 | p |",
                "a box off the middle | translate([5, 3, -4]) cube([40, 20, 25]); | 25,13,8,60,0,30,130 | p |",
                "turned about all axes | cube([20, 40, 30], center = true); | 0,0,0,40,35,70,130 | p |",
                "a tilted picture | cylinder(h = 50, r1 = 20, r2 = 5, $fn = 50); | 0,0,20,70,25,0,140 | p |",
                "from below | difference() { cube([40, 30, 10], center = true); cylinder(h = 20, r = 6, center = true); }"
                        + " | 2,1,0,150,0,200,110 | p |",
                "near, with strong perspective | sphere(20, $fn = 60); | 1,-2,3,80,10,20,90 | p |",
                "straight from above | difference() { cylinder(h = 5, r = 25); translate([5, 0, -1]) cube(12); }"
                        + " | 0,0,0,0,0,0,140 | p |",
                "parallel from above | difference() { cylinder(h = 5, r = 25); translate([5, 0, -1]) cube(12); }"
                        + " | 0,0,0,0,0,0,140 | o |",
                "parallel from the start | cube([30, 20, 40], center = true); | 0,0,0,55,0,25,140 | o |",
                "parallel, turned about all axes | cylinder(h = 45, r = 15, $fn = 7, center = true);"
                        + " | 3,-2,1,30,60,110,150 | o |",
                // Six numbers: eye and centre.
                "from an eye | cube(30); | 80,-90,70,15,15,15 | p |",
                "from an eye below | rotate([20, 30, 0]) cube([25, 35, 45], center = true); | -60,80,-70,0,0,0 | p |",
                "from an eye straight above | cube([40, 30, 10], center = true); | 0,0,110,0,0,0 | p |",
                "from an eye straight below | translate([-15, -5, 0]) cube([40, 30, 10]); | 3,4,-110,3,4,0 | p |",
                "parallel from an eye | rotate_extrude($fn = 40) translate([15, 0]) circle(8); | 70,70,60,0,0,0 | o |",
                // All of it.
                "all of it | linear_extrude(40, twist = 90, slices = 30) square(30, center = true);"
                        + " | 0,0,0,55,0,25,140 | p | --viewall --autocenter",
                "all of it in parallel | linear_extrude(25) difference() { square(60); translate([10, 10]) square(20); }"
                        + " | 0,0,0,35,0,15,140 | o | --viewall --autocenter",
                "all of it about the origin | translate([-20, -20, -25]) cube([40, 45, 50]);"
                        + " | 0,0,0,70,0,300,500 | p | --viewall",
                "in the middle | translate([100, 50, 20]) cube(25); | 0,0,0,20,40,70,170 | p | --viewall --autocenter",
                "not in the middle | translate([10, 5, 2]) cube(30); | 0,0,0,20,40,70,140 | p | --autocenter",
                "all of it from an eye | translate([30, 0, 0]) cube([50, 30, 30]); | 100,-100,120,0,0,0 | p"
                        + " | --viewall --autocenter"
            })
    void silhouettesAgree(String name, String program, String camera, String projection, String more) throws Exception {
        String framing = more == null ? "" : more;
        Files.writeString(folder.resolve("model.scad"), program);
        openscad("openscad", "-o", "model.off", "model.scad");
        List<String> command = new ArrayList<>(List.of(
                "xvfb-run",
                "-a",
                "openscad",
                "-o",
                "theirs.png",
                "--render",
                "--imgsize=" + WIDTH + "," + HEIGHT,
                "--camera=" + camera,
                "--projection=" + projection,
                "--colorscheme=Cornfield",
                "model.scad"));
        command.addAll(Arrays.stream(framing.split(" "))
                .filter(option -> !option.isEmpty())
                .toList());
        openscad(command.toArray(String[]::new));
        boolean[] theirs = theirs(folder.resolve("theirs.png"));
        boolean[] ours = ours(OffFile.read(Files.readString(folder.resolve("model.off"))), camera, projection, framing);
        int both = 0;
        int either = 0;
        for (int i = 0; i < ours.length; i++) {
            both += ours[i] && theirs[i] ? 1 : 0;
            either += ours[i] || theirs[i] ? 1 : 0;
        }
        assertTrue(either > WIDTH * HEIGHT / 4, name + " does not fill a quarter: " + either);
        assertTrue(both >= 0.98 * either, name + ", intersection over union: " + (double) both / either);
    }

    private static boolean[] ours(Mesh mesh, String camera, String projection, String framing) {
        double[] numbers = Arrays.stream(camera.split(","))
                .mapToDouble(Double::parseDouble)
                .toArray();
        Camera placed = Camera.of(numbers)
                .withProjection(projection.equals("o") ? Projection.ORTHOGRAPHIC : Projection.PERSPECTIVE);
        if (framing.contains("viewall")) {
            placed = framing.contains("autocenter") ? placed.autoCenter(mesh.bounds()) : placed;
            placed = placed.viewAll(mesh.bounds());
        }
        RenderSettings settings =
                RenderSettings.DEFAULT.withSize(WIDTH, HEIGHT).withEdges(false).withAntialiasing(1);
        Image image = new SoftwareRenderer(2).render(Scene.of(mesh), placed, settings);
        boolean[] covered = new boolean[WIDTH * HEIGHT];
        for (int i = 0; i < covered.length; i++) {
            covered[i] = (image.pixels()[i] & 0xffffff) != BACKGROUND;
        }
        return covered;
    }

    private static boolean[] theirs(Path picture) {
        PngReader reader = new PngReader(picture.toFile());
        assertEquals(WIDTH, reader.imgInfo.cols);
        assertEquals(HEIGHT, reader.imgInfo.rows);
        boolean[] covered = new boolean[WIDTH * HEIGHT];
        int channels = reader.imgInfo.channels;
        for (int row = 0; row < HEIGHT; row++) {
            int[] samples = ((ImageLineInt) reader.readRow(row)).getScanline();
            for (int column = 0; column < WIDTH; column++) {
                int at = column * channels;
                int color = samples[at] << 16 | samples[at + 1] << 8 | samples[at + 2];
                covered[row * WIDTH + column] = color != BACKGROUND;
            }
        }
        reader.end();
        return covered;
    }

    private void openscad(String... command) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "openscad takes too long");
        assertEquals(0, process.exitValue(), Files.readString(log));
    }

    private static boolean isInstalled(String command) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, command)));
    }
}

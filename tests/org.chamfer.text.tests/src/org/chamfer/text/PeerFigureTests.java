package org.chamfer.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelRegistry;
import org.chamfer.geometry.kernel.KernelSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts have the figures that OpenSCAD has, as {@code peer/figures.mjs} measured them. */
class PeerFigureTests {
    /** OpenSCAD prints six digits, of which the sums of an area lose one. */
    private static final double AREA_PRECISION = 5e-5;

    private static final double LENGTH_PRECISION = 1e-5;

    private static final Pattern CODE_POINT = Pattern.compile("\\{([0-9a-f]+)}");

    private static TextEngine engine;
    private static KernelSession kernel;

    @BeforeAll
    static void open() throws ReflectiveOperationException {
        engine = new TextEngine(FontCollection.BUNDLED);
        KernelRegistry registry = new KernelRegistry();
        // Without OSGi nothing is contributed.
        GeometryKernel found = registry.entries().isEmpty()
                ? (GeometryKernel) Class.forName("org.chamfer.geometry.manifold.internal.ManifoldKernel")
                        .getConstructor()
                        .newInstance()
                : registry.defaultKernel();
        kernel = found.open(WorkContext.NONE);
    }

    @AfterAll
    static void close() {
        kernel.close();
        engine.close();
    }

    static Stream<String> figures() throws IOException {
        try (InputStream stream = PeerFigureTests.class.getResourceAsStream("peer-figures.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void agreeWithOpenScad(String line) throws Exception {
        String[] fields = line.split("\t", -1);
        TextSettings settings = settings(fields);
        double[] figures =
                Stream.of(fields).skip(10).mapToDouble(Double::parseDouble).toArray();
        List<Region> glyphs = engine.outlines(settings).glyphs();
        Region region = glyphs.isEmpty() ? Region.EMPTY : kernel.regions().union(glyphs);
        Bounds bounds = region.bounds();
        TextMetrics metrics = engine.metrics(settings);
        double size = Math.abs(settings.size()) * Math.max(1, settings.text().length());
        double length = size * LENGTH_PRECISION;
        assertAll(
                () -> assertEquals(figures[0], Texts.area(List.of(region)), figures[0] * AREA_PRECISION, "area"),
                () -> assertEquals(figures[1], bounds.minX(), length, "min x"),
                () -> assertEquals(figures[2], bounds.minY(), length, "min y"),
                () -> assertEquals(figures[3], bounds.maxX(), length, "max x"),
                () -> assertEquals(figures[4], bounds.maxY(), length, "max y"),
                () -> assertEquals(figures[5], region.contours().size(), "contours"),
                () -> assertEquals(figures[6], metrics.x(), length, "x"),
                () -> assertEquals(figures[7], metrics.y(), length, "y"),
                () -> assertEquals(figures[8], metrics.width(), length, "width"),
                () -> assertEquals(figures[9], metrics.height(), length, "height"),
                () -> assertEquals(figures[10], metrics.ascent(), length, "ascent"),
                () -> assertEquals(figures[11], metrics.descent(), length, "descent"),
                () -> assertEquals(figures[12], metrics.offsetX(), length, "offset in x"),
                () -> assertEquals(figures[13], metrics.offsetY(), length, "offset in y"),
                () -> assertEquals(figures[14], metrics.advanceX(), length, "advance in x"),
                () -> assertEquals(figures[15], metrics.advanceY(), length, "advance in y"));
    }

    private static TextSettings settings(String[] fields) {
        String text = CODE_POINT
                .matcher(fields[0])
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
        return new TextSettings(
                text,
                Double.parseDouble(fields[1]),
                fields[2],
                fields[3],
                fields[4],
                Double.parseDouble(fields[5]),
                fields[6],
                fields[7],
                fields[8],
                TextSettings.curveSegments(Integer.parseInt(fields[9])));
    }
}

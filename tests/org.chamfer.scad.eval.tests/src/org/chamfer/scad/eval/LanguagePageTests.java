package org.chamfer.scad.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.scad.eval.geometry.GeometryEvaluator;
import org.chamfer.scad.eval.geometry.TestKernel;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of docs/language.md do what the comments above them say.
 *
 * <p>A comment has a key and a value. {@code echo}: the next line that {@code echo} prints; {@code warning} and {@code
 * error}: the next message, those of the geometry last, with dots for what is left out; {@code log}: a line of the
 * console; {@code hint}: the hint of a message; {@code tree}: a part of the {@code .csg} text; {@code volume}, {@code
 * area}, {@code box}: measures of the result. {@code enable}, {@code define} and {@code limit} are settings. {@code
 * file} names a file with the content of the block, for all examples.
 */
class LanguagePageTests {
    private static final Pattern COMMENT = Pattern.compile("<!-- (\\w+): (.*) -->");
    private static final String FENCE = "```";
    private static final String MORE = "...";
    private static final Set<String> MEASURES = Set.of("volume", "area", "box");
    private static final Set<String> MESSAGES = Set.of("warning", "error");
    private static final Set<String> OTHER_CHECKS = Set.of("echo", "log", "hint", "tree");
    private static final Set<String> SETTINGS = Set.of("enable", "define", "limit");
    private static final double DIGITS = 1e-5;

    @TempDir
    private Path folder;

    /** A line above a block. */
    private record Remark(String key, String value) {}

    /** A block in a fence. */
    private record Block(int line, String language, List<Remark> remarks, String text) {
        List<String> all(String key) {
            return remarks.stream()
                    .filter(remark -> remark.key().equals(key))
                    .map(Remark::value)
                    .toList();
        }

        boolean has(Set<String> keys) {
            return remarks.stream().anyMatch(remark -> keys.contains(remark.key()));
        }

        boolean isFile() {
            return has(Set.of("file"));
        }
    }

    /** What an example did. */
    private record Run(EvaluationResult result, List<Diagnostic> messages, Geometry geometry) {}

    @TestFactory
    Stream<DynamicTest> examplesDoWhatIsSaid() throws IOException {
        List<Block> blocks = blocks();
        for (Block block : blocks) {
            if (block.isFile()) {
                write(block);
            }
        }
        return blocks.stream()
                .filter(block -> block.language().equals("scad") && !block.isFile())
                .map(block -> DynamicTest.dynamicTest("line " + block.line(), () -> check(block)));
    }

    @Test
    void allExamplesAreChecked() throws IOException {
        List<Block> examples = blocks().stream()
                .filter(block -> block.language().equals("scad") && !block.isFile())
                .toList();
        assertTrue(examples.size() > 50, "too few examples");
        for (Block example : examples) {
            assertTrue(
                    example.has(MEASURES) || example.has(MESSAGES) || example.has(OTHER_CHECKS),
                    "nothing is checked in line " + example.line());
            for (Remark remark : example.remarks()) {
                assertTrue(
                        Stream.of(MEASURES, MESSAGES, OTHER_CHECKS, SETTINGS)
                                .anyMatch(keys -> keys.contains(remark.key())),
                        remark + " above line " + example.line());
            }
        }
    }

    private void check(Block example) throws DiagnosticException {
        // On a plain class path no format is registered.
        assumeFalse(
                example.has(MEASURES)
                        && example.text().contains("import(")
                        && new FormatRegistry().importers().isEmpty(),
                "no importers");
        Run run = run(example);
        checkMessages(example, run);
        String tree = CsgText.of(run.result().root());
        example.all("tree").forEach(part -> assertTrue(tree.contains(part), () -> part + " is not in " + tree));
        for (String volume : example.all("volume")) {
            Mesh mesh = assertInstanceOf(Mesh.class, run.geometry());
            assertClose(volume, MeshFacts.of(mesh).volume());
        }
        for (String area : example.all("area")) {
            Region region = assertInstanceOf(Region.class, run.geometry());
            assertClose(area, RegionFacts.of(region).area());
        }
        for (String box : example.all("box")) {
            checkBox(box, run.geometry().bounds());
        }
    }

    private static void checkMessages(Block example, Run run) {
        List<String> log = run.result().log();
        assertEquals(
                example.all("echo"),
                log.stream()
                        .filter(line -> line.startsWith("ECHO: "))
                        .map(line -> line.substring("ECHO: ".length()))
                        .toList());
        List<String> expected = example.remarks().stream()
                .filter(remark -> MESSAGES.contains(remark.key()))
                .map(remark -> remark.key() + ": " + remark.value())
                .toList();
        List<String> found = run.messages().stream()
                .map(message -> message.severity().name().toLowerCase(Locale.ROOT) + ": " + message.message())
                .toList();
        assertEquals(expected.size(), found.size(), () -> "expected " + expected + ", found " + found);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), shortened(found.get(i), expected.get(i)));
        }
        example.all("log").forEach(line -> assertTrue(log.contains(line), () -> line + " is not in " + log));
        List<String> hints = run.messages().stream().map(Diagnostic::hint).toList();
        example.all("hint").forEach(hint -> assertTrue(hints.contains(hint), () -> hint + " is not in " + hints));
    }

    /** A message cut off where the page leaves the rest of it out. */
    private static String shortened(String message, String pattern) {
        int length = pattern.length() - MORE.length();
        boolean isCut = pattern.endsWith(MORE) && message.length() > length;
        return isCut ? message.substring(0, length) + MORE : message;
    }

    private Run run(Block example) throws DiagnosticException {
        EvaluationLimits limits = EvaluationLimits.DEFAULT;
        for (String limit : example.all("limit")) {
            String[] parts = limit.split(" = ");
            limits = limits.with(parts[0], Long.parseLong(parts[1]));
        }
        EvaluationSettings settings = EvaluationSettings.DEFAULT
                .withFeatures(Set.copyOf(example.all("enable")))
                .withLimits(limits);
        EvaluationResult result = new ScadEvaluator()
                .evaluate(
                        new EvaluationRequest(
                                        "part.scad",
                                        folder.resolve("part.scad"),
                                        example.text(),
                                        example.all("define"),
                                        List.of())
                                .withSettings(settings),
                        EvaluationListener.NONE,
                        WorkContext.NONE);
        List<Diagnostic> messages = new ArrayList<>(result.diagnostics());
        Geometry geometry = Mesh.EMPTY;
        int expected = example.all("warning").size() + example.all("error").size();
        // A program that only prints has no shape, which would be one more message.
        if (!result.failed() && (example.has(MEASURES) || messages.size() < expected)) {
            try {
                geometry = new GeometryEvaluator(TestKernel.INSTANCE, 1)
                        .evaluate(result.root(), WorkContext.NONE, messages::add);
            } catch (DiagnosticException e) {
                if (example.has(MEASURES)) {
                    throw e;
                }
                messages.add(e.diagnostic());
            }
        }
        return new Run(result, messages, geometry);
    }

    private static void assertClose(String expected, double found) {
        double value = Double.parseDouble(expected);
        assertEquals(value, found, DIGITS * value);
    }

    /** Compares sizes such as {@code 2 x 3} or {@code 2 x 3 x 4}. */
    private static void checkBox(String expected, Bounds bounds) {
        double[] sizes = Arrays.stream(expected.split(" x "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        double[] found = DoubleStream.of(bounds.sizeX(), bounds.sizeY(), bounds.sizeZ())
                .limit(sizes.length)
                .toArray();
        for (int i = 0; i < sizes.length; i++) {
            assertEquals(sizes[i], found[i], DIGITS * Math.max(1, sizes[i]), expected + " against " + bounds);
        }
    }

    /** Writes the file that a block shows; behind its name may stand how. */
    private void write(Block block) throws IOException {
        String[] parts = block.all("file").getFirst().split(", ");
        String text = block.text();
        Charset encoding = StandardCharsets.UTF_8;
        if (parts.length == 2) {
            switch (parts[1]) {
                case "UTF-8 with a byte order mark" -> text = '\uFEFF' + text;
                case "without the last end of line" -> text = text.stripTrailing();
                default -> encoding = Charset.forName(parts[1]);
            }
        }
        assertFalse(Files.exists(folder.resolve(parts[0])), "there are two files " + parts[0]);
        Files.writeString(folder.resolve(parts[0]), text, encoding);
    }

    /** The blocks of the page with the comments on the lines directly above them. */
    private static List<Block> blocks() throws IOException {
        Path page = Path.of(System.getProperty("chamfer.checkout", "."), "docs", "language.md");
        List<String> lines = Files.readAllLines(page, StandardCharsets.UTF_8);
        List<Block> blocks = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher comment = COMMENT.matcher(line);
            if (comment.matches()) {
                remarks.add(new Remark(comment.group(1), comment.group(2)));
            } else if (line.startsWith(FENCE)) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(FENCE);
                String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
                blocks.add(new Block(i + 1, line.substring(FENCE.length()), List.copyOf(remarks), text));
                remarks.clear();
                i = end;
            } else {
                assertEquals(List.of(), remarks, "no block follows the comments above line " + (i + 1));
            }
        }
        return blocks;
    }
}

package org.chamfer.scad.eval.conformance;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the 2025 snapshot of OpenSCAD says and makes of its own test models, as {@code releng/peers/reference.mjs} wrote
 * it down.
 */
final class Reference {
    /** Where Debian's packages put the models. */
    static final Path PACKAGE = Path.of("/usr/share/openscad");

    private static final Path DATA = checkout().resolve("tests/org.chamfer.scad.eval.tests/data/openscad");

    private Reference() {}

    /** The project's folder. */
    static Path checkout() {
        return Path.of(System.getProperty("chamfer.checkout", "."));
    }

    /** What is known of all models, by file. */
    static Map<String, JsonObject> models() {
        return parse(lines(DATA.resolve("reference.jsonl")));
    }

    /** Lines of the script's output, by file. */
    static Map<String, JsonObject> parse(List<String> lines) {
        Gson gson = new Gson();
        return lines.stream()
                .map(line -> gson.fromJson(line, JsonObject.class))
                .collect(Collectors.toMap(
                        model -> model.get("file").getAsString(), Function.identity(), (a, _) -> a, TreeMap::new));
    }

    /**
     * The models whose result differs for a reason that is written down.
     *
     * @param suite {@code console}, {@code tree}, {@code geometry}, {@code later} for what needs formats that are not
     *     there yet, or {@code crashed} for what the snapshot gives no geometry of because it crashes or takes too long
     * @return the reasons by file
     */
    static Map<String, String> exceptions(String suite) {
        return lines(DATA.resolve("exceptions.txt")).stream()
                .filter(line -> line.startsWith(suite + " "))
                .map(line -> line.split(" ", 3))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[2]));
    }

    /** The names of the models that OpenSCAD's own suite compares in a way, such as {@code echotest}. */
    static List<String> suite(String name) {
        Path folder = PACKAGE.resolve("regression").resolve(name);
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("-expected\\..*", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text that OpenSCAD's own suites expect of a model, if one of them does. */
    static Optional<Path> expected(String name, String... suites) {
        return Arrays.stream(suites)
                .flatMap(suite -> Stream.of(".echo", ".csg")
                        .map(ending -> PACKAGE.resolve("regression/" + suite + "/" + name + "-expected" + ending)))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

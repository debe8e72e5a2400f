package org.chamfer.scad.eval.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;

/** Compares one kind of text of many models with what OpenSCAD prints. */
final class TextComparison {
    private final String kind;
    private final Function<Model, String> text;
    private final Map<String, JsonObject> reference = Reference.models();
    private final Map<String, String> exceptions;

    /** Compares {@code console} or {@code tree}. */
    TextComparison(String kind, Function<Model, String> text) {
        this.kind = kind;
        this.text = text;
        this.exceptions = Reference.exceptions(kind);
    }

    /**
     * A test for each model that OpenSCAD printed something of. Models on which the snapshot crashed are compared with
     * what its own suites expect, where they do.
     */
    List<DynamicTest> tests(String... suites) {
        List<DynamicTest> tests = new ArrayList<>();
        reference.forEach((file, facts) -> {
            if (facts.has(kind)) {
                tests.add(DynamicTest.dynamicTest(
                        file, () -> compare(file, facts.get(kind).getAsString())));
            } else {
                Reference.expected(nameOf(file), suites)
                        .ifPresent(expected ->
                                tests.add(DynamicTest.dynamicTest(file, () -> compareWithSuite(file, expected))));
            }
        });
        assertFalse(tests.isEmpty(), "there is no reference");
        return tests;
    }

    private void compare(String file, String expected) throws IOException, InterruptedException {
        String actual = text.apply(Model.evaluate(file, true));
        boolean same = Model.digest(actual).equals(expected);
        if (exceptions.containsKey(file)) {
            assertFalse(same, "is the same by now: take it off the list of exceptions");
        } else if (!same) {
            // Says what the difference is.
            JsonObject live = LiveReference.of(List.of(file)).get(file);
            assertEquals(live.get(kind + "Text").getAsString(), actual, file);
            throw new AssertionError("the reference is not what OpenSCAD prints now");
        }
    }

    private void compareWithSuite(String file, Path expected) throws IOException {
        Model model = Model.evaluate(file, true);
        String theirs = model.normalised(Files.readString(expected));
        if (exceptions.containsKey(file)) {
            assertNotEquals(theirs, text.apply(model), "is the same by now: take it off the list of exceptions");
        } else {
            assertEquals(theirs, text.apply(model), file);
        }
    }

    private static String nameOf(String file) {
        return file.replaceFirst(".*/", "").replaceFirst("\\.scad$", "");
    }

    /**
     * Checks that at most a tenth of the models of a suite of OpenSCAD's is on the list of exceptions. The package has
     * the expected texts of some models that it does not have: these do not count.
     */
    void checkExceptions(String suite) {
        Set<String> names = new TreeSet<>(Reference.suite(suite));
        names.retainAll(reference.keySet().stream().map(TextComparison::nameOf).toList());
        List<String> excepted = exceptions.keySet().stream()
                .filter(file -> names.contains(nameOf(file)))
                .toList();
        assertTrue(
                10 * excepted.size() <= names.size(),
                suite + ": " + excepted.size() + " exceptions among " + names.size() + " models: " + excepted);
    }
}

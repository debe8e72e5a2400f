package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The workbench of the installation, used as a user does: its tests (of {@code tests/org.chamfer.ui.tests}) run inside it
 * and send real events of the window system. After each run the log of errors has to be empty; the platform's monitoring
 * of the UI thread writes into it, too, when the window did not answer for 100 ms.
 */
@Tag("ui")
class UiTests {
    /** So long may the window take to answer, in milliseconds. */
    private static final String LONGEST_FREEZE = "100";

    /** What the platform says of a workbench that was killed. */
    private static final String KILLED = " 10035 ";

    @TempDir
    private static Path workshop;

    private static InstallationCopy copy;

    @TempDir
    private Path folder;

    @BeforeAll
    static void installTheTests() throws IOException {
        copy = UiInstallation.in(workshop.resolve("chamfer"));
    }

    @TestFactory
    Stream<DynamicTest> graphsAreEdited() throws IOException, InterruptedException {
        return inside("ShellTests", "UserGuideTests", "GraphEditingTests", "ParameterTests");
    }

    @TestFactory
    Stream<DynamicTest> graphsAreArranged() throws IOException, InterruptedException {
        return inside("GraphArrangeTests", "GraphViewTests", "GraphWidgetTests", "GraphFileTests");
    }

    @TestFactory
    Stream<DynamicTest> graphsAreRun() throws IOException, InterruptedException {
        return inside("GraphRunTests", "RunsTests", "ThemeTests");
    }

    @TestFactory
    Stream<DynamicTest> filesAreSeen() throws IOException, InterruptedException {
        return inside("AssetsTests", "PreviewTests");
    }

    @TestFactory
    Stream<DynamicTest> nothingStaysBehind() throws IOException, InterruptedException {
        return inside("MemoryTests");
    }

    @TestFactory
    Stream<DynamicTest> aRestartRestores() throws IOException, InterruptedException {
        UiRun run = run();
        Map<String, String> before = run.run(List.of("RestartBefore"));
        Map<String, String> after = run.run(List.of("RestartAfter"));
        return Stream.concat(tests(before, List.of()), tests(after, undeclared(run)));
    }

    @TestFactory
    Stream<DynamicTest> aKilledWorkbenchLosesNothing() throws IOException, InterruptedException {
        UiRun run = run();
        Map<String, String> before = run.runAndKill(List.of("CrashBefore"));
        Map<String, String> after = run.run(List.of("CrashAfter"));
        List<String> entries = undeclared(run).stream()
                .filter(entry -> !entry.contains(KILLED))
                .toList();
        return Stream.concat(tests(before, List.of()), tests(after, entries));
    }

    /** What the other tests rely on: a window that does not answer is reported, whether it computes or waits. */
    @TestFactory
    Stream<DynamicTest> aFrozenWindowIsReported() throws IOException, InterruptedException {
        UiRun run = run();
        Map<String, String> results = run.run(List.of("DeliberateFreezes"));
        List<String> reports =
                undeclared(run).stream().filter(DeclaredFreezes::isReport).toList();
        return Stream.concat(
                tests(results, List.of()),
                Stream.of("DeliberateFreezes.compute(", "DeliberateFreezes.sleep(")
                        .map(method -> DynamicTest.dynamicTest(
                                method + ") is reported",
                                () -> assertTrue(
                                        reports.stream().anyMatch(report -> report.contains(method)),
                                        () -> "not among " + reports))));
    }

    private Stream<DynamicTest> inside(String... classes) throws IOException, InterruptedException {
        UiRun run = run();
        return tests(run.run(List.of(classes)), undeclared(run));
    }

    private UiRun run() throws IOException {
        return new UiRun(copy, folder).property("chamfer.freezes", LONGEST_FREEZE);
    }

    /** The entries of the log of errors, without those that are no faults. */
    private static List<String> undeclared(UiRun run) throws IOException {
        return Stream.of(run.log().split("(?m)^(?=!ENTRY |!SESSION )"))
                .filter(entry -> entry.startsWith("!ENTRY"))
                .filter(entry -> !DeclaredFreezes.contain(entry))
                .toList();
    }

    private static Stream<DynamicTest> tests(Map<String, String> results, List<String> log) {
        Stream<DynamicTest> tests = results.entrySet().stream()
                .map(result -> DynamicTest.dynamicTest(result.getKey(), () -> {
                    if (!result.getValue().isEmpty()) {
                        fail(result.getValue());
                    }
                }));
        return Stream.concat(
                tests,
                Stream.of(DynamicTest.dynamicTest("the log is empty", () -> assertEquals("", String.join("", log)))));
    }
}

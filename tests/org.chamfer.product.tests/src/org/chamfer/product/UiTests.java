package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
 * and send real events of the window system. After each run the log of errors has to be empty.
 */
@Tag("ui")
class UiTests {
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
        UiRun run = new UiRun(copy, folder);
        Map<String, String> before = run.run(List.of("RestartBefore"));
        Map<String, String> after = run.run(List.of("RestartAfter"));
        return Stream.concat(tests(before, ""), tests(after, run.log()));
    }

    @TestFactory
    Stream<DynamicTest> aKilledWorkbenchLosesNothing() throws IOException, InterruptedException {
        UiRun run = new UiRun(copy, folder);
        Map<String, String> before = run.runAndKill(List.of("CrashBefore"));
        Map<String, String> after = run.run(List.of("CrashAfter"));
        return Stream.concat(tests(before, ""), tests(after, withoutTheKill(run.log())));
    }

    /** The log without what the platform has to say of a workbench that was killed. */
    private static String withoutTheKill(String log) {
        List<String> entries = Stream.of(log.split("(?m)^(?=!ENTRY |!SESSION )"))
                .filter(entry -> entry.startsWith("!ENTRY") && !entry.contains(" 10035 "))
                .toList();
        return String.join("", entries);
    }

    private Stream<DynamicTest> inside(String... classes) throws IOException, InterruptedException {
        UiRun run = new UiRun(copy, folder);
        return tests(run.run(List.of(classes)), run.log());
    }

    private static Stream<DynamicTest> tests(Map<String, String> results, String log) {
        Stream<DynamicTest> tests = results.entrySet().stream()
                .map(result -> DynamicTest.dynamicTest(result.getKey(), () -> {
                    if (!result.getValue().isEmpty()) {
                        fail(result.getValue());
                    }
                }));
        return Stream.concat(
                tests, Stream.of(DynamicTest.dynamicTest("the log is empty", () -> assertEquals("", log))));
    }
}

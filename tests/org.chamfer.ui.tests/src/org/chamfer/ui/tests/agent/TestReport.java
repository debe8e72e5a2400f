package org.chamfer.ui.tests.agent;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.ui.tests.robot.Screen;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Writes down how tests ended, with a picture of the screen for each that failed. */
final class TestReport implements TestExecutionListener {
    /** One test: an empty problem means that it passed. */
    private record Entry(String test, String problem) {}

    private final Path folder;
    private final List<Entry> entries = new ArrayList<>();

    TestReport(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        boolean failed = result.getStatus() != Status.SUCCESSFUL;
        if (!test.isTest() && !failed) {
            return;
        }
        String name = test.getLegacyReportingName().replace("()", "");
        String problem = failed ? result.getThrowable().map(TestReport::text).orElse("aborted") : "";
        entries.add(new Entry(name, problem));
        if (failed) {
            Screen.picture(folder.resolve("failed-" + name.replaceAll("\\W+", "-") + ".png"));
        }
    }

    /** Writes the report; the driver of the tests waits for this file. */
    void write() throws IOException {
        Path half = folder.resolve("report.json.part");
        Files.writeString(half, new GsonBuilder().setPrettyPrinting().create().toJson(entries));
        Files.move(half, folder.resolve("report.json"));
    }

    private static String text(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}

package org.chamfer.ui.tests.agent;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Runs test classes inside the workbench that has just started, when the system property {@code chamfer.ui.tests} names
 * some (with commas between them); otherwise it does nothing. The report goes to the folder {@code chamfer.ui.report}. The
 * workbench is closed afterwards, unless {@code chamfer.ui.stay} is set: then it waits to be killed.
 */
public final class UiTestAgent implements IStartup {
    @Override
    public void earlyStartup() {
        String classes = System.getProperty("chamfer.ui.tests", "");
        if (!classes.isEmpty()) {
            List<String> names = Arrays.asList(classes.split(","));
            Thread.ofPlatform().name("UI tests").start(() -> run(names));
        }
    }

    private static void run(List<String> classes) {
        Path folder = Path.of(System.getProperty("chamfer.ui.report"));
        try {
            TestReport report = new TestReport(folder);
            InsideTests.run(classes, report);
            report.write();
        } catch (Exception | LinkageError e) {
            ILog.of(UiTestAgent.class).error("The UI tests could not be run.", e);
        }
        if (!Boolean.getBoolean("chamfer.ui.stay")) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}

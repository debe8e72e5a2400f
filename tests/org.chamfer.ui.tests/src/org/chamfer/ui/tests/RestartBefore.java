package org.chamfer.ui.tests;

import java.io.IOException;
import org.chamfer.ui.tests.robot.GraphDriver;
import org.chamfer.ui.tests.robot.Robot;
import org.chamfer.ui.tests.robot.TestProject;
import org.chamfer.ui.tests.robot.Ui;
import org.chamfer.workbench.look.Look;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** What is done before the workbench is closed; {@link RestartAfter} looks at what comes back. */
class RestartBefore {
    @Test
    void leavesAGraphOpenAndTheDarkThemeOn() throws IOException {
        GraphDriver graph = GraphDriver.open(new TestProject("restart").graph("gear_pair", "kept"));
        graph.makeRoom();
        Robot robot = new Robot();
        robot.click(graph.title("small"));
        robot.key("ctrl+shift+t");

        Ui.await(
                "the dark theme",
                () -> PlatformUI.getWorkbench().getService(Look.class).dark());
        Ui.settle();
    }
}

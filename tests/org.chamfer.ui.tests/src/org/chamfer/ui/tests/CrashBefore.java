package org.chamfer.ui.tests;

import java.io.IOException;
import org.chamfer.ui.tests.robot.GraphDriver;
import org.chamfer.ui.tests.robot.Robot;
import org.chamfer.ui.tests.robot.TestProject;
import org.chamfer.ui.tests.robot.Ui;
import org.junit.jupiter.api.Test;

/** Edits that are not saved when the workbench is killed; {@link CrashAfter} gets them back. */
class CrashBefore {
    /** Edits older than this must not be lost. */
    private static final long LOST_AT_MOST_MILLIS = 10_000;

    @Test
    void editsWithoutSaving() throws IOException {
        GraphDriver graph = GraphDriver.open(new TestProject("crash").write("unsaved", SmallGraph.TEXT));
        graph.makeRoom();
        Robot robot = new Robot();
        robot.click(graph.title("words")).key("Delete");
        Ui.await("an unsaved edit", () -> graph.editor().isDirty());

        Ui.pause(LOST_AT_MOST_MILLIS);
    }
}

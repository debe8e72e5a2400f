package org.chamfer.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chamfer.ui.tests.robot.GraphDriver;
import org.chamfer.ui.tests.robot.Robot;
import org.chamfer.ui.tests.robot.Ui;
import org.eclipse.core.resources.IProject;
import org.junit.jupiter.api.Test;

/** The start after {@link CrashBefore}. */
class CrashAfter {
    @Test
    void theEditsAreOfferedAndComeBackUnsaved() {
        Ui.await("an offer", () -> Ui.shellOpen("Recover"));
        new Robot().key("Return");

        GraphDriver graph = GraphDriver.active();
        IProject project = graph.editor().file().orElseThrow().getProject();
        assertEquals("crash", project.getName(), "the project is another one than before");
        assertEquals(1, project.getWorkspace().getRoot().getProjects().length, "the folder is opened twice");
        Ui.await("the edit is there", () -> graph.graph().getNodes().size() == 5);
        Ui.await("it is not saved", () -> graph.editor().isDirty());
        new Robot().key("ctrl+s");
        Ui.await("it can be saved", () -> !graph.editor().isDirty());
        assertEquals(5, graph.nodes());
    }
}

package org.chamfer.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chamfer.ui.tests.robot.GraphDriver;
import org.chamfer.ui.tests.robot.Ui;
import org.chamfer.workbench.look.Look;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** What comes back after {@link RestartBefore}. */
class RestartAfter {
    @Test
    void theGraphAndTheThemeAreBack() {
        GraphDriver graph = GraphDriver.active();

        assertEquals("kept.canvas", Ui.ask(() -> graph.editor().getTitle()));
        assertEquals(
                "small",
                Ui.ask(() -> graph.page().viewer().selectedNodes().getFirst().getId()));
        assertFalse(Ui.ask(() -> graph.editor().isDirty()));
        assertTrue(Ui.ask(() -> PlatformUI.getWorkbench().getService(Look.class).dark()));
    }
}

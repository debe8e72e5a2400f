package org.chamfer.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chamfer.ui.tests.robot.Ui;
import org.junit.jupiter.api.Test;

/** The window that a user sees first. */
class ShellTests {
    @Test
    void opensTheDesignPerspective() {
        assertEquals(
                "org.chamfer.workbench.design",
                Ui.ask(() -> Ui.page().getPerspective().getId()));
    }
}

package org.chamfer.ui.tests;

import java.io.IOException;
import org.chamfer.ui.tests.robot.GraphDriver;
import org.chamfer.ui.tests.robot.Robot;
import org.chamfer.ui.tests.robot.TestProject;
import org.chamfer.ui.tests.robot.Ui;
import org.chamfer.workbench.look.Look;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** Switching the theme changes the whole window, own figures included, and switching back restores it. */
class ThemeTests {
    private static boolean dark() {
        return Ui.ask(() -> PlatformUI.getWorkbench().getService(Look.class).dark());
    }

    private static RGB background(Control control) {
        return Ui.ask(() -> control.getBackground().getRGB());
    }

    @Test
    void switchesByItsKey() throws IOException {
        GraphDriver graph = GraphDriver.open(new TestProject("theme").graph("gear_pair", "themes"));
        Control canvas = Ui.ask(() -> graph.page().viewer().getControl());
        boolean before = dark();
        RGB color = background(canvas);

        new Robot().key("ctrl+shift+t");

        Ui.await("the other theme", () -> dark() != before);
        Ui.await("the canvas has another colour", () -> !background(canvas).equals(color));
        new Robot().key("ctrl+shift+t");
        Ui.await("the first theme", () -> dark() == before);
        Ui.await("the canvas has its colour again", () -> background(canvas).equals(color));
        Ui.run(() -> Ui.page().closeEditor(graph.editor(), false));
    }
}

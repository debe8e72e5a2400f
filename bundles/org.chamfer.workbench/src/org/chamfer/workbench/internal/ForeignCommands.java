package org.chamfer.workbench.internal;

import java.util.List;
import org.eclipse.ui.commands.ICommandService;

/** Commands of the platform that have no place here: there is one perspective, and nothing is built. */
final class ForeignCommands {
    private static final String PLATFORM = "org.eclipse.ui.";
    private static final List<String> IDS = List.of(
            "window.closePerspective",
            "window.closeAllPerspectives",
            "window.customizePerspective",
            "window.savePerspective",
            "window.resetPerspective",
            "window.nextPerspective",
            "window.previousPerspective",
            "perspectives.showPerspective",
            "project.buildAll",
            "project.buildAutomatically",
            "project.buildLast",
            "project.buildProject",
            "project.cleanAction",
            "edit.addBookmark",
            "edit.addTask");

    private ForeignCommands() {}

    /** Removes them, so that neither the quick access nor the keys' preferences show them. */
    static void removeFrom(ICommandService commands) {
        IDS.forEach(id -> commands.getCommand(PLATFORM + id).undefine());
    }
}

package org.chamfer.workbench.internal.welcome;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chamfer.workbench.internal.ShellCommands;
import org.chamfer.workbench.internal.command.OpenDocuments;
import org.chamfer.workbench.internal.project.RecentFiles;
import org.chamfer.workbench.project.Projects;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;

/** What the welcome page offers to be done. */
final class WelcomeActions {
    private static final int MOST_RECENT = 5;
    private static final String GRAPH = ".canvas";

    private final IWorkbenchWindow window;
    private final Map<String, String> keys = new HashMap<>();

    WelcomeActions(IWorkbenchWindow window) {
        this.window = window;
    }

    /** A first step. @param key how it is reached by the keyboard, empty if it is not; known once the window is there */
    record Step(String icon, String label, Supplier<String> key, Runnable action) {}

    /** A file that was worked on. @param folder where it is, for people */
    record Recent(String name, String folder, boolean graph, Runnable action) {}

    /** Something good to know. */
    record Hint(Supplier<String> key, String text) {}

    List<Step> steps() {
        return List.of(
                step("new-graph", "New Graph", ShellCommands.NEW_GRAPH),
                step("new-model", "New Model", ShellCommands.NEW_MODEL),
                step("new-project", "New Project", ShellCommands.NEW_PROJECT),
                step("open", "Open File", ShellCommands.OPEN_FILE),
                step("folder", "Open Folder", ShellCommands.OPEN_FOLDER),
                step("example", "Open All Examples", ShellCommands.OPEN_EXAMPLES));
    }

    private Step step(String icon, String label, String command) {
        return new Step(icon, label, () -> key(command), () -> run(command));
    }

    List<Hint> hints() {
        return List.of(
                new Hint(() -> "Double-click", "Add a node"),
                new Hint(() -> "F5", "Run the graph"),
                new Hint(() -> "Ctrl+Enter", "Run to the selected node"),
                new Hint(() -> "F", "Fit everything"),
                new Hint(() -> key(ShellCommands.QUICK_ACCESS), "Find any command"));
    }

    List<Recent> recentFiles() {
        return new RecentFiles()
                .files().stream().limit(MOST_RECENT).map(this::recent).toList();
    }

    private Recent recent(Path file) {
        String name = file.getFileName().toString();
        String home = System.getProperty("user.home");
        String folder = String.valueOf(file.getParent());
        if (folder.startsWith(home)) {
            folder = "~" + folder.substring(home.length());
        }
        return new Recent(name, folder, name.endsWith(GRAPH), () -> OpenDocuments.in(window)
                .open(List.of(file)));
    }

    /** Opens an example, of which a copy is made first if there is none yet. */
    void open(Example example) {
        Projects projects = window.getWorkbench().getService(Projects.class);
        OpenDocuments.in(window)
                .open(
                        "Opening " + example.title(),
                        monitor -> List.of(projects.file(
                                projects.folders(projects.examples(monitor))
                                        .root()
                                        .resolve(example.path()),
                                monitor)));
    }

    private void run(String command) {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(WelcomeActions.class).error("The command " + command + " could not be run.", e);
        }
    }

    private String key(String command) {
        TriggerSequence sequence = window.getService(IBindingService.class).getBestActiveBindingFor(command);
        if (sequence != null) {
            keys.put(command, sequence.format());
        }
        // While a dialog is open, no key of the window is active.
        return keys.getOrDefault(command, "");
    }
}

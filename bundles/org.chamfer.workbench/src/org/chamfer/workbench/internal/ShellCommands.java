package org.chamfer.workbench.internal;

import java.util.List;

/** Identifiers of the commands of the workbench itself. */
public final class ShellCommands {
    /** Makes a graph. */
    public static final String NEW_GRAPH = "org.chamfer.workbench.newGraph";
    /** Makes a file of code. */
    public static final String NEW_MODEL = "org.chamfer.workbench.newModel";
    /** Makes a project. */
    public static final String NEW_PROJECT = "org.chamfer.workbench.newProject";
    /** Opens files from disk. */
    public static final String OPEN_FILE = "org.chamfer.workbench.openFile";
    /** Opens a folder as a project. */
    public static final String OPEN_FOLDER = "org.chamfer.workbench.openFolder";
    /** Opens the project of the examples. */
    public static final String OPEN_EXAMPLES = "org.chamfer.workbench.openExamples";
    /** Writes a result to a file. */
    public static final String EXPORT_RESULT = "org.chamfer.workbench.exportResult";
    /** Shows the welcome page. */
    public static final String WELCOME = "org.chamfer.workbench.welcome";
    /** Brings all views back to their places. */
    public static final String RESET_LAYOUT = "org.chamfer.workbench.resetLayout";
    /** Switches between the light and the dark theme. */
    public static final String TOGGLE_THEME = "org.chamfer.workbench.toggleTheme";
    /** What the commands that show views begin with. */
    static final String SHOW = "org.chamfer.workbench.show.";
    /** Finds any command, view or file. */
    public static final String QUICK_ACCESS = "org.eclipse.ui.window.quickAccess";

    /** What the empty editor area names. */
    static final List<String> ONBOARDING = List.of(NEW_GRAPH, OPEN_FILE, OPEN_FOLDER, QUICK_ACCESS);

    private ShellCommands() {}
}

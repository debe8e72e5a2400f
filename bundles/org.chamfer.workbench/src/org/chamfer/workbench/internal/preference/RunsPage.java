package org.chamfer.workbench.internal.preference;

import org.chamfer.workbench.preference.ChamferPreferences;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;

/** How graphs are run, and where results are kept. */
public class RunsPage extends SettingsPage {
    private static final int DAY_SECONDS = 86_400;
    private static final int MOST_WORKERS = 256;
    private static final int LARGEST_HEAP = 1 << 20;
    private static final int SMALLEST_CACHE = 64;
    private static final int LARGEST_CACHE = 1 << 20;

    /** The page. */
    public RunsPage() {
        super("How graphs are run, and where their results are kept. Results do not depend on these settings.");
    }

    @Override
    protected void createFieldEditors() {
        section("Runs");
        number(ChamferPreferences.WORKERS, "&Workers (0: one a processor):", 0, MOST_WORKERS);
        number(ChamferPreferences.TIME_LIMIT, "&Time limit of a node in seconds (0: none):", 0, DAY_SECONDS);
        addField(new BooleanFieldEditor(
                ChamferPreferences.ISOLATED, "&Run graphs in a process of their own", getFieldEditorParent()));
        number(ChamferPreferences.ISOLATED_HEAP, "&Memory of that process in MB (0: automatic):", 0, LARGEST_HEAP);
        section("Cache");
        DirectoryFieldEditor folder = new DirectoryFieldEditor(
                ChamferPreferences.CACHE_FOLDER, "&Folder (empty: the user's cache):", getFieldEditorParent());
        folder.setEmptyStringAllowed(true);
        folder.setErrorMessage("Enter a folder that exists, or nothing.");
        addField(folder);
        number(ChamferPreferences.CACHE_SIZE, "&Size in MB:", SMALLEST_CACHE, LARGEST_CACHE);
    }
}

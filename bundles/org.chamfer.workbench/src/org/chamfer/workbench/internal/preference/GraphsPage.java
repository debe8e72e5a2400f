package org.chamfer.workbench.internal.preference;

import org.chamfer.workbench.preference.ChamferPreferences;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.RadioGroupFieldEditor;

/** How graphs are shown and edited. */
public class GraphsPage extends SettingsPage {
    /** The page. */
    public GraphsPage() {
        super("How graphs are shown and edited.");
    }

    @Override
    protected void createFieldEditors() {
        section("Canvas");
        flag(ChamferPreferences.GRID, "Show the &grid");
        flag(ChamferPreferences.SNAP, "S&nap nodes to the grid");
        flag(ChamferPreferences.THUMBNAILS, "Show &pictures of results in nodes");
        addField(new RadioGroupFieldEditor(
                ChamferPreferences.WIRES,
                "Wires",
                2,
                new String[][] {{"&Curved", "curved"}, {"&Straight", "straight"}},
                getFieldEditorParent()));
        section("Results");
        flag(ChamferPreferences.LIVE, "Run &live: results follow each edit");
    }

    private void flag(String key, String label) {
        addField(new BooleanFieldEditor(key, label, getFieldEditorParent()));
    }
}

package org.chamfer.workbench.internal.preference;

import org.chamfer.workbench.internal.look.ThemeChoice;
import org.chamfer.workbench.internal.look.ThemeSwitch;
import org.chamfer.workbench.preference.ChamferPreferences;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.RadioGroupFieldEditor;

/** The theme, and what happens to unsaved edits. */
public class GeneralPage extends SettingsPage {
    /** The page. */
    public GeneralPage() {
        super("How Chamfer looks, and what it keeps.");
    }

    @Override
    protected void createFieldEditors() {
        addField(new RadioGroupFieldEditor(
                ChamferPreferences.THEME,
                "Theme",
                1,
                new String[][] {
                    {"&Follow the system", ThemeChoice.SYSTEM.id()},
                    {"&Light", ThemeChoice.LIGHT.id()},
                    {"&Dark", ThemeChoice.DARK.id()}
                },
                getFieldEditorParent()));
        section("Unsaved Edits");
        addField(new BooleanFieldEditor(
                ChamferPreferences.RECOVERY, "&Recover unsaved edits after a crash", getFieldEditorParent()));
    }

    @Override
    public boolean performOk() {
        boolean done = super.performOk();
        ThemeSwitch theme = new ThemeSwitch();
        theme.choose(theme.choice());
        return done;
    }
}

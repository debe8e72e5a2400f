package org.chamfer.workbench.internal.preference;

import org.chamfer.workbench.preference.ChamferPreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** A page of settings of the workbench, kept in the workspace. */
abstract class SettingsPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final int SPACE = 12;

    SettingsPage(String description) {
        super(GRID);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, ChamferPreferences.NODE));
        setDescription(description);
    }

    @Override
    public void init(IWorkbench workbench) {
        // The settings are those of the workspace, whatever the workbench.
    }

    /** A title above the settings that follow. */
    final void section(String text) {
        Label label = new Label(getFieldEditorParent(), SWT.NONE);
        label.setText(text);
        label.setData("org.eclipse.e4.ui.css.CssClassName", "title");
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
        data.verticalIndent = SPACE;
        label.setLayoutData(data);
    }

    /** A number between limits. */
    final void number(String key, String label, int least, int most) {
        IntegerFieldEditor editor = new IntegerFieldEditor(key, label, getFieldEditorParent());
        editor.setValidRange(least, most);
        editor.setErrorMessage("Enter a whole number from " + least + " to " + most + ".");
        addField(editor);
    }
}

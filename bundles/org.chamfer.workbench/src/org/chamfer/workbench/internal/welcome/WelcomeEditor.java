package org.chamfer.workbench.internal.welcome;

import org.chamfer.workbench.internal.project.RecentFiles;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** The page that greets: first steps, recent files, examples. */
public class WelcomeEditor extends EditorPart {
    /** Id of the editor. */
    public static final String ID = "org.chamfer.workbench.welcome";

    private WelcomePage page;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        page = new WelcomePage(parent, getSite().getWorkbenchWindow());
        IEclipsePreferences recent = InstanceScope.INSTANCE.getNode(RecentFiles.NODE);
        IPreferenceChangeListener listener = _ -> parent.getDisplay().asyncExec(() -> {
            if (!parent.isDisposed()) {
                page.showRecent();
            }
        });
        recent.addPreferenceChangeListener(listener);
        parent.addListener(SWT.Dispose, _ -> recent.removePreferenceChangeListener(listener));
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // There is nothing to save.
    }

    @Override
    public void doSaveAs() {
        // There is nothing to save.
    }
}

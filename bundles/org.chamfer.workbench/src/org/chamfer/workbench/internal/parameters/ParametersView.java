package org.chamfer.workbench.internal.parameters;

import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.parameter.ParameterSheet;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** Edits the parameters of what is selected: of a node in a graph, or of a .scad file. */
public final class ParametersView extends ViewPart {
    /** The id of the view. */
    public static final String ID = "org.chamfer.workbench.parameters";

    private final ISelectionListener selections = this::selected;
    private final Runnable themes = this::themeChanged;
    private final Runnable changes = this::updateActions;
    private final PartWatch parts = new PartWatch(this::opened, this::closed);
    private Look look;
    private ParameterForm form;
    private SheetActions actions;
    private SheetMenus menus;
    private ParameterSheet shown;
    private IWorkbenchPart source;

    @Override
    public void createPartControl(Composite parent) {
        look = PlatformUI.getWorkbench().getService(Look.class);
        form = new ParameterForm(parent, look);
        form.setData(DrawnControl.ID, "parameters.form");
        actions = new SheetActions(getSite(), look, form::sheet);
        menus = new SheetMenus(look, actions);
        menus.addTo(getViewSite().getActionBars());
        look.addListener(themes);
        getSite().getPage().addSelectionListener(selections);
        getSite().getPage().addPartListener(parts);
        updateActions();
        IEditorPart editor = getSite().getPage().getActiveEditor();
        if (editor != null) {
            opened(editor);
        }
    }

    @Override
    public void setFocus() {
        form.setFocus();
        // Somebody else may have written the file of sets meanwhile.
        actions.sheetChanged();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(selections);
        getSite().getPage().removePartListener(parts);
        if (look != null) {
            look.removeListener(themes);
        }
        if (shown != null) {
            shown.removeListener(changes);
        }
        if (menus != null) {
            menus.dispose();
        }
        super.dispose();
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part == this) {
            return;
        }
        ParameterSheet sheet = selection instanceof IStructuredSelection list && !list.isEmpty()
                ? sheetOf(list.getFirstElement())
                : null;
        if (sheet != null) {
            show(sheet, part);
        } else if (part instanceof IEditorPart editor) {
            show(sheetOf(editor), part);
        }
    }

    private void opened(IEditorPart editor) {
        ISelection selection = editor.getSite().getSelectionProvider() == null
                ? null
                : editor.getSite().getSelectionProvider().getSelection();
        selected(editor, selection);
    }

    private void closed(IWorkbenchPart part) {
        if (part == source) {
            show(null, null);
        }
    }

    private void show(ParameterSheet sheet, IWorkbenchPart from) {
        source = from;
        if (sheet == shown) {
            return;
        }
        if (shown != null) {
            shown.removeListener(changes);
        }
        shown = sheet;
        form.show(sheet);
        if (sheet != null) {
            sheet.addListener(changes);
        }
        actions.sheetChanged();
        SheetHistory.offer(getViewSite().getActionBars(), sheet);
        updateActions();
    }

    private void updateActions() {
        boolean changed = shown != null
                && shown.parameters().stream()
                        .anyMatch(parameter -> shown.text(parameter.name()).isPresent());
        menus.update(shown != null, changed);
    }

    private void themeChanged() {
        form.themeChanged();
        menus.themeChanged();
    }

    private static ParameterSheet sheetOf(IEditorPart editor) {
        IFile file = Adapters.adapt(editor.getEditorInput(), IFile.class);
        return file == null ? null : sheetOf(file);
    }

    private static ParameterSheet sheetOf(Object selected) {
        ParameterSheet own = Adapters.adapt(selected, ParameterSheet.class);
        if (own != null) {
            return own;
        }
        IFile file = Adapters.adapt(selected, IFile.class);
        return file == null ? null : Adapters.adapt(file, ParameterSheet.class);
    }
}

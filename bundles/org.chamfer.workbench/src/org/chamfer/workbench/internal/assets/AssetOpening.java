package org.chamfer.workbench.internal.assets;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;

/** Opens files, and makes nodes of them. For the UI thread. */
final class AssetOpening {
    private static final String GRAPH_EDITOR = "org.chamfer.ui.graph.editor";
    private static final String ADD = "org.chamfer.ui.graph.addFiles";
    private static final String PREVIEW = "org.chamfer.workbench.preview";

    private final IWorkbenchPartSite site;

    AssetOpening(IWorkbenchPartSite site) {
        this.site = site;
    }

    /** Opens a file in its editor; images and meshes become nodes of the open graph, or are shown. */
    void open(IFile file) {
        try {
            switch (AssetKind.of(file.getName())) {
                case IMAGE, MESH, OUTLINE -> {
                    if (canAdd()) {
                        add();
                    } else {
                        page().showView(PREVIEW, null, IWorkbenchPage.VIEW_VISIBLE);
                    }
                }
                case GRAPH, CODE, TABLE, TEXT -> edit(file);
                case NEURAL, OTHER -> page().showView(PREVIEW, null, IWorkbenchPage.VIEW_VISIBLE);
            }
        } catch (PartInitException e) {
            ILog.of(AssetOpening.class).error(file.getFullPath() + " cannot be opened.", e);
        }
    }

    /** Opens a file in its editor. @throws PartInitException if there is none */
    void edit(IFile file) throws PartInitException {
        IEditorDescriptor editor = IDE.getDefaultEditor(file);
        String id = AssetKind.of(file.getName()) == AssetKind.GRAPH
                ? GRAPH_EDITOR
                : editor == null || editor.isOpenExternal() ? EditorsUI.DEFAULT_TEXT_EDITOR_ID : editor.getId();
        IDE.openEditor(page(), file, id);
    }

    /** True if a graph is open in front. */
    boolean canAdd() {
        return page().getActiveEditor() != null
                && GRAPH_EDITOR.equals(page().getActiveEditor().getSite().getId())
                && command().isDefined();
    }

    /** Makes nodes of the files that are chosen in this view, in the graph that is open in front. */
    void add() {
        try {
            site.getService(IHandlerService.class).executeCommand(ADD, null);
        } catch (NotHandledException | NotEnabledException _) {
            // No graph is in front any more: there is nothing to add to.
        } catch (CommandException e) {
            ILog.of(AssetOpening.class).error("The files cannot be added to the graph.", e);
        }
    }

    private Command command() {
        return site.getService(ICommandService.class).getCommand(ADD);
    }

    private IWorkbenchPage page() {
        return site.getPage();
    }
}

package org.chamfer.workbench.internal.wizard;

import java.nio.file.Path;
import java.util.Optional;
import org.chamfer.workbench.preview.PreviewSource;
import org.chamfer.workbench.preview.PreviewSource.Content;
import org.chamfer.workbench.project.Projects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.ResourceUtil;

/**
 * What is to be exported.
 *
 * @param content the result
 * @param folder where it goes if the user does not say otherwise
 */
record ExportSource(Content content, Path folder) {
    /** What is selected if it has a result; otherwise what is selected in the active editor, or its document. */
    static Optional<ExportSource> find(IWorkbenchWindow window, IStructuredSelection selection) {
        IWorkbenchPage page = window.getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        Optional<Content> content = content(selection);
        if (content.isEmpty() && editor != null) {
            content = content(selectionOf(editor))
                    .or(() -> contentOf(Adapters.adapt(editor, PreviewSource.class)))
                    .or(() -> contentOf(
                            Adapters.adapt(ResourceUtil.getFile(editor.getEditorInput()), PreviewSource.class)));
        }
        return content.map(found -> new ExportSource(found, folder(window, editor, selection)));
    }

    private static ISelection selectionOf(IEditorPart editor) {
        ISelectionProvider provider = editor.getSite().getSelectionProvider();
        return provider == null ? null : provider.getSelection();
    }

    private static Optional<Content> content(ISelection selection) {
        return selection instanceof IStructuredSelection structured && !structured.isEmpty()
                ? contentOf(Adapters.adapt(structured.getFirstElement(), PreviewSource.class))
                : Optional.empty();
    }

    private static Optional<Content> contentOf(PreviewSource source) {
        return source == null ? Optional.empty() : source.content();
    }

    private static Path folder(IWorkbenchWindow window, IEditorPart editor, IStructuredSelection selection) {
        Projects projects = window.getWorkbench().getService(Projects.class);
        IFile document = editor == null ? null : ResourceUtil.getFile(editor.getEditorInput());
        IResource resource = document != null
                ? document
                : Adapters.adapt(selection == null ? null : selection.getFirstElement(), IResource.class);
        return (resource == null ? projects.current() : Optional.of(resource.getProject()))
                .map(project -> projects.folders(project).output())
                .orElseGet(() -> Path.of(System.getProperty("user.home")));
    }
}

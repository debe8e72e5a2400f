package org.chamfer.workbench.internal.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.chamfer.workbench.project.Projects;
import org.chamfer.workbench.run.NodeReveal;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;

/** Opens the places that links name. For the UI thread; files are looked for elsewhere. */
public final class PlaceOpener {
    private final IWorkbenchPage page;

    /** Makes one. @param page where editors are opened */
    public PlaceOpener(IWorkbenchPage page) {
        this.page = page;
    }

    /** Opens a file at a place. @param line from 1, @param column from 1; 0 if unknown */
    public void openText(Path file, int line, int column) {
        find(file, found -> {
            IEditorPart editor = IDE.openEditor(page, found, true);
            ITextEditor text = Adapters.adapt(editor, ITextEditor.class);
            if (text != null && line > 0) {
                select(text, line, column);
            }
        });
    }

    /** Opens a graph and shows a node of it. @param node id; empty for none */
    public void openNode(Path graph, String node) {
        find(graph, found -> {
            IEditorPart editor = IDE.openEditor(page, found, true);
            NodeReveal reveal = Adapters.adapt(editor, NodeReveal.class);
            if (reveal != null && !node.isEmpty()) {
                reveal.reveal(node);
            }
        });
    }

    private static void select(ITextEditor editor, int line, int column) {
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        if (document == null) {
            return;
        }
        try {
            int at = document.getLineOffset(line - 1);
            int length = document.getLineLength(line - 1);
            editor.selectAndReveal(at + Math.clamp(column - 1L, 0, Math.max(0, length - 1)), 0);
        } catch (BadLocationException _) {
            // The file has become shorter since.
        }
    }

    /** What is done with a file on the UI thread. */
    @FunctionalInterface
    private interface Opening {
        void open(IFile file) throws PartInitException;
    }

    private void find(Path file, Opening opening) {
        Projects projects = PlatformUI.getWorkbench().getService(Projects.class);
        Consumer<IFile> found = known -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            try {
                opening.open(known);
            } catch (PartInitException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            }
        });
        Job job = new Job("Open " + file.getFileName()) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                if (!Files.isRegularFile(file)) {
                    return Status.warning("There is no file " + file + " any more.");
                }
                try {
                    found.accept(projects.file(file, monitor));
                    return Status.OK_STATUS;
                } catch (CoreException e) {
                    Platform.getLog(PlaceOpener.class).log(e.getStatus());
                    return Status.warning("The file " + file + " cannot be opened.");
                }
            }
        };
        job.setSystem(true);
        job.schedule();
    }
}

package org.chamfer.workbench.internal.recovery;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import org.chamfer.base.io.AtomicOutput;
import org.chamfer.workbench.project.Projects;
import org.chamfer.workbench.recovery.RecoveryService;
import org.chamfer.workbench.recovery.RecoveryService.Copy;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;

/** Opens copies in the editors of their files, as edits that are not saved. */
final class RecoveredEditors {
    private final IWorkbenchPage page;
    private final Projects projects;
    private final RecoveryService recovery;

    RecoveredEditors(IWorkbenchPage page, Projects projects, RecoveryService recovery) {
        this.page = page;
        this.projects = projects;
        this.recovery = recovery;
    }

    /** Opens a copy: reads it elsewhere, and returns at once. */
    void open(Copy copy) {
        Job job = new Job("Recover " + copy.file().getFileName()) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    byte[] content = Files.readAllBytes(copy.copy());
                    if (!Files.exists(copy.file())) {
                        restore(copy, content);
                    }
                    IFile file = projects.file(copy.file(), monitor);
                    Charset charset = Charset.forName(file.getCharset());
                    page.getWorkbenchWindow()
                            .getWorkbench()
                            .getDisplay()
                            .asyncExec(() -> show(copy, file, new String(content, charset)));
                    return Status.OK_STATUS;
                } catch (IOException | CoreException e) {
                    return Status.error(
                            "The edits of " + copy.file() + " cannot be recovered. They stay in " + copy.copy() + ".",
                            e);
                }
            }
        };
        job.schedule();
    }

    private static void restore(Copy copy, byte[] content) throws IOException {
        Files.createDirectories(copy.file().getParent());
        try (AtomicOutput out = AtomicOutput.open(copy.file())) {
            out.write(content, 0, content.length);
            out.commit();
        }
    }

    private void show(Copy copy, IFile file, String content) {
        try {
            IEditorPart open = page.findEditor(new FileEditorInput(file));
            if (open != null) {
                // Restored by the platform a moment ago, with what is on disk.
                page.closeEditor(open, false);
            }
            recovery.recover(copy);
            IEditorPart editor = page.openEditor(
                    new RecoveredInput(file, copy),
                    IDE.getEditorDescriptor(file, true, false).getId());
            ITextEditor text = Adapters.adapt(editor, ITextEditor.class);
            IDocument document =
                    text == null ? null : text.getDocumentProvider().getDocument(text.getEditorInput());
            if (document != null) {
                document.set(content);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}

package org.chamfer.ui.graph.internal.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.chamfer.graph.file.CanvasFile;
import org.chamfer.ui.graph.internal.document.EditedGraph;
import org.chamfer.ui.graph.internal.document.GraphDigest;
import org.chamfer.ui.graph.internal.document.GraphDocument;
import org.chamfer.workbench.recovery.RecoveryService;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.SaveAsDialog;

/** The file of an open graph: saving, copies for the case of a crash, changes by others, markers. */
final class DocumentFile implements FileWatch.Listener {
    private final GraphEditor editor;
    private final GraphPage page;
    private final EditedGraph document;
    private final GraphMarkers markers;
    private final CommandStackListener edits = _ -> edited();
    private IFile file;
    private FileWatch watch;
    private RecoveryCopy copies;
    private byte[] onDisk;
    private boolean unsaved;
    private boolean closed;
    private boolean asking;

    /**
     * @param onDisk what is in the file, as {@link #read} gives it
     * @param unsaved true if the content is not that of the file, although nothing was edited yet
     */
    DocumentFile(GraphEditor editor, GraphPage page, IFile file, byte[] onDisk, boolean unsaved) {
        this.editor = editor;
        this.page = page;
        this.document = page.document();
        this.file = file;
        this.unsaved = unsaved;
        this.markers = new GraphMarkers(document);
        this.onDisk = onDisk;
        document.commands().addCommandStackListener(edits);
        document.addListener(new GraphDocument.Listener() {
            @Override
            public void problemsChanged() {
                mark();
            }
        });
        page.runs().addListener(this::mark);
        follow();
    }

    IFile file() {
        return file;
    }

    boolean dirty() {
        return unsaved || document.commands().isSaveNeeded();
    }

    void close() {
        closed = true;
        document.commands().removeCommandStackListener(edits);
        watch.stop();
        copies.close();
        markers.clear(file);
    }

    /** Writes the graph into its file; the old content goes into the local history. */
    void save(IProgressMonitor monitor) {
        write(file, monitor);
    }

    /** Gives true if that file has the graph now. */
    private boolean write(IFile target, IProgressMonitor monitor) {
        byte[] content = bytes();
        try {
            target.write(content, true, false, true, monitor);
            saved(content);
            return true;
        } catch (CoreException e) {
            if (monitor != null) {
                monitor.setCanceled(true);
            }
            MessageDialog.openError(
                    editor.getSite().getShell(),
                    "Save Graph",
                    "The graph could not be saved: " + e.getStatus().getMessage()
                            + "\nIt is still open. Choose Save As to save it elsewhere.");
            return false;
        }
    }

    /** Asks for another file and writes the graph into it. */
    void saveAs() {
        SaveAsDialog dialog = new SaveAsDialog(editor.getSite().getShell());
        dialog.setOriginalFile(file);
        if (dialog.open() == Window.OK) {
            IPath chosen = CanvasFile.EXTENSION.equals(dialog.getResult().getFileExtension())
                    ? dialog.getResult()
                    : dialog.getResult().addFileExtension(CanvasFile.EXTENSION);
            IFile target = ResourcesPlugin.getWorkspace().getRoot().getFile(chosen);
            if (write(target, new NullProgressMonitor())) {
                unfollow();
                markers.clear(file);
                file = target;
                relocated();
            }
        }
    }

    @Override
    public void contentChanged() {
        if (closed) {
            return;
        }
        byte[] known = onDisk;
        IFile changed = file;
        Job.createSystem("Read " + changed.getName(), (ICoreRunnable) _ -> {
                    byte[] now = read(changed);
                    if (!Arrays.equals(now, known)) {
                        page.viewer().getControl().getDisplay().asyncExec(() -> changedByOthers(known));
                    }
                })
                .schedule();
    }

    @Override
    public void moved(IFile to) {
        if (!closed) {
            unfollow();
            file = to;
            relocated();
        }
    }

    @Override
    public void deleted() {
        if (closed) {
            return;
        }
        if (dirty()) {
            // The edits are worth more than the file: saving makes it anew.
            unsaved = true;
            copies.edited();
            editor.dirtyChanged();
        } else {
            editor.getSite().getPage().closeEditor(editor, false);
        }
    }

    @Override
    public void othersChanged(Set<String> names) {
        if (!closed) {
            editor.filesChanged(names);
        }
    }

    private byte[] bytes() {
        return GraphDigest.bytes(document.graph(), page.viewer().camera());
    }

    private void saved(byte[] content) {
        onDisk = content;
        unsaved = false;
        document.commands().saveIsDone();
        copies.saved();
        editor.dirtyChanged();
    }

    private void edited() {
        if (dirty()) {
            copies.edited();
        } else {
            copies.saved();
        }
        editor.dirtyChanged();
    }

    private void mark() {
        if (!closed) {
            markers.update(file, page.runs().last());
        }
    }

    private void follow() {
        watch = new FileWatch(file, editor.getSite().getShell().getDisplay(), this);
        copies = new RecoveryCopy(document, page.viewer(), editor.service(RecoveryService.class));
        if (dirty()) {
            copies.edited();
        }
    }

    private void unfollow() {
        watch.stop();
        copies.close();
    }

    private void relocated() {
        try {
            document.moved(DocumentInput.path(file));
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
        follow();
        editor.setFile(file);
        editor.dirtyChanged();
        mark();
    }

    private void changedByOthers(byte[] known) {
        // Meanwhile it may have been saved here, or the question is being asked already.
        if (closed || asking || known != onDisk) {
            return;
        }
        if (dirty()) {
            ask();
        } else {
            editor.reload();
        }
    }

    /** Asks which is to be kept: what another program wrote, or the edits here. */
    void ask() {
        asking = true;
        String[] answers = {"Keep My Edits", "Reload"};
        int answer = MessageDialog.open(
                MessageDialog.QUESTION,
                editor.getSite().getShell(),
                "File Changed",
                file.getName() + " was changed by another program, and there are edits here that are not saved.",
                0,
                answers);
        asking = false;
        if (closed) {
            return;
        }
        if (answer == 1) {
            editor.reload();
        } else {
            unsaved = true;
            onDisk = new byte[0];
            editor.dirtyChanged();
        }
    }

    /** The bytes of a file, none if it cannot be read. Not for the UI thread. */
    static byte[] read(IFile file) throws CoreException {
        Path path = DocumentInput.path(file);
        try {
            return Files.readAllBytes(path);
        } catch (IOException _) {
            // It is gone again, of which there will be news.
            return new byte[0];
        }
    }
}

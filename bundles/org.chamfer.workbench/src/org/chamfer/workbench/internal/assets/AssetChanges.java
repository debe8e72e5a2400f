package org.chamfer.workbench.internal.assets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.undo.MoveResourcesOperation;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;

/** Changes files, in the background and so that it can be undone. For the UI thread. */
final class AssetChanges {
    private final Shell shell;
    private final Path trash;

    /** @param trash where contents of deleted files are kept for undoing */
    AssetChanges(Shell shell, Path trash) {
        this.shell = shell;
        this.trash = trash;
    }

    /** Removes what earlier sessions kept: they can no longer be undone. */
    void emptyTrash() {
        Job.createSystem("Emptying the trash", (IProgressMonitor _) -> {
                    try (Stream<Path> files = Files.exists(trash) ? Files.list(trash) : Stream.empty()) {
                        for (Path file : files.toList()) {
                            Files.deleteIfExists(file);
                        }
                    } catch (IOException e) {
                        ILog.of(AssetChanges.class).info("The trash could not be emptied.", e);
                    }
                })
                .schedule();
    }

    /** Copies files on disk into a folder. @param done told of the copies on the UI thread */
    void bringIn(String verb, List<Path> sources, IFolder target, Consumer<List<IFile>> done) {
        if (!sources.isEmpty()) {
            CopyInOperation operation = new CopyInOperation(label(verb, sources.size()), sources, target);
            run(operation, () -> done.accept(operation.copies()));
        }
    }

    /** Deletes files after a question. */
    void delete(List<IFile> files) {
        String what = files.size() == 1 ? "'" + files.getFirst().getName() + "'" : files.size() + " files";
        if (!files.isEmpty()
                && MessageDialog.open(
                                MessageDialog.CONFIRM,
                                shell,
                                "Delete",
                                "Delete " + what + " from disk? You can undo this with Ctrl+Z.",
                                SWT.SHEET,
                                "Delete",
                                "Cancel")
                        == 0) {
            run(new DeleteOperation(label("Delete", files.size()), files, trash), () -> {});
        }
    }

    /** Renames a file; editors follow. @param done told of the file under its new name on the UI thread */
    void rename(IFile file, String name, Consumer<IFile> done) {
        run(
                new MoveResourcesOperation(
                        file, file.getFullPath().removeLastSegments(1).append(name), "Rename '" + file.getName() + "'"),
                () -> done.accept(file.getParent().getFile(IPath.fromOSString(name))));
    }

    private static String label(String verb, int count) {
        return verb + (count == 1 ? " File" : " " + count + " Files");
    }

    private void run(IUndoableOperation operation, Runnable done) {
        Job job = new Job(operation.getLabel()) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    IStatus status = PlatformUI.getWorkbench()
                            .getOperationSupport()
                            .getOperationHistory()
                            .execute(operation, monitor, WorkspaceUndoUtil.getUIInfoAdapter(shell));
                    if (status.isOK()) {
                        later(done);
                    } else if (status.getSeverity() != IStatus.CANCEL) {
                        later(() -> tell(operation, status.getMessage()));
                    }
                } catch (ExecutionException e) {
                    later(() -> tell(operation, e.getMessage()));
                }
                return Status.OK_STATUS;
            }
        };
        job.setUser(false);
        job.schedule();
    }

    private void later(Runnable action) {
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                action.run();
            }
        });
    }

    private void tell(IUndoableOperation operation, String message) {
        MessageDialog.openError(shell, operation.getLabel(), message);
    }
}

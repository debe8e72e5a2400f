package org.chamfer.workbench.internal.assets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.base.io.AtomicOutput;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;

/**
 * Deletes files. Their contents are kept in a folder of the workspace until the next session, because local history
 * holds no large files; undoing it brings them back.
 */
final class DeleteOperation extends AbstractOperation {
    private final List<IFile> files;
    private final Path trash;
    private Map<IFile, Path> kept = Map.of();

    /** @param trash a folder for the contents; made when needed */
    DeleteOperation(String label, List<IFile> files, Path trash) {
        super(label);
        this.files = List.copyOf(files);
        this.trash = trash;
        addContext(WorkspaceUndoUtil.getWorkspaceUndoContext());
    }

    /** The files, whether they are there or not. */
    List<IFile> files() {
        return files;
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        SubMonitor progress = SubMonitor.convert(monitor, getLabel(), 2 * files.size());
        Map<IFile, Path> copies = new LinkedHashMap<>();
        try {
            Files.createDirectories(trash);
            for (IFile file : files) {
                Path copy = Files.createTempFile(trash, "deleted-", ".tmp");
                try (InputStream in = file.getContents(true);
                        AtomicOutput out = AtomicOutput.open(copy)) {
                    in.transferTo(out);
                    out.commit();
                }
                progress.worked(1);
                file.delete(IResource.KEEP_HISTORY, progress.split(1));
                copies.put(file, copy);
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            throw new ExecutionException(e.getStatus().getMessage(), e);
        } catch (IOException e) {
            throw new ExecutionException("The file cannot be deleted: " + e.getMessage(), e);
        } finally {
            kept = Map.copyOf(copies);
        }
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        return execute(monitor, info);
    }

    @Override
    public boolean canRedo() {
        return files.stream().allMatch(IFile::exists);
    }

    @Override
    public boolean canUndo() {
        return kept.entrySet().stream()
                .allMatch(entry -> !entry.getKey().exists() && Files.isReadable(entry.getValue()));
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        SubMonitor progress = SubMonitor.convert(monitor, getLabel(), kept.size());
        try {
            for (Map.Entry<IFile, Path> entry : kept.entrySet()) {
                try (InputStream in = new BufferedInputStream(Files.newInputStream(entry.getValue()))) {
                    entry.getKey().create(in, IResource.NONE, progress.split(1));
                }
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            throw new ExecutionException(e.getStatus().getMessage(), e);
        } catch (IOException e) {
            throw new ExecutionException("The file cannot be brought back: " + e.getMessage(), e);
        }
    }

    @Override
    public void dispose() {
        for (Path copy : kept.values()) {
            try {
                Files.deleteIfExists(copy);
            } catch (IOException _) {
                // The next session empties the folder.
            }
        }
    }
}

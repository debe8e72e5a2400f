package org.chamfer.workbench.internal.assets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;

/** Copies files on disk into a folder, under names that are free. Undoing it removes the copies. */
final class CopyInOperation extends AbstractOperation {
    private final List<Path> sources;
    private final IFolder target;
    private List<IFile> copies = List.of();

    /** @param label for the menu, such as {@code Import 2 Files} */
    CopyInOperation(String label, List<Path> sources, IFolder target) {
        super(label);
        this.sources = List.copyOf(sources);
        this.target = target;
        addContext(WorkspaceUndoUtil.getWorkspaceUndoContext());
    }

    /** The copies that were made. */
    List<IFile> copies() {
        return copies;
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        SubMonitor progress = SubMonitor.convert(monitor, getLabel(), sources.size() + 1);
        List<IFile> made = new ArrayList<>();
        try {
            makeFolder(target, progress.split(1));
            Set<String> names = new HashSet<>();
            for (IResource member : target.members()) {
                names.add(member.getName());
            }
            for (Path source : sources) {
                String name = UniqueName.of(source.getFileName().toString(), names::contains);
                names.add(name);
                IFile copy = target.getFile(IPath.fromOSString(name));
                try (InputStream in = new BufferedInputStream(Files.newInputStream(source))) {
                    copy.create(in, IResource.NONE, progress.split(1));
                }
                made.add(copy);
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            throw new ExecutionException(e.getStatus().getMessage(), e);
        } catch (IOException e) {
            throw new ExecutionException("The file cannot be read: " + e.getMessage(), e);
        } finally {
            copies = List.copyOf(made);
        }
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        return execute(monitor, info);
    }

    @Override
    public boolean canRedo() {
        return sources.stream().allMatch(Files::isReadable);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        SubMonitor progress = SubMonitor.convert(monitor, getLabel(), copies.size());
        try {
            for (IFile copy : copies) {
                if (copy.exists()) {
                    copy.delete(IResource.KEEP_HISTORY, progress.split(1));
                }
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            throw new ExecutionException(e.getStatus().getMessage(), e);
        }
    }

    private static void makeFolder(IFolder folder, IProgressMonitor monitor) throws CoreException {
        if (!folder.exists()) {
            IContainer above = folder.getParent();
            if (above instanceof IFolder parent) {
                makeFolder(parent, monitor);
            }
            folder.create(IResource.NONE, true, monitor);
        }
    }
}

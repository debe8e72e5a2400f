package org.chamfer.workbench.internal.run;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** Lets the workspace know of files that were written beside it. */
final class FolderRefresh implements Consumer<Path> {
    private static final Logger LOG = System.getLogger(FolderRefresh.class.getName());

    @Override
    public void accept(Path folder) {
        for (IContainer container :
                ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
            try {
                // A folder that was just made is known by the one above it only.
                IResource known = container.exists() ? container : container.getParent();
                known.refreshLocal(IResource.DEPTH_INFINITE, null);
            } catch (CoreException e) {
                LOG.log(Level.DEBUG, "cannot refresh " + folder, e);
            }
        }
    }
}

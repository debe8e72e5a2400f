package org.chamfer.workbench.internal.assets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chamfer.base.work.WorkContext;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.preview.PreviewSource;
import org.chamfer.workbench.run.GraphInstallation;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** What a file looks like: it is read anew whenever it changes. */
final class FilePreview implements PreviewSource, IResourceChangeListener {
    /** Content that is equal for equal files. */
    private record Identity(Path file, long modified, long size, boolean dark) {}

    private final IFile file;
    private final AssetKind kind;
    private final FileValues values;
    private final List<Runnable> listeners = new ArrayList<>();

    FilePreview(IFile file, FileValues values) {
        this.file = file;
        this.kind = AssetKind.of(file.getName());
        this.values = values;
    }

    @Override
    public Optional<Content> content() {
        IPath place = file.getLocation();
        if (place == null || !file.exists()) {
            return Optional.empty();
        }
        Path path = place.toPath();
        Look look = PlatformUI.getWorkbench().getService(Look.class);
        boolean dark = kind == AssetKind.GRAPH && look.dark();
        Object identity =
                new Identity(path, file.getModificationStamp(), place.toFile().length(), dark);
        return Optional.of(new Content(file.getName(), identity, false, loader(path, dark)));
    }

    @Override
    public void addListener(Runnable listener) {
        if (listeners.isEmpty()) {
            ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        }
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
        if (listeners.isEmpty()) {
            ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.getDelta() != null && event.getDelta().findMember(file.getFullPath()) != null) {
            Display.getDefault().asyncExec(() -> List.copyOf(listeners).forEach(Runnable::run));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FilePreview preview && preview.file.equals(file);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file);
    }

    private Loader loader(Path path, boolean dark) {
        if (kind != AssetKind.GRAPH) {
            return () -> values.read(path, kind, WorkContext.NONE);
        }
        GraphInstallation installation = PlatformUI.getWorkbench().getService(GraphInstallation.class);
        return new GraphLoader(path, new NodeTints(installation.nodeTypes()), dark);
    }
}

package org.chamfer.workbench.internal.assets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;

/** Takes files from the desktop into the folder under the pointer, or into the usual one. */
final class AssetDrop extends DropTargetAdapter {
    private final AssetsCanvas canvas;
    private final Supplier<IFolder> usual;
    private final BiConsumer<List<Path>, IFolder> receiver;

    private AssetDrop(AssetsCanvas canvas, Supplier<IFolder> usual, BiConsumer<List<Path>, IFolder> receiver) {
        this.canvas = canvas;
        this.usual = usual;
        this.receiver = receiver;
    }

    /** Installs it. @param usual the folder for drops between the sections; null if there is no project */
    static void install(AssetsCanvas canvas, Supplier<IFolder> usual, BiConsumer<List<Path>, IFolder> receiver) {
        DropTarget target = new DropTarget(canvas, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new AssetDrop(canvas, usual, receiver));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        IFolder folder = own() ? null : folder(event);
        event.detail = folder == null ? DND.DROP_NONE : DND.DROP_COPY;
        event.feedback = DND.FEEDBACK_SCROLL;
        canvas.dropTarget(folder);
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        canvas.dropTarget(null);
    }

    @Override
    public void drop(DropTargetEvent event) {
        IFolder folder = own() ? null : folder(event);
        canvas.dropTarget(null);
        if (folder != null && event.data instanceof String[] names) {
            receiver.accept(
                    Stream.of(names).map(Path::of).filter(Files::isRegularFile).toList(), folder);
        } else {
            event.detail = DND.DROP_NONE;
        }
    }

    /** True if the files come from this list: they are there already. */
    private static boolean own() {
        return LocalSelectionTransfer.getTransfer().getSelection() != null;
    }

    private IFolder folder(DropTargetEvent event) {
        Point place = canvas.toControl(event.x, event.y);
        int index = canvas.rowAt(place.x, place.y);
        if (index >= 0) {
            IResource resource = canvas.rows().get(index).resource();
            IResource found = resource instanceof IFolder ? resource : resource.getParent();
            if (found instanceof IFolder folder) {
                return folder;
            }
        }
        return usual.get();
    }
}

package org.chamfer.workbench.internal.assets;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.part.ResourceTransfer;

/** Lets the chosen files be dragged to the graph, to other views and to the desktop. */
final class AssetDrag extends DragSourceAdapter {
    private final AssetsCanvas canvas;

    private AssetDrag(AssetsCanvas canvas) {
        this.canvas = canvas;
    }

    /** Installs it. */
    static void install(AssetsCanvas canvas) {
        DragSource source = new DragSource(canvas, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
        source.setTransfer(new Transfer[] {
            LocalSelectionTransfer.getTransfer(), ResourceTransfer.getInstance(), FileTransfer.getInstance()
        });
        source.addDragListener(new AssetDrag(canvas));
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        List<IFile> files = canvas.selection();
        int row = canvas.rowAt(event.x, event.y);
        event.doit = !files.isEmpty() && row >= 0 && canvas.rows().get(row) instanceof AssetRow.File;
        if (event.doit) {
            LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(files));
            LocalSelectionTransfer.getTransfer().setSelectionSetTime(event.time & 0xffffffffL);
            event.image = canvas.thumbnail(row);
        }
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        List<IFile> files = canvas.selection();
        if (ResourceTransfer.getInstance().isSupportedType(event.dataType)) {
            event.data = files.toArray(IResource[]::new);
        } else if (FileTransfer.getInstance().isSupportedType(event.dataType)) {
            event.data =
                    files.stream().map(file -> file.getLocation().toOSString()).toArray(String[]::new);
        } else {
            event.data = LocalSelectionTransfer.getTransfer().getSelection();
        }
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
    }
}

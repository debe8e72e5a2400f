package org.chamfer.ui.graph.internal.drop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.ui.graph.internal.editor.GraphPage;
import org.chamfer.ui.graph.internal.palette.NodeTypeTransfer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ResourceTransfer;

/** Takes what is dropped on the canvas: node types from the palette, files from views and from the desktop. */
public final class CanvasDrop extends DropTargetAdapter {
    private final GraphPage page;

    private CanvasDrop(GraphPage page) {
        this.page = page;
    }

    /** Takes drops on the canvas of a page, until its control is disposed of. */
    public static void install(GraphPage page) {
        DropTarget target = new DropTarget(
                page.viewer().getControl(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(
                NodeTypeTransfer.INSTANCE,
                LocalSelectionTransfer.getTransfer(),
                ResourceTransfer.getInstance(),
                FileTransfer.getInstance());
        target.addDropListener(new CanvasDrop(page));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        accept(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        accept(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        event.feedback = DND.FEEDBACK_NONE;
    }

    private static void accept(DropTargetEvent event) {
        if ((event.operations & DND.DROP_COPY) != 0) {
            event.detail = DND.DROP_COPY;
        } else if ((event.operations & DND.DROP_LINK) != 0) {
            event.detail = DND.DROP_LINK;
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        Control canvas = page.viewer().getControl();
        org.eclipse.swt.graphics.Point control = canvas.toControl(event.x, event.y);
        Point place = page.viewer().toModel(control.x, control.y);
        Object data = event.data;
        // After the drop: the source waits for its end, and a question may be asked.
        canvas.getDisplay().asyncExec(() -> {
            if (!canvas.isDisposed()) {
                add(data, place);
            }
        });
    }

    private void add(Object data, Point place) {
        switch (data) {
            case String type -> {
                page.document().installation().nodeTypes().find(type).ifPresent(known -> page.edits()
                        .add(known, place));
                page.viewer().getControl().setFocus();
            }
            case String[] paths -> {
                List<Path> files = new ArrayList<>();
                for (String path : paths) {
                    files.add(Path.of(path).toAbsolutePath().normalize());
                }
                new FileNodes(page).add(files, place);
            }
            case IResource[] resources -> new FileNodes(page).add(files(List.of(resources)), place);
            case IStructuredSelection selection -> new FileNodes(page).add(files(selection.toList()), place);
            case null, default -> {
                // Nothing that a graph can use.
            }
        }
    }

    private static List<Path> files(List<?> elements) {
        List<Path> files = new ArrayList<>();
        for (Object element : elements) {
            IFile file = Adapters.adapt(element, IFile.class);
            if (file != null && file.getLocation() != null) {
                files.add(file.getLocation().toPath().toAbsolutePath().normalize());
            }
        }
        return files;
    }
}

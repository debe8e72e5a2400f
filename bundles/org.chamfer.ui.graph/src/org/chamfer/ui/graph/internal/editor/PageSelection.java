package org.chamfer.ui.graph.internal.editor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selection of an editor, whose canvas comes and goes. */
final class PageSelection implements ISelectionProvider {
    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private final Supplier<GraphViewer> viewer;

    /** A selection. @param viewer gives the canvas, {@code null} while there is none */
    PageSelection(Supplier<GraphViewer> viewer) {
        this.viewer = viewer;
    }

    void changed() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public ISelection getSelection() {
        GraphViewer canvas = viewer.get();
        return canvas == null ? StructuredSelection.EMPTY : canvas.getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        GraphViewer canvas = viewer.get();
        if (canvas != null) {
            canvas.setSelection(selection);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}

package org.chamfer.ui.graph.internal.editor;

import org.chamfer.graph.file.CanvasFile;
import org.chamfer.graph.model.Graph;
import org.chamfer.ui.graph.internal.document.EditedGraph;
import org.chamfer.workbench.recovery.RecoveryService;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;

/**
 * Keeps a copy of a graph for the case of a crash. What is written is computed beside the UI thread, as graphs may be
 * large: at most once a second, from a copy of the model.
 */
final class RecoveryCopy {
    private static final int PAUSE_MILLIS = 1000;

    private final EditedGraph document;
    private final GraphViewer viewer;
    private final Display display;
    private final RecoveryService.Handle handle;
    private byte[] content = {};
    private int savings;
    private boolean unsaved;
    private boolean waiting;
    private boolean closed;

    RecoveryCopy(EditedGraph document, GraphViewer viewer, RecoveryService service) {
        this.document = document;
        this.viewer = viewer;
        this.display = viewer.getControl().getDisplay();
        this.handle = service.watch(document.file(), () -> content);
    }

    /** Says that there are edits which are not saved. */
    void edited() {
        unsaved = true;
        if (!waiting) {
            waiting = true;
            display.timerExec(PAUSE_MILLIS, this::copy);
        }
    }

    /** Says that the graph is as on disk. */
    void saved() {
        unsaved = false;
        savings++;
        handle.saved();
    }

    void close() {
        closed = true;
        handle.close();
    }

    private void copy() {
        waiting = false;
        if (closed || !unsaved) {
            return;
        }
        int number = savings;
        Graph copy = EcoreUtil.copy(document.graph());
        copy.setCamera(viewer.camera());
        Job.createSystem("Copy graph", (ICoreRunnable) _ -> {
                    byte[] bytes = CanvasFile.bytes(copy);
                    display.asyncExec(() -> copied(number, bytes));
                })
                .schedule();
    }

    private void copied(int number, byte[] bytes) {
        if (!closed && number == savings) {
            content = bytes;
            handle.edited();
        }
    }
}

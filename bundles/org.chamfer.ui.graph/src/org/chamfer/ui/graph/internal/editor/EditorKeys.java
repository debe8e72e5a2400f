package org.chamfer.ui.graph.internal.editor;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Lets the keys of the canvas, some of which are plain letters, work only while the canvas has the focus. */
final class EditorKeys {
    private static final String EDITOR = "org.chamfer.ui.graph.editor";
    private static final String CANVAS = "org.chamfer.ui.graph.canvas";

    private final GraphEditor editor;
    private final IContextService contexts;
    private Optional<IContextActivation> canvas = Optional.empty();

    EditorKeys(GraphEditor editor) {
        this.editor = editor;
        this.contexts = editor.service(IContextService.class);
    }

    /** Follows the focus until the control of the editor is disposed of. */
    void install(Control control) {
        contexts.activateContext(EDITOR);
        Display display = control.getDisplay();
        Listener focus = this::focusMoved;
        display.addFilter(SWT.FocusIn, focus);
        display.addFilter(SWT.FocusOut, focus);
        control.addListener(SWT.Dispose, _ -> {
            display.removeFilter(SWT.FocusIn, focus);
            display.removeFilter(SWT.FocusOut, focus);
        });
    }

    private void focusMoved(Event event) {
        boolean on = event.type == SWT.FocusIn
                && editor.page()
                        .map(page -> page.viewer().getControl())
                        .filter(control -> control == event.widget)
                        .isPresent();
        if (on && canvas.isEmpty()) {
            canvas = Optional.of(contexts.activateContext(CANVAS));
        } else if (!on && canvas.isPresent()) {
            contexts.deactivateContext(canvas.get());
            canvas = Optional.empty();
        }
    }
}

package org.chamfer.workbench.internal;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** The handles by which bars could be dragged about. Bars have their places here, so there are no handles. */
final class BarHandles {
    private BarHandles() {}

    /** Removes them in a window that has been opened. */
    static void removeIn(IWorkbenchWindow window) {
        EModelService model = window.getService(EModelService.class);
        for (MUIElement bar : model.findElements(
                window.getService(MWindow.class), null, MUIElement.class, List.of(IPresentationEngine.DRAGGABLE))) {
            // Without this tag the handle would come back.
            bar.getTags().add(IPresentationEngine.NO_MOVE);
            bar.getTags().remove(IPresentationEngine.DRAGGABLE);
            if (bar.isToBeRendered() && bar.getWidget() != null) {
                // The handle goes only with the bar.
                bar.setToBeRendered(false);
                bar.setToBeRendered(true);
            }
        }
    }
}

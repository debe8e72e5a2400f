package org.chamfer.workbench.internal;

import java.util.Map;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** Shows in the empty editor area what the perspective says about first steps. */
final class FirstSteps {
    private FirstSteps() {}

    /**
     * Shows them in a window that has just been opened. The platform fills the empty area when the perspective is
     * switched, but not for the perspective that a window opens with.
     */
    static void showIn(IWorkbenchWindow window) {
        MPerspective perspective =
                window.getService(EModelService.class).getActivePerspective(window.getService(MWindow.class));
        if (perspective != null) {
            window.getService(IEventBroker.class)
                    .send(UIEvents.UILifeCycle.PERSPECTIVE_SWITCHED, Map.of(UIEvents.EventTags.ELEMENT, perspective));
        }
    }
}

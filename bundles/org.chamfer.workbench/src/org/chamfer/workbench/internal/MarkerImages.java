package org.chamfer.workbench.internal;

import java.net.URL;
import java.util.Map;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.internal.ide.IDEInternalWorkbenchImages;

/** The images that the platform's views of problems and of resources ask the application for. */
final class MarkerImages {
    private static final Map<String, String> ICONS = Map.of(
            IDEInternalWorkbenchImages.IMG_OBJS_ERROR_PATH, "error",
            IDEInternalWorkbenchImages.IMG_OBJS_WARNING_PATH, "warning",
            IDEInternalWorkbenchImages.IMG_OBJS_INFO_PATH, "info",
            IDE.SharedImages.IMG_OBJ_PROJECT, "project",
            IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "project");

    private MarkerImages() {}

    /** Declares them. */
    static void declare(IWorkbenchConfigurer configurer) {
        ICONS.forEach((image, icon) -> {
            URL address = MarkerImages.class.getResource("/icons/" + icon + ".svg");
            if (address != null) {
                configurer.declareImage(image, ImageDescriptor.createFromURL(address), true);
            }
        });
    }
}

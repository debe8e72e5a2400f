package org.chamfer.workbench.internal.look;

import java.util.Map;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbench;

/** Gives views of the platform icons of our set. */
public final class PlatformIcons {
    private static final String FOLDER = "platform:/plugin/org.chamfer.workbench/icons/";
    private static final Map<String, String> VIEWS = Map.of(
            "org.eclipse.ui.views.ProblemView", "problems",
            "org.eclipse.ui.views.ProgressView", "progress",
            "org.eclipse.ui.views.ContentOutline", "outline",
            "org.eclipse.ui.views.PropertySheet", "parameters");

    private PlatformIcons() {}

    /** Changes the views that exist and those that will be opened. To be called when the first window is about to open. */
    public static void replace(IWorkbench workbench) {
        MApplication application = workbench.getService(MApplication.class);
        EModelService model = workbench.getService(EModelService.class);
        application.getDescriptors().forEach(one -> replace(one.getElementId(), one));
        application.getChildren().forEach(window -> window.getSharedElements().forEach(shared -> {
            if (shared instanceof MPart part) {
                replace(part.getElementId(), part);
            }
        }));
        for (MPlaceholder place : model.findElements(application, null, MPlaceholder.class)) {
            if (place.getRef() instanceof MPart part) {
                replace(part.getElementId(), part);
            }
        }
    }

    private static void replace(String id, MUILabel labelled) {
        String icon = VIEWS.get(id);
        if (icon != null) {
            labelled.setIconURI(FOLDER + icon + ".svg");
        }
    }
}

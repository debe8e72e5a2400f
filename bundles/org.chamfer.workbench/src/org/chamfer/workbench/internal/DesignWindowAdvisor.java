package org.chamfer.workbench.internal;

import org.chamfer.workbench.internal.look.PlatformIcons;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Sets up the window: title, first size, bars. */
final class DesignWindowAdvisor extends WorkbenchWindowAdvisor {
    private static final Point FIRST_SIZE = new Point(1440, 900);

    private WindowTitle title;

    DesignWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        configurer.setInitialSize(
                new Point(Math.min(FIRST_SIZE.x, screen.width), Math.min(FIRST_SIZE.y, screen.height)));
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowStatusLine(true);
        // Runs have an item of their own in the status line, and everything is in the Progress view.
        configurer.setShowProgressIndicator(false);
        title = new WindowTitle(configurer);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        ForeignActionSets.hideIn(window);
        BarHandles.removeIn(window);
        PlatformIcons.replace(window.getWorkbench());
        FirstSteps.showIn(window);
        title.follow();
        window.getPartService().addPartListener(new UsedDocuments());
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new DesignActionBarAdvisor(configurer);
    }
}

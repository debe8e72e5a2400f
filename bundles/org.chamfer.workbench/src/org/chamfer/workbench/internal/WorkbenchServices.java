package org.chamfer.workbench.internal;

import org.chamfer.workbench.console.ConsoleLog;
import org.chamfer.workbench.internal.console.ConsoleBuffer;
import org.chamfer.workbench.internal.look.WorkbenchLook;
import org.chamfer.workbench.internal.project.WorkspaceProjects;
import org.chamfer.workbench.internal.recovery.RecoveryCopies;
import org.chamfer.workbench.internal.run.InstalledGraphs;
import org.chamfer.workbench.internal.run.RunQueue;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.project.Projects;
import org.chamfer.workbench.recovery.RecoveryService;
import org.chamfer.workbench.run.GraphInstallation;
import org.chamfer.workbench.run.RunService;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the services of the workbench: each is there once, and every window and view is given the same. */
public class WorkbenchServices extends AbstractServiceFactory {
    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // The platform's method has the raw type.
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        Object above = parentLocator == null ? null : parentLocator.getService(serviceInterface);
        return above != null ? above : make(serviceInterface, locator);
    }

    private static Object make(Class<?> service, IServiceLocator locator) {
        if (service == Look.class) {
            return new WorkbenchLook();
        }
        if (service == GraphInstallation.class) {
            return new InstalledGraphs();
        }
        if (service == RunService.class) {
            return new RunQueue(locator.getService(GraphInstallation.class), locator.getService(ConsoleLog.class));
        }
        if (service == ConsoleLog.class) {
            return new ConsoleBuffer();
        }
        if (service == Projects.class) {
            return new WorkspaceProjects();
        }
        if (service == RecoveryService.class) {
            return new RecoveryCopies();
        }
        return null;
    }
}

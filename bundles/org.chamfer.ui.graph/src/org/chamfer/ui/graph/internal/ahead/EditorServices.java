package org.chamfer.ui.graph.internal.ahead;

import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.run.GraphInstallation;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the service of the graph editor: it is there once, and every window and editor is given the same. */
public class EditorServices extends AbstractServiceFactory {
    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // The platform's method has the raw type.
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        Object above = parentLocator == null ? null : parentLocator.getService(serviceInterface);
        return above != null
                ? above
                : new EditorAhead(locator.getService(Look.class), locator.getService(GraphInstallation.class));
    }
}

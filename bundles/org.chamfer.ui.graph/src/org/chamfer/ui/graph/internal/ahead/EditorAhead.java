package org.chamfer.ui.graph.internal.ahead;

import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.chamfer.graph.type.NodeType;
import org.chamfer.workbench.ahead.ClassesAhead;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.run.GraphInstallation;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.gef.editparts.ScalableRootEditPart;
import org.osgi.framework.Bundle;

/**
 * Makes ready what the first graph needs that is shown: classes, node types and their icons. Without it the window would not
 * answer while a first graph is opened. A service of the workbench, so that it is done once; for threads of the background.
 */
public final class EditorAhead {
    private final Look look;
    private final GraphInstallation installation;
    private final FutureTask<Void> preparation = new FutureTask<>(this::prepare, null);

    EditorAhead(Look look, GraphInstallation installation) {
        this.look = look;
        this.installation = installation;
    }

    /** Makes it ready, or waits until it is; at once if it is already. */
    public void await() {
        preparation.run();
        try {
            preparation.get();
        } catch (InterruptedException _) {
            // A graph can be opened without it, only not as smoothly.
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            ILog.of(EditorAhead.class).warn("The editor could not be made ready ahead.", e.getCause());
        }
    }

    /** Makes ready what is needed when the theme is switched. */
    void drawOtherTheme() {
        look.drawAhead(icons(installation.nodeTypes().all()), true);
    }

    private void prepare() {
        List<NodeType> types = installation.nodeTypes().all();
        ClassesAhead.load("org.chamfer.ui.graph", "org.chamfer.ui.graph.*");
        ClassesAhead.load("org.eclipse.draw2d", "org.eclipse.draw2d", "org.eclipse.draw2d.geometry");
        ClassesAhead.load(
                "org.eclipse.gef",
                "org.eclipse.gef",
                "org.eclipse.gef.commands",
                "org.eclipse.gef.dnd",
                "org.eclipse.gef.editparts",
                "org.eclipse.gef.handles",
                "org.eclipse.gef.requests",
                "org.eclipse.gef.tools",
                "org.eclipse.gef.ui.parts");
        readNumberFormats();
        look.drawAhead(icons(types), false);
    }

    /** GEF writes the zoom as a percentage, and the library for that reads its tables when it is first used. */
    private static void readNumberFormats() {
        new ScalableRootEditPart();
    }

    private static Collection<URL> icons(List<NodeType> types) {
        return types.stream()
                .map(EditorAhead::icon)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static URL icon(NodeType type) {
        Bundle bundle = type.icon().isEmpty() ? null : Platform.getBundle(type.contributor());
        return bundle == null ? null : bundle.getEntry(type.icon());
    }
}

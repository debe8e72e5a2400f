package org.chamfer.ui.graph.internal.tool;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.OutputValue;
import org.chamfer.ui.graph.internal.part.NodePart;
import org.chamfer.ui.graph.internal.part.ScreenImage;
import org.chamfer.ui.graph.internal.part.ValueFacts;
import org.chamfer.values.PortTypeIds;
import org.chamfer.workbench.look.Token;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Shows the picture of a node's result in a larger size. */
final class Enlarged {
    private static final int WIDTH = 480;
    private static final List<String> TYPES = List.of(PortTypeIds.MESH, PortTypeIds.REGION, PortTypeIds.IMAGE);

    private Enlarged() {}

    static void show(NodePart part) {
        Optional<OutputValue> result = part.context()
                .document()
                .runs()
                .node(part.node().getId())
                .flatMap(run -> run.outputs().entrySet().stream()
                        .filter(entry -> TYPES.contains(entry.getValue().type()))
                        .min(Comparator.comparingInt(
                                entry -> TYPES.indexOf(entry.getValue().type())))
                        .map(Map.Entry::getValue));
        result.ifPresent(value -> read(part, value));
    }

    private static void read(NodePart part, OutputValue value) {
        Display display = part.getViewer().getControl().getDisplay();
        int width = WIDTH * ScreenImage.scale(display);
        boolean dark = part.context().look().dark();
        Job job = Job.createSystem("Picture of a result", (ICoreRunnable) _ -> {
            try {
                ValueFacts facts = ValueFacts.of(value.value(), width, dark);
                display.asyncExec(() -> show(part, facts));
            } catch (DiagnosticException e) {
                // It vanished from the store; the picture in the node stays.
                ILog.of(Enlarged.class).info(e.diagnostic().message());
            }
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    /** Beside the pointer: a window that comes under it would end its own being shown. */
    private static void show(NodePart part, ValueFacts facts) {
        if (part.isActive()) {
            Control control = part.getViewer().getControl();
            org.eclipse.swt.graphics.Point pointer =
                    control.toControl(control.getDisplay().getCursorLocation());
            BubbleContent content = new BubbleContent(
                    part.getNodeFigure().view().title(), facts.lines(), Token.BORDER, facts.picture());
            Bubble.of(part.getViewer()).show(content, new Point(pointer.x, pointer.y));
        }
    }
}

package org.chamfer.ui.graph.internal.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.OutputValue;
import org.chamfer.ui.graph.internal.part.GraphPart;
import org.chamfer.ui.graph.internal.part.GraphRootPart;
import org.chamfer.ui.graph.internal.part.NodePart;
import org.chamfer.ui.graph.internal.part.ScreenImage;
import org.chamfer.ui.graph.internal.part.ValueFacts;
import org.chamfer.ui.graph.internal.part.WirePart;
import org.chamfer.ui.graph.internal.view.Hit;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Shows a bubble when the pointer rests on something that has more to say. */
final class HoverWatch {
    private static final int DELAY_MILLIS = 400;
    private static final int PICTURE_WIDTH = 256;
    private static final int[] HIDING = {SWT.MouseDown, SWT.MouseExit, SWT.MouseWheel, SWT.KeyDown, SWT.FocusOut};

    private final GraphRootPart root;
    private final Control control;
    private final Listener moveListener = this::moved;
    private final Listener hideListener = this::interrupted;
    private final Runnable rest = this::rested;
    private Point pointer = new Point();
    private Optional<Object> shown = Optional.empty();

    HoverWatch(GraphRootPart root, Control control) {
        this.root = root;
        this.control = control;
        control.addListener(SWT.MouseMove, moveListener);
        for (int type : HIDING) {
            control.addListener(type, hideListener);
        }
    }

    void dispose() {
        if (!control.isDisposed()) {
            control.removeListener(SWT.MouseMove, moveListener);
            for (int type : HIDING) {
                control.removeListener(type, hideListener);
            }
            control.getDisplay().timerExec(-1, rest);
            Bubble.of(viewer()).hide();
        }
    }

    private void moved(Event event) {
        pointer = new Point(event.x, event.y);
        if (shown.isPresent() && !shown.equals(thing())) {
            leave();
        }
        boolean free = (event.stateMask & SWT.BUTTON_MASK) == 0;
        event.display.timerExec(free && shown.isEmpty() ? DELAY_MILLIS : -1, rest);
    }

    /** Whatever else the user does ends a bubble; a field that is opened has messages of its own. */
    private void interrupted(Event event) {
        if (event.type == SWT.FocusOut) {
            control.getDisplay().timerExec(-1, rest);
        } else {
            leave();
        }
    }

    private void leave() {
        control.getDisplay().timerExec(-1, rest);
        shown = Optional.empty();
        Bubble.of(viewer()).hide();
    }

    private void rested() {
        if (control.isDisposed() || !root.isActive() || Bubble.of(viewer()).isShown()) {
            return;
        }
        Optional<Object> thing = thing();
        Optional<HoverContents.Hover> hover = thing.flatMap(this::hover);
        if (hover.isPresent()) {
            shown = thing;
            Bubble.of(viewer()).show(hover.get().content(), pointer);
            hover.get().result().ifPresent(result -> read(hover.get().content(), result, thing));
        }
    }

    private Optional<HoverContents.Hover> hover(Object thing) {
        HoverContents contents = new HoverContents(((GraphPart) viewer().getContents()).context());
        return switch (thing) {
            case PartHit found -> contents.of(found.part(), found.hit());
            case WirePart wire -> Optional.of(contents.of(wire));
            default -> Optional.empty();
        };
    }

    private record PartHit(NodePart part, Hit hit) {}

    /** The thing under the pointer, equal for the same one. */
    private Optional<Object> thing() {
        EditPart part = viewer().findObjectAt(pointer);
        return switch (part) {
            case NodePart node -> node.hit(pointer).map(hit -> new PartHit(node, hit));
            case WirePart wire -> Optional.of(wire);
            case null, default -> Optional.empty();
        };
    }

    /** Tells more of a result when it has been read. */
    private void read(BubbleContent content, OutputValue result, Optional<Object> thing) {
        Display display = control.getDisplay();
        int width = PICTURE_WIDTH * ScreenImage.scale(display);
        boolean dark = ((GraphPart) viewer().getContents()).context().look().dark();
        Job job = Job.createSystem("Facts of a result", (ICoreRunnable) _ -> {
            try {
                ValueFacts facts = ValueFacts.of(result.value(), width, dark);
                display.asyncExec(() -> tell(content, facts, thing));
            } catch (DiagnosticException e) {
                ValueFacts problem = new ValueFacts(List.of(BubbleContent.sentence(e.diagnostic())), Optional.empty());
                display.asyncExec(() -> tell(content, problem, thing));
            } catch (RuntimeException e) {
                ILog.of(HoverWatch.class).error("cannot tell the facts of a result", e);
            }
        });
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private void tell(BubbleContent content, ValueFacts facts, Optional<Object> thing) {
        if (!control.isDisposed() && shown.equals(thing) && shown.isPresent()) {
            List<String> lines = new ArrayList<>(facts.lines());
            lines.addAll(content.lines());
            Bubble.of(viewer())
                    .show(new BubbleContent(content.title(), lines, content.accent(), facts.picture()), pointer);
        }
    }

    private EditPartViewer viewer() {
        return root.getViewer();
    }
}

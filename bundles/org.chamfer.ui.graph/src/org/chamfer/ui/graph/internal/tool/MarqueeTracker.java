package org.chamfer.ui.graph.internal.tool;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chamfer.ui.graph.internal.part.FramePart;
import org.chamfer.ui.graph.internal.part.GraphPart;
import org.chamfer.ui.graph.internal.part.GraphRootPart;
import org.chamfer.ui.graph.internal.part.MovablePart;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;

/**
 * Selects what a rectangle touches (of frames, what it encloses) while it is drawn on the canvas. A click selects nothing, a
 * double click asks for the list of node types.
 */
public final class MarqueeTracker extends PointerTracker {
    private final GraphPart graph;
    private final Set<Object> before = new LinkedHashSet<>();
    private IFigure marquee;

    /** Draws on the canvas of a graph. */
    public MarqueeTracker(GraphPart graph) {
        this.graph = graph;
    }

    @Override
    protected void pressed() {
        if (adds()) {
            for (Object part : getCurrentViewer().getSelectedEditParts()) {
                if (part != graph) {
                    before.add(part);
                }
            }
        }
    }

    @Override
    protected void secondaryPressed() {
        getCurrentViewer().deselectAll();
    }

    @Override
    protected void clicked() {
        if (!adds()) {
            getCurrentViewer().deselectAll();
        }
    }

    @Override
    protected void doubleClicked() {
        if (getCurrentViewer().getProperty(CanvasHandler.class.getName()) instanceof CanvasHandler handler) {
            handler.search(place());
        }
    }

    @Override
    protected void dragStarted() {
        marquee = new Marquee(graph.context().look());
        feedbackLayer().add(marquee);
    }

    @Override
    protected void dragged() {
        Rectangle area = new Rectangle(start(), place());
        marquee.setBounds(area);
        List<EditPart> selected = new ArrayList<>();
        before.forEach(part -> selected.add((EditPart) part));
        for (Object child : graph.getChildren()) {
            if (child instanceof MovablePart part && touches(part, area) && !before.contains(part)) {
                selected.add(part);
            }
        }
        if (!selected.equals(getCurrentViewer().getSelectedEditParts())) {
            getCurrentViewer().setSelection(new StructuredSelection(selected));
        }
    }

    @Override
    protected void dropped() {
        feedbackLayer().remove(marquee);
    }

    @Override
    protected void cancelled() {
        feedbackLayer().remove(marquee);
        getCurrentViewer().setSelection(new StructuredSelection(before.toArray()));
    }

    private static boolean touches(MovablePart part, Rectangle area) {
        return part instanceof FramePart ? area.contains(part.area()) : area.intersects(part.area());
    }

    private boolean adds() {
        return getCurrentInput().isShiftKeyDown() || getCurrentInput().isModKeyDown(SWT.MOD1);
    }

    private IFigure feedbackLayer() {
        return ((GraphRootPart) graph.getRoot()).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
    }

    /** The rectangle. */
    private static final class Marquee extends Figure {
        private static final int FAINT = 32;

        private final Look look;

        Marquee(Look look) {
            this.look = look;
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            Rectangle area = getBounds();
            graphics.setBackgroundColor(look.color(Token.SELECTION));
            graphics.setForegroundColor(look.color(Token.SELECTION));
            graphics.setAlpha(FAINT);
            graphics.fillRectangle(area);
            graphics.setAlpha(255);
            graphics.setLineWidth(1);
            graphics.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
        }
    }
}

package org.chamfer.ui.graph.internal.part;

import java.util.Optional;
import org.chamfer.graph.command.EditFrameCommand;
import org.chamfer.graph.model.Frame;
import org.chamfer.ui.graph.internal.figure.FrameFigure;
import org.chamfer.ui.graph.internal.figure.Highlight;
import org.chamfer.ui.graph.internal.tool.BoxTracker;
import org.chamfer.ui.graph.internal.tool.InPlaceText;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** The edit part of a frame. */
public final class FramePart extends BoxPart {
    private static final int LEAST_WIDTH = 96;
    private static final int LEAST_HEIGHT = 64;
    private static final int STANDARD_WIDTH = 320;
    private static final int STANDARD_HEIGHT = 192;

    private AccessibleEditPart accessible;

    FramePart(GraphContext context) {
        super(context);
    }

    /** The frame. */
    public Frame frame() {
        return (Frame) getModel();
    }

    /** Lets the user type another title. */
    @Override
    public void edit() {
        Rectangle title = area().getCopy();
        title.height = FrameFigure.TITLE_HEIGHT;
        title.shrink(4, 2);
        getFigure().translateToAbsolute(title);
        InPlaceText.open(this, title, text(frame().getTitle()), text -> {
            context().document().execute(new EditFrameCommand(frame(), text.strip(), frame().getColor()));
            return Optional.empty();
        });
    }

    @Override
    public int leastWidth() {
        return LEAST_WIDTH;
    }

    @Override
    public int leastHeight() {
        return LEAST_HEIGHT;
    }

    /** Frames are grabbed by their title and their border; inside of them one selects as on the canvas. */
    @Override
    public DragTracker getDragTracker(Request request) {
        return RequestConstants.REQ_SELECTION.equals(request.getType()) && request instanceof LocationRequest located
                ? BoxTracker.at(this, located.getLocation(), FrameFigure.TITLE_HEIGHT)
                : null;
    }

    @Override
    protected IFigure createFigure() {
        return new FrameFigure(((GraphRootPart) getRoot()).style());
    }

    @Override
    protected void showContent() {
        String color = frame().getColor();
        int tint = color == null || !color.matches("#[0-9a-fA-F]{6}") ? -1 : Integer.parseInt(color.substring(1), 16);
        ((FrameFigure) getFigure()).setContent(text(frame().getTitle()), tint);
    }

    @Override
    protected void show(Highlight highlight) {
        ((FrameFigure) getFigure()).setHighlight(highlight);
    }

    @Override
    protected int standardWidth() {
        return STANDARD_WIDTH;
    }

    @Override
    protected int standardHeight() {
        return STANDARD_HEIGHT;
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = "Frame " + text(frame().getTitle());
                }
            };
        }
        return accessible;
    }
}

package org.chamfer.ui.graph.internal.part;

import java.util.Optional;
import org.chamfer.graph.command.EditNoteCommand;
import org.chamfer.graph.model.Note;
import org.chamfer.ui.graph.internal.figure.Highlight;
import org.chamfer.ui.graph.internal.figure.NoteFigure;
import org.chamfer.ui.graph.internal.tool.BoxTracker;
import org.chamfer.ui.graph.internal.tool.InPlaceText;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** The edit part of a note. */
public final class NotePart extends BoxPart {
    private static final int LEAST_WIDTH = 64;
    private static final int LEAST_HEIGHT = 32;
    private static final int STANDARD_WIDTH = 208;
    private static final int STANDARD_HEIGHT = 96;

    private AccessibleEditPart accessible;

    NotePart(GraphContext context) {
        super(context);
    }

    /** The note. */
    public Note note() {
        return (Note) getModel();
    }

    @Override
    public void edit() {
        Rectangle area = area().getCopy();
        getFigure().translateToAbsolute(area);
        InPlaceText.openLines(this, area, text(note().getText()), text -> {
            context().document().execute(new EditNoteCommand(note(), text));
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

    @Override
    public DragTracker getDragTracker(Request request) {
        return request instanceof LocationRequest located
                ? BoxTracker.at(this, located.getLocation(), Integer.MAX_VALUE)
                : null;
    }

    @Override
    protected IFigure createFigure() {
        return new NoteFigure(((GraphRootPart) getRoot()).style());
    }

    @Override
    protected void showContent() {
        ((NoteFigure) getFigure()).setText(text(note().getText()));
    }

    @Override
    protected void show(Highlight highlight) {
        ((NoteFigure) getFigure()).setHighlight(highlight);
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
                    event.result = "Note: " + text(note().getText());
                }
            };
        }
        return accessible;
    }
}

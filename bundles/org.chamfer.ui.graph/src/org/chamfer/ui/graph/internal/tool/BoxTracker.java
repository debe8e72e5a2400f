package org.chamfer.ui.graph.internal.tool;

import org.chamfer.graph.command.Area;
import org.chamfer.graph.command.ResizeCommand;
import org.chamfer.ui.graph.internal.part.BoxPart;
import org.chamfer.ui.graph.internal.part.GraphPart;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.swt.graphics.Cursor;

/** Drags a side or a corner of a frame or a note. */
public final class BoxTracker extends SelectTracker {
    private static final int BORDER = 6;

    private final BoxPart part;
    private final int across;
    private final int down;
    private Rectangle before = new Rectangle();
    private Rectangle area = new Rectangle();

    private BoxTracker(BoxPart part, int across, int down) {
        super(part);
        this.part = part;
        this.across = across;
        this.down = down;
    }

    /**
     * What follows the pointer from a point of the control: the border resizes, the upper part moves, the rest is like the
     * canvas.
     *
     * @param grip how high the upper part is, in pixels at zoom 1
     */
    public static DragTracker at(BoxPart part, Point location, int grip) {
        Point place = place(part, location);
        int across = across(part, place);
        int down = down(part, place);
        if (across != 0 || down != 0) {
            return new BoxTracker(part, across, down);
        }
        return place.y - part.area().y < grip
                ? new MoveTracker(part, () -> {}, part::edit)
                : new MarqueeTracker((GraphPart) part.getParent());
    }

    /** The cursor at a point of the control. */
    public static Cursor cursor(BoxPart part, Point location) {
        Point place = place(part, location);
        return cursor(across(part, place), down(part, place));
    }

    @Override
    protected Cursor calculateCursor() {
        return cursor(across, down);
    }

    @Override
    protected void dragStarted() {
        before = part.area().getCopy();
        area = before;
    }

    @Override
    protected void dragged() {
        int right = Grid.snap(place().x) - (across < 0 ? before.x : before.right());
        int lower = Grid.snap(place().y) - (down < 0 ? before.y : before.bottom());
        area = before.getCopy();
        if (across > 0) {
            area.width = Math.max(part.leastWidth(), before.width + right);
        } else if (across < 0) {
            area.width = Math.max(part.leastWidth(), before.width - right);
            area.x = before.right() - area.width;
        }
        if (down > 0) {
            area.height = Math.max(part.leastHeight(), before.height + lower);
        } else if (down < 0) {
            area.height = Math.max(part.leastHeight(), before.height - lower);
            area.y = before.bottom() - area.height;
        }
        part.dragArea(area);
    }

    @Override
    protected void dropped() {
        part.dragArea(null);
        if (!area.equals(before)) {
            part.context()
                    .document()
                    .execute(new ResizeCommand(part.item(), new Area(area.x, area.y, area.width, area.height)));
        }
    }

    @Override
    protected void cancelled() {
        part.dragArea(null);
    }

    private static Point place(BoxPart part, Point location) {
        Point place = location.getCopy();
        part.getFigure().translateToRelative(place);
        return place;
    }

    private static int across(BoxPart part, Point place) {
        Rectangle box = part.area();
        return place.x < box.x + BORDER ? -1 : place.x >= box.right() - BORDER ? 1 : 0;
    }

    private static int down(BoxPart part, Point place) {
        Rectangle box = part.area();
        return place.y < box.y + BORDER ? -1 : place.y >= box.bottom() - BORDER ? 1 : 0;
    }

    private static Cursor cursor(int across, int down) {
        if (across == 0 && down == 0) {
            return Cursors.ARROW;
        }
        if (across == 0) {
            return Cursors.SIZENS;
        }
        if (down == 0) {
            return Cursors.SIZEWE;
        }
        return across == down ? Cursors.SIZENWSE : Cursors.SIZENESW;
    }
}

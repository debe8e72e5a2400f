package org.chamfer.ui.graph.internal.editor;

import java.util.stream.Stream;
import org.chamfer.graph.command.Area;
import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.Item;
import org.chamfer.graph.model.Node;
import org.chamfer.ui.graph.internal.document.EditedGraph;
import org.chamfer.workbench.look.CategoryTint;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The whole graph in small, with what is in view; a click or a drag moves there. */
final class MiniMap extends Canvas {
    private static final int PADDING = 8;
    private static final int CORNER = 8;

    private final Look look;
    private final EditedGraph document;
    private final GraphViewer viewer;
    private Image picture;
    private Rectangle world = new Rectangle();
    private Rectangle items = new Rectangle();
    private boolean dragging;

    MiniMap(Composite parent, Look look, EditedGraph document, GraphViewer viewer) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.look = look;
        this.document = document;
        this.viewer = viewer;
        setData("org.chamfer.id", "graph.map");
        setToolTipText("Click or drag to move around.");
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, _ -> graphChanged());
        addListener(SWT.MouseDown, event -> {
            dragging = event.button == 1;
            go(event);
        });
        addListener(SWT.MouseMove, this::go);
        addListener(SWT.MouseUp, _ -> dragging = false);
        addListener(SWT.Dispose, _ -> forget());
    }

    /** Says that nodes came, went or moved, or that the theme is another one. */
    void graphChanged() {
        forget();
        redraw();
    }

    /** Says that something else is in view. */
    void viewChanged() {
        if (!world().equals(world)) {
            forget();
        }
        redraw();
    }

    private void forget() {
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
    }

    private void go(Event event) {
        if (dragging && !world.isEmpty()) {
            double scale = scale();
            viewer.lookAt(new Point(
                    (int) Math.round((event.x - left()) / scale) + world.x,
                    (int) Math.round((event.y - top()) / scale) + world.y));
        }
    }

    /** All items and what is in view, so that the map shows how far away one is. */
    private Rectangle world() {
        Rectangle view = viewer.visible();
        return items.isEmpty() ? view : items.getUnion(view);
    }

    /** Where nodes and frames are. Looked up when the picture is made only: there may be thousands. */
    private Rectangle allItems() {
        Rectangle all = new Rectangle();
        Stream.concat(document.graph().getNodes().stream(), document.graph().getFrames().stream())
                .map(this::bounds)
                .forEach(area -> {
                    if (all.isEmpty()) {
                        all.setBounds(area);
                    } else {
                        all.union(area);
                    }
                });
        return all;
    }

    private Rectangle bounds(Item item) {
        Area area = viewer.area(item);
        return new Rectangle(area.x(), area.y(), area.width(), area.height());
    }

    private double scale() {
        org.eclipse.swt.graphics.Rectangle area = getClientArea();
        return Math.min(
                (area.width - 2.0 * PADDING) / Math.max(1, world.width),
                (area.height - 2.0 * PADDING) / Math.max(1, world.height));
    }

    private double left() {
        return (getClientArea().width - world.width * scale()) / 2;
    }

    private double top() {
        return (getClientArea().height - world.height * scale()) / 2;
    }

    private org.eclipse.swt.graphics.Rectangle small(Rectangle large, int least) {
        double scale = scale();
        return new org.eclipse.swt.graphics.Rectangle(
                (int) Math.round((large.x - world.x) * scale + left()),
                (int) Math.round((large.y - world.y) * scale + top()),
                (int) Math.max(least, Math.round(large.width * scale)),
                (int) Math.max(least, Math.round(large.height * scale)));
    }

    private void paint(GC gc) {
        org.eclipse.swt.graphics.Rectangle area = getClientArea();
        if (picture == null && area.width > 0 && area.height > 0) {
            items = allItems();
            world = world();
            picture = new Image(getDisplay(), area.width, area.height);
            GC painter = new GC(picture);
            paintGraph(painter, area);
            painter.dispose();
        }
        if (picture == null) {
            return;
        }
        gc.drawImage(picture, 0, 0);
        gc.setAntialias(SWT.ON);
        org.eclipse.swt.graphics.Rectangle view = small(viewer.visible(), 4);
        gc.setAlpha(36);
        gc.setBackground(look.color(Token.SELECTION));
        gc.fillRoundRectangle(view.x, view.y, view.width, view.height, 4, 4);
        gc.setAlpha(255);
        gc.setForeground(look.color(Token.SELECTION));
        gc.drawRoundRectangle(view.x, view.y, view.width - 1, view.height - 1, 4, 4);
    }

    private void paintGraph(GC gc, org.eclipse.swt.graphics.Rectangle area) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.color(Token.CANVAS));
        gc.fillRectangle(area);
        gc.setBackground(look.color(Token.NODE));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, CORNER, CORNER);
        gc.setBackground(look.mix(Token.NODE, look.color(Token.BORDER), 0.5));
        for (Frame frame : document.graph().getFrames()) {
            gc.fillRectangle(small(bounds(frame), 2));
        }
        for (Node node : document.graph().getNodes()) {
            int tint = document.type(node)
                    .map(type -> CategoryTint.of(type.category()))
                    .orElse(CategoryTint.of(""));
            gc.setBackground(look.color(tint));
            gc.fillRectangle(small(bounds(node), 2));
        }
        gc.setForeground(look.color(Token.BORDER));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, CORNER, CORNER);
    }
}

package org.chamfer.ui.graph.internal.figure;

import org.chamfer.workbench.look.TextStyle;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.ScaledGraphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Path;

/** A wire, coloured by the type of what flows through it. To be routed by a {@link BezierRouter}. */
public final class WireFigure extends PolylineConnection {
    /** How far from it a wire can be grabbed, in pixels. */
    public static final int REACH = 6;

    private static final int WIDTH = 2;
    private static final int STRONG_WIDTH = 3;
    private static final int HALO_WIDTH = 9;
    private static final int HALO_ALPHA = 70;
    private static final int REFUSED_ALPHA = 70;
    private static final int OPAQUE = 255;
    private static final int BADGE = 9;
    private static final int BADGE_PADDING = 8;
    private static final int PLACE = 4;
    private static final int[] DASHES = {7, 5};

    private final FigureStyle style;
    private String type;
    private String converter = "";
    private boolean problem;
    private Highlight highlight = Highlight.NONE;
    private WireCurve curve = WireCurve.through(new PointList(new int[] {0, 0, 0, 0}));

    /** A wire for a port type. */
    public WireFigure(FigureStyle style, String type) {
        this.style = style;
        this.type = type;
        bounds = null;
    }

    /** Sets the id of the port type that colours it. */
    public void setType(String portType) {
        if (!type.equals(portType)) {
            type = portType;
            repaint();
        }
    }

    /** Shows a badge in the middle, with this text on hover; none for an empty text. */
    public void setConverter(String text) {
        if (!converter.equals(text)) {
            erase();
            converter = text;
            bounds = null;
            repaint();
        }
    }

    /** Dashes the wire, because something is wrong with it, or not. */
    public void setProblem(boolean wrong) {
        if (problem != wrong) {
            problem = wrong;
            repaint();
        }
    }

    /** Makes the wire stand out, or not. */
    public void setHighlight(Highlight wanted) {
        if (highlight != wanted) {
            highlight = wanted;
            repaint();
        }
    }

    /** How the wire stands out. */
    public Highlight highlight() {
        return highlight;
    }

    /** Where the wire goes. */
    public WireCurve curve() {
        return curve;
    }

    /** Takes over another way to draw wires. */
    public void drawingChanged() {
        setPoints(getPoints().getCopy());
        repaint();
    }

    /** Where the badge of a converter is, in the diagram; empty if there is none. */
    public Rectangle badge() {
        Point middle = curve.middle();
        return converter.isEmpty()
                ? new Rectangle(middle.x, middle.y, 0, 0)
                : new Rectangle(middle.x - BADGE, middle.y - BADGE, 2 * BADGE, 2 * BADGE);
    }

    /** Leads the wire. @param points its ends and the places in between */
    @Override
    public void setPoints(PointList points) {
        erase();
        curve = style.curve(points);
        bounds = null;
        super.setPoints(points);
    }

    @Override
    public void primTranslate(int dx, int dy) {
        super.primTranslate(dx, dy);
        curve = style.curve(getPoints());
        bounds = null;
    }

    /** Those of the curve; the constructor of the superclass asks for them before there is one. */
    @Override
    public Rectangle getBounds() {
        if (curve == null) {
            return super.getBounds();
        }
        if (bounds == null) {
            bounds = curve.bounds().expand(HALO_WIDTH / 2 + 1, HALO_WIDTH / 2 + 1);
            if (!converter.isEmpty()) {
                bounds.union(pill().expand(1, 1));
            }
        }
        return bounds;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return badge().contains(x, y)
                || getBounds().getExpanded(REACH, REACH).contains(x, y) && curve.distance(x, y) <= REACH;
    }

    /** The colour of the wire. */
    Color color() {
        return style.colors().port(type);
    }

    /** True if the wire has to be painted by itself, not together with others. */
    boolean special() {
        return problem || highlight != Highlight.NONE;
    }

    @Override
    public void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        DetailLevel detail = DetailLevel.of(this, graphics);
        if (graphics instanceof ScaledGraphics) {
            graphics.setForegroundColor(color());
            graphics.setLineWidth(DetailLevel.pixel(this, graphics));
            graphics.drawPolyline(getPoints());
            return;
        }
        if (graphics instanceof SvgGraphics svg) {
            paint(graphics, () -> svg.drawCurve(curve));
        } else {
            Path path = curve.path();
            try {
                paint(graphics, () -> graphics.drawPath(path));
            } finally {
                path.dispose();
            }
        }
        if (detail != DetailLevel.COARSE) {
            paintPlaces(graphics);
        }
        if (!converter.isEmpty() && detail == DetailLevel.FULL) {
            paintBadge(graphics);
        }
    }

    /** The places that the wire is led through, by which it is moved. */
    private void paintPlaces(Graphics graphics) {
        PointList passed = getPoints();
        graphics.setBackgroundColor(color());
        for (int i = 1; i + 1 < passed.size(); i++) {
            Point place = passed.getPoint(i);
            graphics.fillOval(place.x - PLACE, place.y - PLACE, 2 * PLACE, 2 * PLACE);
        }
    }

    private void paint(Graphics graphics, Runnable line) {
        int pixel = DetailLevel.pixel(this, graphics);
        if (highlight == Highlight.SELECTED || highlight == Highlight.DRAGGED) {
            graphics.setForegroundColor(style.colors().selection);
            graphics.setAlpha(HALO_ALPHA);
            graphics.setLineWidth(HALO_WIDTH * pixel);
            line.run();
        }
        graphics.setAlpha(highlight == Highlight.ILLEGAL ? REFUSED_ALPHA : OPAQUE);
        graphics.setForegroundColor(color());
        graphics.setLineWidth(Math.max(strong() ? STRONG_WIDTH : WIDTH, strong() ? 2 * pixel : pixel));
        if (problem) {
            graphics.setLineDash(DASHES);
            graphics.setLineStyle(Graphics.LINE_CUSTOM);
        }
        line.run();
        graphics.setLineStyle(Graphics.LINE_SOLID);
        graphics.setAlpha(OPAQUE);
    }

    private boolean strong() {
        return highlight == Highlight.HOVERED || highlight == Highlight.SELECTED || highlight == Highlight.DRAGGED;
    }

    /** A disc with two arrows; under the pointer a pill that names the converter. */
    private void paintBadge(Graphics graphics) {
        boolean named = strong();
        Rectangle box = named ? pill() : badge();
        graphics.setBackgroundColor(style.colors().body);
        graphics.fillRoundRectangle(box, 2 * BADGE, 2 * BADGE);
        graphics.setForegroundColor(color());
        graphics.setLineWidth(1);
        graphics.drawRoundRectangle(box.getResized(-1, -1), 2 * BADGE, 2 * BADGE);
        if (named) {
            graphics.setForegroundColor(style.colors().text);
            Rectangle inner = box.getExpanded(-BADGE_PADDING, 0);
            style.lettering().drawLeft(graphics, converter, TextStyle.FOOTER, inner);
            return;
        }
        graphics.setForegroundColor(style.colors().secondary);
        int x = box.x + BADGE;
        int y = box.y + BADGE;
        graphics.drawPolyline(new int[] {x - 4, y - 2, x + 4, y - 2, x + 2, y - 4});
        graphics.drawPolyline(new int[] {x + 4, y + 2, x - 4, y + 2, x - 2, y + 4});
    }

    private Rectangle pill() {
        int width = style.lettering().width(converter, TextStyle.FOOTER) + 2 * BADGE_PADDING;
        Point middle = curve.middle();
        return new Rectangle(middle.x - width / 2, middle.y - BADGE, width, 2 * BADGE);
    }
}

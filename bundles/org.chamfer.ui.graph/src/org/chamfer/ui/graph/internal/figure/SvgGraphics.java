package org.chamfer.ui.graph.internal.figure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.StringJoiner;
import org.chamfer.workbench.look.TextStyle;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.Image;

/**
 * Graphics that write SVG; they need no display. Clips are not written: figures of a diagram keep within their
 * bounds. Text keeps the width that it has on the screen, whichever font a reader of the file has.
 */
final class SvgGraphics extends Graphics implements ExportGraphics {
    private static final double OPAQUE = 255;
    private static final double HALF = 0.5;
    private static final String FAMILIES = "system-ui, Segoe UI, Noto Sans, DejaVu Sans, sans-serif";

    private final SvgDocument document;
    private final Rectangle area;
    private final Deque<SvgState> pushed = new ArrayDeque<>();
    private SvgState state = new SvgState();

    /** Graphics for a document that shows an area. */
    SvgGraphics(SvgDocument document, Rectangle area) {
        this.document = document;
        this.area = area.getCopy();
    }

    // Shapes

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        stroke(document.element("line")
                .with("x1", x(x1 + shift()))
                .with("y1", y(y1 + shift()))
                .with("x2", x(x2 + shift()))
                .with("y2", y(y2 + shift())));
    }

    @Override
    public void drawRectangle(int x, int y, int width, int height) {
        stroke(box("rect", x + shift(), y + shift(), width, height));
    }

    @Override
    public void fillRectangle(int x, int y, int width, int height) {
        fill(box("rect", x, y, width, height));
    }

    @Override
    public void drawRoundRectangle(Rectangle r, int arcWidth, int arcHeight) {
        stroke(round(box("rect", r.x + shift(), r.y + shift(), r.width, r.height), arcWidth, arcHeight));
    }

    @Override
    public void fillRoundRectangle(Rectangle r, int arcWidth, int arcHeight) {
        fill(round(box("rect", r.x, r.y, r.width, r.height), arcWidth, arcHeight));
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        stroke(oval(x + shift(), y + shift(), width, height));
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        fill(oval(x, y, width, height));
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int offset, int length) {
        double rx = width / 2.0;
        double ry = height / 2.0;
        stroke(document.element("path").with("d", arc(x + shift() + rx, y + shift() + ry, rx, ry, offset, length)));
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int offset, int length) {
        double rx = width / 2.0;
        double ry = height / 2.0;
        String edge = arc(x + rx, y + ry, rx, ry, offset, length);
        fill(document.element("path").with("d", edge + "L" + point(x + rx, y + ry) + "Z"));
    }

    /** An arc in pieces of at most a quarter, since one of a full turn would be nothing in SVG. */
    private String arc(double cx, double cy, double rx, double ry, int offset, int length) {
        int pieces = Math.max(1, (Math.abs(length) + 89) / 90);
        StringBuilder path = new StringBuilder("M").append(onOval(cx, cy, rx, ry, offset));
        for (int i = 1; i <= pieces; i++) {
            path.append('A').append(SvgDocument.number(rx * state.scale)).append(' ');
            path.append(SvgDocument.number(ry * state.scale))
                    .append(" 0 0 ")
                    .append(length < 0 ? 1 : 0)
                    .append(' ');
            path.append(onOval(cx, cy, rx, ry, offset + (double) length * i / pieces));
        }
        return path.toString();
    }

    private String onOval(double cx, double cy, double rx, double ry, double degrees) {
        double angle = Math.toRadians(degrees);
        return point(cx + rx * Math.cos(angle), cy - ry * Math.sin(angle));
    }

    @Override
    public void drawPolygon(PointList points) {
        drawPolygon(points.toIntArray());
    }

    @Override
    public void drawPolygon(int[] points) {
        stroke(document.element("polygon").with("points", points(points, shift())));
    }

    @Override
    public void fillPolygon(PointList points) {
        fillPolygon(points.toIntArray());
    }

    @Override
    public void fillPolygon(int[] points) {
        fill(document.element("polygon").with("points", points(points, 0)));
    }

    @Override
    public void drawPolyline(PointList points) {
        drawPolyline(points.toIntArray());
    }

    @Override
    public void drawPolyline(int[] points) {
        stroke(document.element("polyline").with("points", points(points, shift())));
    }

    /** Draws the course of a wire. */
    void drawCurve(WireCurve curve) {
        stroke(document.element("path").with("d", curve.pathData(this::point)));
    }

    @Override
    public void fillGradient(int x, int y, int width, int height, boolean vertical) {
        fillRectangle(x, y, width, height);
    }

    @Override
    public void drawFocus(int x, int y, int width, int height) {
        drawRectangle(x, y, width, height);
    }

    // Images

    @Override
    public void drawImage(Image image, int x, int y) {
        org.eclipse.swt.graphics.Rectangle size = image.getBounds();
        drawImage(image, 0, 0, size.width, size.height, x, y, size.width, size.height);
    }

    /** The whole image is shown in the target; parts of images are not needed in diagrams. */
    @Override
    public void drawImage(Image image, int sx, int sy, int sw, int sh, int x, int y, int width, int height) {
        String id = document.imageId(image);
        String place = "translate(" + point(x, y) + ") scale(" + factor((double) width / sw) + " "
                + factor((double) height / sh) + ")";
        SvgDocument.Element use = document.element("use").with("href", "#" + id).with("transform", place);
        if (state.alpha < OPAQUE) {
            use.with("opacity", state.alpha / OPAQUE);
        }
        use.end();
    }

    private String factor(double value) {
        return Double.toString(Math.round(value * state.scale * 1e4) / 1e4);
    }

    // Text

    /** Draws a line of text. @param baseline where the letters stand @param width how wide it is on the screen */
    void drawLine(String text, TextStyle style, int x, int baseline, int width) {
        SvgDocument.Element element = document.element("text")
                .with("x", x(x))
                .with("y", y(baseline))
                .with("font-family", FAMILIES)
                .with("font-size", size(style) * state.scale)
                .with("textLength", width * state.scale)
                .with("lengthAdjust", "spacingAndGlyphs")
                .with("fill", SvgDocument.color(state.foreground));
        if (style == TextStyle.TITLE) {
            element.with("font-weight", "bold");
        }
        if (state.alpha < OPAQUE) {
            element.with("fill-opacity", state.alpha / OPAQUE);
        }
        element.end(text);
    }

    private static int size(TextStyle style) {
        return switch (style) {
            case TITLE -> 13;
            case BODY, CODE -> 12;
            case FOOTER -> 11;
        };
    }

    @Override
    public void drawString(String text, int x, int y) {
        throw onlyLettering();
    }

    @Override
    public void drawText(String text, int x, int y) {
        throw onlyLettering();
    }

    @Override
    public void fillString(String text, int x, int y) {
        throw onlyLettering();
    }

    @Override
    public void fillText(String text, int x, int y) {
        throw onlyLettering();
    }

    @Override
    public FontMetrics getFontMetrics() {
        throw onlyLettering();
    }

    private static UnsupportedOperationException onlyLettering() {
        return new UnsupportedOperationException("Figures measure and draw text with Lettering.");
    }

    // Attributes of elements

    private void fill(SvgDocument.Element element) {
        element.with("fill", SvgDocument.color(state.background));
        if (state.alpha < OPAQUE) {
            element.with("fill-opacity", state.alpha / OPAQUE);
        }
        element.end();
    }

    private void stroke(SvgDocument.Element element) {
        element.with("fill", "none")
                .with("stroke", SvgDocument.color(state.foreground))
                .with("stroke-width", Math.max(1, state.lineWidth) * state.scale);
        if (state.alpha < OPAQUE) {
            element.with("stroke-opacity", state.alpha / OPAQUE);
        }
        if (state.lineStyle == LINE_CUSTOM && state.dashes != null) {
            StringJoiner dashes = new StringJoiner(" ");
            for (int dash : state.dashes) {
                dashes.add(SvgDocument.number(dash * state.scale));
            }
            element.with("stroke-dasharray", dashes.toString());
        }
        if (state.lineJoin == SWT.JOIN_ROUND) {
            element.with("stroke-linejoin", "round");
        }
        element.end();
    }

    private SvgDocument.Element box(String name, double x, double y, double width, double height) {
        return document.element(name)
                .with("x", x(x))
                .with("y", y(y))
                .with("width", Math.max(0, width * state.scale))
                .with("height", Math.max(0, height * state.scale));
    }

    private SvgDocument.Element round(SvgDocument.Element element, int arcWidth, int arcHeight) {
        return element.with("rx", arcWidth / 2.0 * state.scale).with("ry", arcHeight / 2.0 * state.scale);
    }

    private SvgDocument.Element oval(double x, double y, double width, double height) {
        return document.element("ellipse")
                .with("cx", x(x + width / 2))
                .with("cy", y(y + height / 2))
                .with("rx", width / 2 * state.scale)
                .with("ry", height / 2 * state.scale);
    }

    private String points(int[] coordinates, double shift) {
        StringJoiner points = new StringJoiner(" ");
        for (int i = 0; i + 1 < coordinates.length; i += 2) {
            points.add(point(coordinates[i] + shift, coordinates[i + 1] + shift));
        }
        return points.toString();
    }

    /** Lines of odd width are drawn through the middle of pixels, as on the screen. */
    private double shift() {
        return Math.max(1, state.lineWidth) % 2 == 1 ? HALF : 0;
    }

    private double x(double x) {
        return x * state.scale + state.dx;
    }

    private double y(double y) {
        return y * state.scale + state.dy;
    }

    private String point(double x, double y) {
        return SvgDocument.number(x(x)) + " " + SvgDocument.number(y(y));
    }

    // State

    @Override
    public void pushState() {
        pushed.push(state.copy());
    }

    @Override
    public void popState() {
        state = pushed.pop();
    }

    @Override
    public void restoreState() {
        state = pushed.peek().copy();
    }

    @Override
    public void translate(int dx, int dy) {
        state.dx += dx * state.scale;
        state.dy += dy * state.scale;
    }

    @Override
    public void scale(double amount) {
        state.scale *= amount;
    }

    @Override
    public void clipRect(Rectangle rectangle) {
        // Figures keep within their bounds.
    }

    @Override
    public void setClip(Rectangle rectangle) {
        // Figures keep within their bounds.
    }

    @Override
    public Rectangle getClip(Rectangle rectangle) {
        rectangle.setBounds(area);
        return rectangle;
    }

    @Override
    public void setAntialias(int value) {
        // Whoever shows the document decides.
    }

    @Override
    public Color getBackgroundColor() {
        return state.background;
    }

    @Override
    public void setBackgroundColor(Color color) {
        state.background = color;
    }

    @Override
    public Color getForegroundColor() {
        return state.foreground;
    }

    @Override
    public void setForegroundColor(Color color) {
        state.foreground = color;
    }

    @Override
    public int getAlpha() {
        return state.alpha;
    }

    @Override
    public void setAlpha(int alpha) {
        state.alpha = alpha;
    }

    @Override
    public Font getFont() {
        return state.font;
    }

    @Override
    public void setFont(Font font) {
        state.font = font;
    }

    @Override
    public int getLineStyle() {
        return state.lineStyle;
    }

    @Override
    public void setLineStyle(int lineStyle) {
        state.lineStyle = lineStyle;
    }

    @Override
    public int getLineWidth() {
        return state.lineWidth;
    }

    @Override
    public void setLineWidth(int width) {
        state.lineWidth = width;
    }

    @Override
    public void setLineDash(int[] dashes) {
        state.dashes = dashes.clone();
    }

    @Override
    public void setLineJoin(int join) {
        state.lineJoin = join;
    }

    @Override
    public boolean getXORMode() {
        return false;
    }

    @Override
    public void setXORMode(boolean xor) {
        // There is no such thing in SVG, and nothing in a diagram needs it.
    }

    @Override
    public void dispose() {
        pushed.clear();
    }
}

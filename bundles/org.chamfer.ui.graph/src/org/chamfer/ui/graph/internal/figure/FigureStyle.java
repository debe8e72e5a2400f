package org.chamfer.ui.graph.internal.figure;

import org.chamfer.ui.graph.internal.view.TextMeasure;
import org.chamfer.workbench.look.Look;
import org.eclipse.draw2d.geometry.PointList;

/**
 * What the figures of one viewer share: colours and icons, and measured text. For the UI thread; the viewer disposes
 * of it.
 */
public final class FigureStyle {
    private final Look look;
    private final Lettering lettering;
    private final SharpIcons icons = new SharpIcons();
    private final NodePainter painter = new NodePainter(this);
    private FigureColors colors;
    private Drawing drawing = Drawing.STANDARD;

    /** The style of a viewer in the theme that is on, whichever that is. */
    public FigureStyle(Look look) {
        this.look = look;
        this.lettering = new Lettering(look);
    }

    /** A style for pictures that need no screen. */
    FigureStyle(Look look, TextMeasure measure) {
        this.look = look;
        this.lettering = new Lettering(look, measure);
    }

    /** Colours, fonts and icons. */
    public Look look() {
        return look;
    }

    /** How people choose that graphs are drawn. */
    public Drawing drawing() {
        return drawing;
    }

    /** Draws in another way from now on; figures are to be brought up to date after it. */
    public void setDrawing(Drawing wanted) {
        drawing = wanted;
    }

    /** The course of a wire through points. */
    WireCurve curve(PointList passed) {
        return drawing.straight() ? WireCurve.straight(passed) : WireCurve.through(passed);
    }

    /** Measures and draws text. */
    public Lettering lettering() {
        return lettering;
    }

    SharpIcons icons() {
        return icons;
    }

    NodePainter painter() {
        return painter;
    }

    FigureColors colors() {
        if (colors == null) {
            colors = new FigureColors(look);
        }
        return colors;
    }

    /** Forgets what depends on the theme; to be called when it has changed, before figures are repainted. */
    public void themeChanged() {
        colors = null;
        dispose();
    }

    /** Frees everything; what is needed again is made again. */
    public void dispose() {
        lettering.clear();
        icons.clear();
    }
}

package org.chamfer.ui.graph.internal.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ScaledGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Path;

/**
 * The layer of wires. At small zooms all wires of a colour are painted as one path, and as straight lines if there
 * are very many; what stands out is painted by itself, above the others.
 */
public final class WireLayer extends ConnectionLayer {
    private static final int REDUCED_WIDTH = 2;
    private static final int MOST_CURVES = 1000;

    private boolean announced;

    @Override
    protected void paintChildren(Graphics graphics) {
        DetailLevel detail = DetailLevel.of(this, graphics);
        List<IFigure> single = new ArrayList<>();
        if (detail == DetailLevel.FULL || graphics instanceof ScaledGraphics) {
            LayerPainting.inView(this, graphics, figure -> {
                if (figure instanceof WireFigure wire && wire.special()) {
                    single.add(wire);
                } else {
                    figure.paint(graphics);
                }
            });
        } else {
            paintTogether(graphics, detail, single);
        }
        single.forEach(figure -> figure.paint(graphics));
    }

    /** Nobody above knows an extent that nobody asked for since it was said to be another one. */
    @Override
    public void fireExtentChanged() {
        if (!announced) {
            announced = true;
            super.fireExtentChanged();
        }
    }

    @Override
    public Rectangle getFreeformExtent() {
        announced = false;
        return super.getFreeformExtent();
    }

    private void paintTogether(Graphics graphics, DetailLevel detail, List<IFigure> single) {
        Map<Color, Path> paths = new LinkedHashMap<>();
        boolean straight = detail == DetailLevel.COARSE && getChildren().size() > MOST_CURVES;
        LayerPainting.inView(this, graphics, figure -> {
            if (figure instanceof WireFigure wire && !wire.special()) {
                Path path = paths.computeIfAbsent(wire.color(), _ -> new Path(null));
                if (straight) {
                    wire.curve().addLinesTo(path);
                } else {
                    wire.curve().addTo(path);
                }
            } else {
                single.add(figure);
            }
        });
        graphics.pushState();
        graphics.setAntialias(SWT.ON);
        int pixel = DetailLevel.pixel(this, graphics);
        graphics.setLineWidth(detail == DetailLevel.COARSE ? pixel : Math.max(REDUCED_WIDTH, pixel));
        paths.forEach((color, path) -> {
            graphics.setForegroundColor(color);
            graphics.drawPath(path);
            path.dispose();
        });
        graphics.popState();
    }
}

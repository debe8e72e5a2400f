package org.chamfer.ui.graph.internal.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.chamfer.ui.graph.internal.view.FixedMeasure;
import org.chamfer.ui.graph.internal.view.Hit;
import org.chamfer.ui.graph.internal.view.Views;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeFigureTests {
    private final FigureStyle style = new FigureStyle(new PlainLook(false), new FixedMeasure());
    private final NodeFigure figure = new NodeFigure(style, Views.everything(200));

    @Test
    void theNodeIsWithinTheBoundsOfItsFigure() {
        figure.setBounds(figure.boundsAt(300, 400));
        assertEquals(new Rectangle(new Point(300, 400), figure.metrics().size()), figure.nodeBounds());
        assertEquals(figure.nodeBounds(), figure.getHandleBounds());
        assertTrue(figure.getBounds()
                .contains(figure.nodeBounds().getExpanded(NodeFigure.MARGIN - 1, NodeFigure.MARGIN - 1)));
    }

    @Test
    void aPointOfTheDiagramFindsPortsAndMissesTheShadow() {
        figure.setBounds(figure.boundsAt(300, 400));
        Point port = figure.anchor("cutter", false);
        assertEquals(300, port.x);
        assertEquals(Optional.of(new Hit.Port("cutter", false)), figure.hit(port.x - 6, port.y));
        assertTrue(figure.containsPoint(port.x - 6, port.y));
        assertFalse(figure.containsPoint(300 + 100, 400 - 6));
    }

    @Test
    void anotherViewGivesAnotherSize() {
        int before = figure.getBounds().height;
        figure.setView(Views.node("Small", 160, List.of(), List.of()));
        assertTrue(figure.getBounds().height < before);
        assertEquals(160, figure.nodeBounds().width);
    }

    @ParameterizedTest
    @CsvSource({"0.1, COARSE", "0.24, COARSE", "0.25, REDUCED", "0.49, REDUCED", "0.5, FULL", "1, FULL", "4, FULL"})
    void smallZoomsShowLess(double zoom, DetailLevel level) {
        assertEquals(level, DetailLevel.at(zoom, 2000));
        NativeScalePane pane = new NativeScalePane();
        pane.add(figure);
        pane.setScale(zoom);
        assertEquals(zoom, DetailLevel.zoom(figure));
    }

    @Test
    void fewNodesKeepTheirTitlesLonger() {
        assertEquals(DetailLevel.REDUCED, DetailLevel.at(0.15, 60));
        assertEquals(DetailLevel.COARSE, DetailLevel.at(0.1, 60));
    }

    @ParameterizedTest
    @CsvSource({"1, 16", "2, 16", "0.75, 16", "0.5, 32", "0.1, 128"})
    void dotsKeepApart(double zoom, int pitch) {
        assertEquals(pitch, GridLayer.pitch(zoom));
    }
}

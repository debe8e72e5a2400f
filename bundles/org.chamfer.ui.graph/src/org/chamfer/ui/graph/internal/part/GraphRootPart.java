package org.chamfer.ui.graph.internal.part;

import org.chamfer.ui.graph.internal.figure.BezierRouter;
import org.chamfer.ui.graph.internal.figure.ContentLayer;
import org.chamfer.ui.graph.internal.figure.Drawing;
import org.chamfer.ui.graph.internal.figure.FigureStyle;
import org.chamfer.ui.graph.internal.figure.GridLayer;
import org.chamfer.ui.graph.internal.figure.NativeScalePane;
import org.chamfer.ui.graph.internal.figure.WireLayer;
import org.chamfer.ui.graph.internal.tool.CanvasInput;
import org.chamfer.workbench.look.Look;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.widgets.Canvas;

/** The root of the viewer of a graph: its layers (frames, wires over them, nodes over these), zoom and input. */
public final class GraphRootPart extends ScalableFreeformRootEditPart {
    /** The layer of frames, under the wires. */
    public static final Object FRAME_LAYER = "Frames";

    /** The least zoom. */
    public static final double LEAST_ZOOM = 0.1;

    /** The greatest zoom. */
    public static final double GREATEST_ZOOM = 4;

    private static final double[] ZOOMS = {LEAST_ZOOM, 0.15, 0.25, 0.35, 0.5, 0.7, 1, 1.4, 2, 2.8, GREATEST_ZOOM};
    private static final int FIT_MARGIN = 48;

    private final FigureStyle style;
    private CanvasInput input;

    /** A root in a look. */
    public GraphRootPart(Look look) {
        style = new FigureStyle(look);
        getZoomManager().setZoomLevels(ZOOMS);
        LayeredPane scaled = getScaledLayers();
        scaled.add(new GridLayer(style), GRID_LAYER, 0);
        scaled.add(new MarginLayer((FreeformFigure) getPrintableLayers()), "Margin", 0);
        ((ConnectionLayer) getLayer(CONNECTION_LAYER)).setConnectionRouter(new BezierRouter());
    }

    /** What the figures share. */
    public FigureStyle style() {
        return style;
    }

    /** Draws the graph in another way from now on. */
    public void draw(Drawing drawing) {
        if (drawing.equals(style.drawing())) {
            return;
        }
        style.setDrawing(drawing);
        for (Object part : getViewer().getEditPartRegistry().values()) {
            switch (part) {
                case NodePart node -> node.refreshVisuals();
                case WirePart wire -> wire.getWireFigure().drawingChanged();
                default -> {
                    // Frames and notes are drawn in one way.
                }
            }
        }
        getFigure().repaint();
    }

    @Override
    public void activate() {
        super.activate();
        if (input == null && getViewer().getControl() instanceof Canvas canvas) {
            input = new CanvasInput(this, canvas);
        }
    }

    @Override
    public void deactivate() {
        if (input != null) {
            input.dispose();
            input = null;
        }
        super.deactivate();
        style.dispose();
    }

    /** The blank canvas belongs to the graph. */
    @Override
    public DragTracker getDragTracker(Request request) {
        return getContents().getDragTracker(request);
    }

    /**
     * Zooms so that the place under a point stays there.
     *
     * @param zoom wanted zoom, confined to what is allowed
     * @param pointer in pixels of the control; {@code null} for its middle
     */
    public void zoomTo(double zoom, Point pointer) {
        double wanted = Math.clamp(zoom, LEAST_ZOOM, GREATEST_ZOOM);
        Viewport viewport = (Viewport) getFigure();
        Rectangle seen = viewport.getClientArea();
        Point fixed = pointer == null ? new Point(seen.width / 2, seen.height / 2) : pointer;
        Point corner = viewport.getViewLocation();
        double before = getZoomManager().getZoom();
        double x = (corner.x + fixed.x) / before;
        double y = (corner.y + fixed.y) / before;
        getZoomManager().setZoom(wanted);
        viewport.validate();
        viewport.setViewLocation((int) Math.round(x * wanted - fixed.x), (int) Math.round(y * wanted - fixed.y));
    }

    /** Shows the whole graph, not enlarged. */
    public void fit() {
        fit(((FreeformFigure) getPrintableLayers()).getFreeformExtent());
    }

    /** Shows an area of the diagram as large as it fits, not enlarged. */
    public void fit(Rectangle area) {
        Viewport viewport = (Viewport) getFigure();
        Dimension seen = viewport.getClientArea().getSize();
        if (area.isEmpty() || seen.width <= 2 * FIT_MARGIN || seen.height <= 2 * FIT_MARGIN) {
            return;
        }
        double across = (double) (seen.width - 2 * FIT_MARGIN) / area.width;
        double down = (double) (seen.height - 2 * FIT_MARGIN) / area.height;
        double zoom = Math.clamp(Math.min(across, down), LEAST_ZOOM, 1);
        getZoomManager().setZoom(zoom);
        viewport.validate();
        Point middle = area.getCenter();
        viewport.setViewLocation((int) Math.round(middle.x * zoom - seen.width / 2.0), (int)
                Math.round(middle.y * zoom - seen.height / 2.0));
    }

    /** The place in the diagram that is under a point of the control. */
    public Point diagram(Point control) {
        Point place = control.getCopy();
        getLayer(PRIMARY_LAYER).translateToRelative(place);
        return place;
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        ScalableFreeformLayeredPane pane = new NativeScalePane();
        pane.add(getPrintableLayers(), PRINTABLE_LAYERS);
        FreeformLayer feedback = new FreeformLayer();
        feedback.setEnabled(false);
        pane.add(feedback, SCALED_FEEDBACK_LAYER);
        return pane;
    }

    @Override
    protected LayeredPane createPrintableLayers() {
        FreeformLayeredPane pane = new FreeformLayeredPane();
        IFigure frames = new ContentLayer();
        frames.setLayoutManager(new FreeformLayout());
        pane.add(frames, FRAME_LAYER);
        pane.add(new WireLayer(), CONNECTION_LAYER);
        pane.add(new FreeformLayer(), PRIMARY_LAYER);
        return pane;
    }

    /** Without its dots it is the canvas still. */
    @Override
    protected void refreshGridLayer() {
        getLayer(GRID_LAYER).setVisible(true);
    }

    /** Makes room around the diagram, so that one can scroll beyond its last node. */
    private static final class MarginLayer extends FreeformLayer {
        private static final int MARGIN = 2000;

        private final FreeformFigure content;

        MarginLayer(FreeformFigure content) {
            this.content = content;
            setEnabled(false);
        }

        @Override
        public Rectangle getFreeformExtent() {
            return content.getFreeformExtent().getCopy().expand(MARGIN, MARGIN);
        }
    }
}

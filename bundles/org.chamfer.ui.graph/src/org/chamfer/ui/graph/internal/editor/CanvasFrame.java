package org.chamfer.ui.graph.internal.editor;

import java.beans.PropertyChangeListener;
import java.util.function.Consumer;
import org.chamfer.graph.type.NodeType;
import org.chamfer.ui.graph.internal.control.CanvasSettings;
import org.chamfer.ui.graph.internal.control.Panel;
import org.chamfer.ui.graph.internal.document.EditedGraph;
import org.chamfer.ui.graph.internal.palette.NodePalette;
import org.chamfer.ui.graph.internal.part.GraphRootPart;
import org.chamfer.ui.graph.internal.search.FittingTypes;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Sash;
import org.eclipse.ui.services.IServiceLocator;

/** Where palette, canvas, tool bar and map stand. */
public final class CanvasFrame {
    private static final int MARGIN = 12;
    private static final int MAP_WIDTH = 192;
    private static final int MAP_HEIGHT = 128;
    private static final int LEAST_PALETTE = 140;
    private static final int GREATEST_PALETTE = 360;
    private static final int SASH = 4;

    private final Look look;
    private final CanvasSettings settings;
    private final Panel whole;
    private final Panel canvasArea;
    private final Sash sash;
    private GraphViewer viewer;
    private NodePalette palette;
    private CanvasBar bar;
    private MiniMap map;
    private boolean updating;

    CanvasFrame(Composite parent, Look look, CanvasSettings settings) {
        this.look = look;
        this.settings = settings;
        whole = new Panel(parent, look, Token.CANVAS, null);
        canvasArea = new Panel(whole, look, Token.CANVAS, null);
        sash = new Sash(whole, SWT.VERTICAL | SWT.SMOOTH);
        sash.setData("org.eclipse.e4.ui.css.disabled", true);
        sash.addListener(SWT.Selection, this::dragSash);
        whole.addListener(SWT.Resize, _ -> arrange());
        canvasArea.addListener(SWT.Resize, _ -> arrangeCanvas());
    }

    Composite control() {
        return whole;
    }

    Composite canvasArea() {
        return canvasArea;
    }

    void addPalette(FittingTypes types, Consumer<NodeType> adder) {
        palette = new NodePalette(whole, look, settings, types, adder, this::togglePalette);
    }

    void addBar(GraphViewer canvas, GraphRuns runs, IServiceLocator services) {
        viewer = canvas;
        bar = new CanvasBar(canvasArea, look, services, canvas, runs);
        bar.control().moveAbove(canvas.getControl());
        runs.addListener(this::updateBar);
    }

    /** To be called last. */
    void addMap(EditedGraph document) {
        map = new MiniMap(canvasArea, look, document, viewer);
        map.moveAbove(viewer.getControl());
        PropertyChangeListener moved = _ -> viewChanged();
        viewer.viewport().addPropertyChangeListener(moved);
        ZoomListener zoomed = _ -> viewChanged();
        ((GraphRootPart) viewer.getRootEditPart()).getZoomManager().addZoomListener(zoomed);
        updateBar();
        arrange();
    }

    /** Shows or hides the palette. */
    public void togglePalette() {
        settings.setPaletteOpen(!settings.paletteOpen());
        arrange();
        updateBar();
        if (settings.paletteOpen()) {
            palette.setFocus();
        } else {
            viewer.getControl().setFocus();
        }
    }

    /** Shows or hides the map. */
    public void toggleMap() {
        settings.setMapOpen(!settings.mapOpen());
        arrangeCanvas();
        updateBar();
    }

    void graphChanged() {
        map.graphChanged();
    }

    void themeChanged() {
        whole.redraw();
        canvasArea.redraw();
        palette.themeChanged();
        bar.redraw();
        map.graphChanged();
    }

    void dispose() {
        whole.dispose();
    }

    private void viewChanged() {
        if (!updating && !whole.isDisposed()) {
            // Many of them at once while one scrolls.
            updating = true;
            whole.getDisplay().asyncExec(() -> {
                updating = false;
                if (!whole.isDisposed()) {
                    map.viewChanged();
                    updateBar();
                }
            });
        }
    }

    private void updateBar() {
        if (!whole.isDisposed()) {
            bar.update(settings.paletteOpen(), settings.mapOpen());
        }
    }

    private void dragSash(Event event) {
        int width = Math.clamp(event.x, LEAST_PALETTE, GREATEST_PALETTE);
        event.x = width;
        if (width != settings.paletteWidth()) {
            settings.setPaletteWidth(width);
            arrange();
        }
    }

    private void arrange() {
        if (map == null) {
            return;
        }
        Rectangle area = whole.getClientArea();
        boolean open = settings.paletteOpen();
        int width = open ? Math.clamp(settings.paletteWidth(), LEAST_PALETTE, GREATEST_PALETTE) : 0;
        palette.control().setVisible(open);
        sash.setVisible(open);
        palette.control().setBounds(0, 0, width, area.height);
        sash.setBounds(width - SASH / 2, 0, SASH, area.height);
        sash.moveAbove(null);
        canvasArea.setBounds(width, 0, Math.max(0, area.width - width), area.height);
        arrangeCanvas();
    }

    private void arrangeCanvas() {
        if (map == null) {
            return;
        }
        Rectangle area = canvasArea.getClientArea();
        viewer.getControl().setBounds(area);
        Point size = bar.size();
        int below = area.height - MARGIN;
        bar.control().setBounds(MARGIN, below - size.y, Math.min(size.x, area.width), size.y);
        boolean room = area.width > size.x + MAP_WIDTH + 3 * MARGIN && area.height > 2 * MAP_HEIGHT;
        map.setVisible(settings.mapOpen() && room);
        map.setBounds(area.width - MARGIN - MAP_WIDTH, below - MAP_HEIGHT, MAP_WIDTH, MAP_HEIGHT);
    }
}

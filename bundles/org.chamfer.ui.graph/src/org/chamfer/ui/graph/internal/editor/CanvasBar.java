package org.chamfer.ui.graph.internal.editor;

import java.util.Locale;
import org.chamfer.ui.graph.internal.control.CommandButtons;
import org.chamfer.ui.graph.internal.control.FlatButton;
import org.chamfer.ui.graph.internal.control.GraphCommands;
import org.chamfer.ui.graph.internal.control.Panel;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.services.IServiceLocator;

/** The small tool bar on the canvas: runs, zoom, and what is shown around. */
final class CanvasBar {
    private static final int[] PERCENTS = {25, 50, 75, 100, 150, 200, 400};
    private static final int PADDING = 4;
    private static final int GAP = 8;
    private static final int ZOOM_WIDTH = 56;

    private final Panel panel;
    private final GraphViewer viewer;
    private final GraphRuns runs;
    private final FlatButton stop;
    private final FlatButton zoom;
    private final FlatButton palette;
    private final FlatButton map;
    private int right = PADDING;

    CanvasBar(Composite parent, Look look, IServiceLocator services, GraphViewer viewer, GraphRuns runs) {
        this.viewer = viewer;
        this.runs = runs;
        panel = new Panel(parent, look, Token.NODE, Token.CANVAS);
        panel.setData("org.chamfer.id", "graph.bar");
        panel.setData("org.eclipse.e4.ui.css.disabled", true);
        CommandButtons buttons = new CommandButtons(look, services);
        palette = place(buttons.make(panel, GraphCommands.PALETTE, "palette"), 0);
        right += GAP;
        place(buttons.make(panel, GraphCommands.RUN, "run"), 0);
        place(buttons.make(panel, GraphCommands.RUN_TO_HERE, "run-to-here"), 0);
        stop = place(buttons.make(panel, GraphCommands.STOP, "stop"), 0);
        right += GAP;
        place(buttons.make(panel, GraphCommands.LAYOUT, "layout"), 0);
        place(buttons.make(panel, GraphCommands.FIT, "fit"), 0);
        right += GAP;
        place(buttons.make(panel, GraphCommands.ZOOM_OUT, "zoom-out"), 0);
        zoom = place(new FlatButton(panel, look, "", this::choosePercent).hint(() -> "Choose the zoom."), ZOOM_WIDTH);
        zoom.setData("org.chamfer.id", "graph.bar.zoom");
        place(buttons.make(panel, GraphCommands.ZOOM_IN, "zoom-in"), 0);
        right += GAP;
        map = place(buttons.make(panel, GraphCommands.MAP, "map"), 0);
        update(true, true);
    }

    private FlatButton place(FlatButton button, int width) {
        Point size = button.computeSize(width == 0 ? SWT.DEFAULT : width, SWT.DEFAULT);
        button.setBounds(right, PADDING, size.x, size.y);
        right += size.x;
        return button;
    }

    Control control() {
        return panel;
    }

    Point size() {
        return new Point(right + PADDING, palette.getSize().y + 2 * PADDING);
    }

    /** Shows what can be done now. */
    void update(boolean paletteOpen, boolean mapOpen) {
        stop.setEnabled(runs.busy());
        palette.setChecked(paletteOpen);
        map.setChecked(mapOpen);
        zoom.text(String.format(Locale.ROOT, "%d %%", Math.round(viewer.zoom() * 100)));
    }

    void redraw() {
        panel.redraw();
        for (Control child : panel.getChildren()) {
            child.redraw();
        }
    }

    private void choosePercent() {
        Menu menu = new Menu(panel);
        for (int percent : PERCENTS) {
            MenuItem item = new MenuItem(menu, SWT.NONE);
            item.setText(percent + " %");
            item.addListener(SWT.Selection, _ -> viewer.zoomTo(percent / 100.0));
        }
        menu.setLocation(panel.toDisplay(zoom.getLocation().x, zoom.getLocation().y));
        menu.addListener(SWT.Hide, _ -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}

package org.chamfer.workbench.internal.look;

import org.chamfer.workbench.look.Token;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;

/**
 * What is seen while the workbench starts: the name, the version, and a bar that moves with the parts of the program that have
 * started. It goes by itself when the first window comes. For the UI thread.
 */
public final class SplashScreen {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 240;
    private static final int MARGIN = 40;
    private static final int LOGO = 128;
    private static final int BAR = 4;
    private static final int NAME_POINTS = 28;
    private static final Rgb BACKGROUND = new Rgb(0x1B2B4B);
    private static final Rgb BAR_COLOR = new Rgb(0xFFB020);

    /** So many parts start before the first window is shown; with more of them the bar just stays full. */
    private static final int PARTS = 24;

    private final Display display;
    private final Shell shell;
    private final Icons icons = new Icons();
    private final Font nameFont;
    private final Listener windowShown = this::windowShown;
    private final SynchronousBundleListener partStarted = this::partStarted;
    private int parts;

    private SplashScreen(Display display) {
        this.display = display;
        this.shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
        FontData data = display.getSystemFont().getFontData()[0];
        this.nameFont = new Font(display, data.getName(), NAME_POINTS, SWT.NORMAL);
    }

    /** Shows it in the middle of the main screen. */
    public static SplashScreen open(Display display) {
        SplashScreen splash = new SplashScreen(display);
        splash.show();
        return splash;
    }

    private void show() {
        Rectangle screen = display.getPrimaryMonitor().getBounds();
        shell.setBounds(screen.x + (screen.width - WIDTH) / 2, screen.y + (screen.height - HEIGHT) / 2, WIDTH, HEIGHT);
        shell.addListener(SWT.Paint, event -> paint(event.gc));
        shell.addListener(SWT.Dispose, _ -> disposed());
        display.addFilter(SWT.Show, windowShown);
        system().addBundleListener(partStarted);
        shell.open();
        refresh();
    }

    /** The bundle of the workbench itself need not have been started, and then has no context. */
    private static BundleContext system() {
        return Platform.getBundle("org.eclipse.osgi").getBundleContext();
    }

    /** Nothing else paints while the workbench starts: its events wait until its first window is there. */
    private void refresh() {
        shell.redraw();
        shell.update();
        while (!shell.isDisposed() && parts == 0 && display.readAndDispatch()) {
            shell.update();
        }
    }

    private void partStarted(BundleEvent event) {
        if (event.getType() == BundleEvent.STARTED && Display.getCurrent() == display && !shell.isDisposed()) {
            parts++;
            shell.redraw();
            shell.update();
        }
    }

    private void windowShown(Event event) {
        if (!(event.widget instanceof Shell other) || other == shell) {
            return;
        }
        if ((other.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL)) != 0) {
            close();
        } else {
            // A window is shown before it is filled; its events come when it is.
            display.asyncExec(this::close);
        }
    }

    /** Takes it away, if it has not gone already. */
    public void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }

    private void disposed() {
        system().removeBundleListener(partStarted);
        display.removeFilter(SWT.Show, windowShown);
        icons.dispose();
        nameFont.dispose();
    }

    private void paint(GC gc) {
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setBackground(color(BACKGROUND));
        gc.fillRectangle(0, 0, WIDTH, HEIGHT);
        Image logo = icons.image(icons.named("chamfer"), LOGO, false);
        int top = (HEIGHT - LOGO) / 2;
        gc.drawImage(logo, MARGIN, top);
        int left = MARGIN + LOGO + MARGIN / 2;
        gc.setForeground(color(Rgb.WHITE));
        gc.setFont(nameFont);
        gc.drawText("Chamfer", left, top + 16, true);
        int below = top + 16 + gc.getFontMetrics().getHeight() + 8;
        gc.setFont(display.getSystemFont());
        gc.setForeground(color(new Rgb(Token.TEXT_SECONDARY.rgb(true)).mix(Rgb.WHITE, 0.3)));
        gc.drawText("Generative CAD workbench", left, below, true);
        gc.drawText(version(), left, below + gc.getFontMetrics().getHeight() + 4, true);
        gc.setBackground(color(BACKGROUND.mix(Rgb.WHITE, 0.15)));
        gc.fillRectangle(0, HEIGHT - BAR, WIDTH, BAR);
        gc.setBackground(color(BAR_COLOR));
        gc.fillRectangle(0, HEIGHT - BAR, WIDTH * Math.min(parts, PARTS) / PARTS, BAR);
    }

    private static String version() {
        Bundle bundle = Platform.getBundle("org.chamfer.workbench");
        var version = bundle.getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    private static Color color(Rgb rgb) {
        return new Color(rgb.red(), rgb.green(), rgb.blue());
    }
}

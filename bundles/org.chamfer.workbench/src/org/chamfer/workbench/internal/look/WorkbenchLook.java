package org.chamfer.workbench.internal.look;

import java.net.URL;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;

/** The colours, fonts and icons of the workbench's theme. Needs the display only once something is asked of it. */
public final class WorkbenchLook implements Look {
    private static final int MENU_ICON = 16;
    private static final String PLAIN_NODE = "node";

    private final BooleanSupplier darkTheme;
    private final Map<Integer, Color> colors = new HashMap<>();
    private final Map<NodeIcon, SvgSource> nodeIcons = new HashMap<>();
    private final Fonts fonts = new Fonts();
    private final Icons icons = new Icons();
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private boolean started;

    private record NodeIcon(String contributor, String path) {}

    // For the threads that draw icons ahead of time: as images were asked for last.
    private volatile int zoom = 100;
    private volatile boolean usualDark;

    /** The look of the theme that the workbench has. */
    public WorkbenchLook() {
        ActiveTheme theme = new ActiveTheme(this::changed);
        this.darkTheme = theme::dark;
    }

    /** A look whose theme somebody else decides, for pictures without a workbench. */
    public WorkbenchLook(BooleanSupplier darkTheme) {
        this.darkTheme = darkTheme;
    }

    @Override
    public boolean dark() {
        return darkTheme.getAsBoolean();
    }

    @Override
    public Color color(Token token) {
        return color(token.rgb(dark()));
    }

    @Override
    public Color color(int rgb) {
        return colors.computeIfAbsent(rgb & 0xFFFFFF, WorkbenchLook::create);
    }

    private static Color create(int value) {
        Rgb rgb = new Rgb(value);
        return new Color(rgb.red(), rgb.green(), rgb.blue());
    }

    @Override
    public Color portColor(String portType) {
        return color(PortPalette.color(portType, dark()).value());
    }

    @Override
    public Color mix(Token first, Color second, double share) {
        return color(new Rgb(first.rgb(dark())).mix(of(second), share).value());
    }

    @Override
    public Color textOn(Color background) {
        return color(of(background).text().value());
    }

    private static Rgb of(Color color) {
        return new Rgb(color.getRed() << 16 | color.getGreen() << 8 | color.getBlue());
    }

    @Override
    public Font font(TextStyle style) {
        start();
        return fonts.font(style);
    }

    @Override
    public Image icon(String name, int size) {
        return image(icons.named(name), size);
    }

    @Override
    public ImageDescriptor descriptor(String name) {
        return icons.descriptor(icons.named(name), MENU_ICON, dark());
    }

    @Override
    public Image icon(URL svg, int size) {
        return image(icons.at(svg), size);
    }

    @Override
    public Image nodeIcon(String contributor, String path, int size) {
        SvgSource source = nodeIcons.computeIfAbsent(new NodeIcon(contributor, path), this::find);
        return source == null ? icon(PLAIN_NODE, size) : image(source, size);
    }

    /** The icon in its bundle, {@code null} if there is none. */
    private SvgSource find(NodeIcon icon) {
        Bundle bundle = icon.path().isEmpty() ? null : Platform.getBundle(icon.contributor());
        URL address = bundle == null ? null : bundle.getEntry(icon.path());
        return address == null ? null : icons.at(address);
    }

    @Override
    public void drawAhead(Collection<URL> svgs, boolean otherTheme) {
        draw(svgs.stream().map(icons::at).toList(), otherTheme);
    }

    /** Draws the application's own icons before they are asked for, in both themes. */
    public void drawOwnAhead() {
        List<SvgSource> own = icons.names().stream().map(icons::named).toList();
        draw(own, false);
        draw(own, true);
    }

    private void draw(List<SvgSource> sources, boolean otherTheme) {
        boolean inDark = usualDark != otherTheme;
        sources.forEach(source -> icons.drawAhead(source, MENU_ICON, zoom, inDark));
    }

    private Image image(SvgSource source, int size) {
        start();
        usualDark = dark();
        return icons.image(source, size, usualDark);
    }

    /** What is made from now on goes when the display goes. */
    private void start() {
        if (!started) {
            started = true;
            zoom = Display.getCurrent().getPrimaryMonitor().getZoom();
            Display.getCurrent().addListener(SWT.Dispose, _ -> {
                icons.dispose();
                fonts.dispose();
            });
        }
    }

    @Override
    public void addListener(Runnable listener) {
        dark();
        listeners.addIfAbsent(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}

package org.chamfer.workbench.internal.look;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

/**
 * Gives GTK's own widgets (menus, buttons, fields, scroll bars) the colours of the theme, which the platform's style sheets
 * cannot reach. SWT has no API for it, and what it uses itself exists on GTK only: hence by name. Where it does not exist,
 * or should it be called otherwise one day, the widgets look as GTK has them.
 */
final class GtkStyle {
    private static final String PREFIX = "chamfer_";

    /** That of an application: above the desktop's theme, below what single widgets are given. */
    private static final int PRIORITY = 600;

    /** @param provider its address in GTK */
    private record Sheet(String text, long provider) {}

    private final Class<?> gtk3;
    private final List<Sheet> sheets;

    private GtkStyle() throws ReflectiveOperationException, IOException {
        this.gtk3 = swt("gtk3.GTK3");
        this.sheets = List.of(sheet("/css/gtk.css", PRIORITY), sheet("/css/gtk-states.css", PRIORITY + 1));
    }

    private Sheet sheet(String path, int priority) throws ReflectiveOperationException, IOException {
        long provider = (Long) method(swt("gtk.GTK"), "gtk_css_provider_new").invoke(null);
        Object screen = method(swt("gtk.GDK"), "gdk_screen_get_default").invoke(null);
        method(gtk3, "gtk_style_context_add_provider_for_screen", long.class, long.class, int.class)
                .invoke(null, screen, provider, priority);
        try (InputStream in = GtkStyle.class.getResourceAsStream(path)) {
            return new Sheet(new String(in.readAllBytes(), StandardCharsets.UTF_8), provider);
        }
    }

    /**
     * Takes over the look of the display's widgets, in this theme and in each that the workbench will have. Does nothing
     * where there is no GTK.
     */
    static void install(Display display, boolean dark) {
        if (!Platform.WS_GTK.equals(SWT.getPlatform())) {
            return;
        }
        try {
            GtkStyle style = new GtkStyle();
            style.apply(dark);
            display.asyncExec(style::follow);
        } catch (IOException | ReflectiveOperationException e) {
            ILog.of(GtkStyle.class).info("GTK's widgets keep their own colours.", e);
        }
    }

    /** The first thing that the workbench does once it runs. */
    private void follow() {
        EventHandler handler = event -> {
            if (event.getProperty(IThemeEngine.Events.THEME) instanceof ITheme theme) {
                apply(ActiveTheme.isDark(theme));
            }
        };
        IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
        broker.subscribe(IThemeEngine.Events.THEME_CHANGED, null, handler, true);
    }

    private void apply(boolean dark) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Rgb> color : new Tints(dark).all().entrySet()) {
            text.append("@define-color ").append(PREFIX).append(color.getKey());
            text.append(' ').append(color.getValue().hex()).append(";\n");
        }
        try {
            Method load =
                    method(gtk3, "gtk_css_provider_load_from_data", long.class, byte[].class, long.class, long[].class);
            for (Sheet sheet : sheets) {
                byte[] data = (text + sheet.text + '\0').getBytes(StandardCharsets.UTF_8);
                load.invoke(null, sheet.provider, data, -1L, null);
            }
        } catch (ReflectiveOperationException e) {
            ILog.of(GtkStyle.class).info("GTK's widgets could not be given their colours.", e);
        }
    }

    private static Class<?> swt(String name) throws ClassNotFoundException {
        return Class.forName("org.eclipse.swt.internal." + name, true, Display.class.getClassLoader());
    }

    private static Method method(Class<?> type, String name, Class<?>... arguments) throws NoSuchMethodException {
        return type.getMethod(name, arguments);
    }
}

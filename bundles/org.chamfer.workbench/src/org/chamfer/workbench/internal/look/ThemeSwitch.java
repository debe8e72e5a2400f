package org.chamfer.workbench.internal.look;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** Switches between the light and the dark theme, and remembers what was chosen. For the UI thread; keeps nothing itself. */
public final class ThemeSwitch {
    /** The id of the light theme. */
    public static final String LIGHT_THEME = "org.chamfer.theme.light";

    /** The id of the dark theme. The platform takes every id with this word for a dark one. */
    public static final String DARK_THEME = "org.chamfer.theme.dark";

    /** The preference of the bundle that holds the choice: the id of a {@link ThemeChoice}. */
    public static final String PREFERENCE = "theme";

    /** How SWT draws disabled images: pale and translucent, which does for both themes; its own way is bright in the dark. */
    private static final String DISABLED_IMAGES = "org.eclipse.swt.image.disablement";

    private static final String PALE = "desaturated";
    private static final String BUNDLE = "org.chamfer.workbench";
    private static final String PLATFORM = "org.eclipse.e4.ui.css.swt.theme";
    private static final String PLATFORM_THEME = "themeid";

    /** What was chosen last; {@link ThemeChoice#SYSTEM} if nothing ever was. */
    public ThemeChoice choice() {
        return ThemeChoice.of(preferences(BUNDLE).get(PREFERENCE, ThemeChoice.SYSTEM.id()));
    }

    /** Has the workbench start with the chosen theme. To be called before it starts, with the workspace known. */
    public void prepare(Display display) {
        if (System.getProperty(DISABLED_IMAGES) == null) {
            System.setProperty(DISABLED_IMAGES, PALE);
        }
        preferences(PLATFORM).put(PLATFORM_THEME, themeId());
        GtkStyle.install(display, dark());
        // On GTK the platform says whether the desktop is dark as it was at the start; elsewhere it can change.
        display.addListener(SWT.Settings, _ -> {
            if (choice() == ThemeChoice.SYSTEM && PlatformUI.isWorkbenchRunning()) {
                apply();
            }
        });
    }

    /** Chooses a theme, and shows it at once. */
    public void choose(ThemeChoice choice) {
        IEclipsePreferences preferences = preferences(BUNDLE);
        preferences.put(PREFERENCE, choice.id());
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(ThemeSwitch.class).warn("The choice of the theme could not be saved.", e);
        }
        apply();
    }

    /** From light to dark or back. */
    public void toggle() {
        ITheme active = engine().getActiveTheme();
        boolean dark = active != null && DARK_THEME.equals(active.getId());
        choose(dark ? ThemeChoice.LIGHT : ThemeChoice.DARK);
    }

    private void apply() {
        String wanted = themeId();
        ITheme active = engine().getActiveTheme();
        if (active == null || !active.getId().equals(wanted)) {
            engine().setTheme(wanted, true);
        }
    }

    private String themeId() {
        return dark() ? DARK_THEME : LIGHT_THEME;
    }

    private boolean dark() {
        return choice().dark(Display.isSystemDarkTheme());
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }

    private static IEclipsePreferences preferences(String node) {
        return InstanceScope.INSTANCE.getNode(node);
    }
}

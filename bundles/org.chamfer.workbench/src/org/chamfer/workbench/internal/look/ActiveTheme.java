package org.chamfer.workbench.internal.look;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

/** Knows which theme the workbench has, and tells when it has another. For the UI thread. */
final class ActiveTheme {
    private final Runnable changed;
    private boolean watching;
    private boolean dark;

    /** @param changed run after the platform has restyled its windows */
    ActiveTheme(Runnable changed) {
        this.changed = changed;
    }

    boolean dark() {
        if (!watching && PlatformUI.isWorkbenchRunning()) {
            watching = true;
            watch(PlatformUI.getWorkbench());
        }
        return dark;
    }

    private void watch(IWorkbench workbench) {
        dark = isDark(workbench.getService(IThemeEngine.class).getActiveTheme());
        EventHandler handler = event -> {
            if (event.getProperty(IThemeEngine.Events.THEME) instanceof ITheme theme) {
                boolean before = dark;
                dark = isDark(theme);
                if (dark != before) {
                    // The platform says it before it sets its styles, which would undo what listeners set.
                    Display.getCurrent().asyncExec(changed);
                }
            }
        };
        workbench.getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
    }

    static boolean isDark(ITheme theme) {
        return theme != null && theme.getId().contains("dark");
    }
}

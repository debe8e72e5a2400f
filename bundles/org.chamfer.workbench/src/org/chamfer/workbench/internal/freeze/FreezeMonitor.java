package org.chamfer.workbench.internal.freeze;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.ui.monitoring.PreferenceConstants;

/**
 * Turns the platform's monitoring of the UI thread on, if the system property {@code chamfer.freezes} tells after how
 * many milliseconds without an answer the window counts as frozen. Off otherwise: it is for tests and for finding faults.
 * What the platform finds is judged, and written to the log, by {@link FreezeLog}.
 */
public final class FreezeMonitor {
    private static final String PROPERTY = "chamfer.freezes";
    private static final int SAMPLES = 3;

    private FreezeMonitor() {}

    /** To be called before there is a workbench. */
    public static void startIfAsked() {
        int millis = millis();
        if (millis <= 0) {
            return;
        }
        IEclipsePreferences settings = DefaultScope.INSTANCE.getNode(PreferenceConstants.PLUGIN_ID);
        settings.putBoolean(PreferenceConstants.MONITORING_ENABLED, true);
        settings.putBoolean(PreferenceConstants.LOG_TO_ERROR_LOG, false);
        settings.putInt(PreferenceConstants.LONG_EVENT_WARNING_THRESHOLD_MILLIS, millis);
        settings.putInt(PreferenceConstants.LONG_EVENT_ERROR_THRESHOLD_MILLIS, millis);
        settings.putInt(PreferenceConstants.MAX_STACK_SAMPLES, SAMPLES);
    }

    /** How long the window may take to answer; 0 if nobody wants to know. */
    static int millis() {
        return Integer.getInteger(PROPERTY, 0);
    }
}

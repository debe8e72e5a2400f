package org.chamfer.workbench.internal;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.ui.monitoring.PreferenceConstants;

/**
 * Has the platform report in its log when the window does not answer, if the system property {@code chamfer.freezes} tells
 * after how many milliseconds. Off otherwise: it is for tests and for finding faults.
 */
final class FreezeMonitor {
    private static final String PROPERTY = "chamfer.freezes";
    private static final int SAMPLES = 3;

    private FreezeMonitor() {}

    /** To be called before there is a workbench. */
    static void startIfAsked() {
        Integer millis = Integer.getInteger(PROPERTY);
        if (millis == null || millis <= 0) {
            return;
        }
        IEclipsePreferences settings = DefaultScope.INSTANCE.getNode(PreferenceConstants.PLUGIN_ID);
        settings.putBoolean(PreferenceConstants.MONITORING_ENABLED, true);
        settings.putBoolean(PreferenceConstants.LOG_TO_ERROR_LOG, true);
        settings.putInt(PreferenceConstants.LONG_EVENT_WARNING_THRESHOLD_MILLIS, millis);
        settings.putInt(PreferenceConstants.LONG_EVENT_ERROR_THRESHOLD_MILLIS, millis);
        settings.putInt(PreferenceConstants.MAX_STACK_SAMPLES, SAMPLES);
    }
}

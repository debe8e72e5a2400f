package org.chamfer.workbench.internal.preference;

import org.chamfer.workbench.preference.ChamferPreferences;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** What settings are before anybody changes them. */
public class PreferenceDefaults extends AbstractPreferenceInitializer {
    private static final int CACHE_MEGABYTES = 4768;

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences node = DefaultScope.INSTANCE.getNode(ChamferPreferences.NODE);
        node.put(ChamferPreferences.THEME, "system");
        node.putInt(ChamferPreferences.WORKERS, 0);
        node.putInt(ChamferPreferences.TIME_LIMIT, 0);
        node.putBoolean(ChamferPreferences.ISOLATED, false);
        node.putInt(ChamferPreferences.ISOLATED_HEAP, 0);
        node.put(ChamferPreferences.CACHE_FOLDER, "");
        node.putInt(ChamferPreferences.CACHE_SIZE, CACHE_MEGABYTES);
        node.putBoolean(ChamferPreferences.RECOVERY, true);
        node.putBoolean(ChamferPreferences.GRID, true);
        node.putBoolean(ChamferPreferences.SNAP, true);
        node.put(ChamferPreferences.WIRES, "curved");
        node.putBoolean(ChamferPreferences.LIVE, true);
        node.putBoolean(ChamferPreferences.THUMBNAILS, true);
    }
}

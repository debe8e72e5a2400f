package org.chamfer.ui.graph.internal.control;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** What people arranged around the canvas, kept in the workspace for all graphs. */
public final class CanvasSettings {
    private static final String NODE = "org.chamfer.ui.graph";
    private static final String PALETTE_OPEN = "palette.open";
    private static final String PALETTE_WIDTH = "palette.width";
    private static final String PALETTE_CLOSED = "palette.closedCategories";
    private static final String MAP_OPEN = "map.open";
    private static final String RECENT = "search.recent";
    private static final int RECENT_COUNT = 8;
    private static final String SEPARATOR = "\n";

    private final IEclipsePreferences values = InstanceScope.INSTANCE.getNode(NODE);

    /** Whether the palette is shown. */
    public boolean paletteOpen() {
        return values.getBoolean(PALETTE_OPEN, true);
    }

    /** Shows or hides the palette from now on. */
    public void setPaletteOpen(boolean open) {
        values.putBoolean(PALETTE_OPEN, open);
    }

    /** How wide the palette is, in pixels. */
    public int paletteWidth() {
        return values.getInt(PALETTE_WIDTH, 196);
    }

    /** Gives the palette another width. */
    public void setPaletteWidth(int width) {
        values.putInt(PALETTE_WIDTH, width);
    }

    /** The categories of the palette that are closed. */
    public List<String> closedCategories() {
        return list(PALETTE_CLOSED);
    }

    /** Keeps the categories of the palette that are closed. */
    public void setClosedCategories(List<String> categories) {
        values.put(PALETTE_CLOSED, String.join(SEPARATOR, categories));
    }

    /** Whether the map is shown. */
    public boolean mapOpen() {
        return values.getBoolean(MAP_OPEN, true);
    }

    /** Shows or hides the map from now on. */
    public void setMapOpen(boolean open) {
        values.putBoolean(MAP_OPEN, open);
    }

    /** Ids of the node types that were used lately, the latest first. */
    public List<String> recentTypes() {
        return list(RECENT);
    }

    /** Says that a node type was used. */
    public void used(String type) {
        List<String> recent = new ArrayList<>(recentTypes());
        recent.remove(type);
        recent.addFirst(type);
        values.put(RECENT, String.join(SEPARATOR, recent.subList(0, Math.min(RECENT_COUNT, recent.size()))));
    }

    private List<String> list(String key) {
        String text = values.get(key, "");
        return text.isEmpty() ? List.of() : List.of(text.split(SEPARATOR));
    }
}

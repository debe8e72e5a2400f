package org.chamfer.workbench.preference;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chamfer.engine.Isolation;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;

/**
 * The settings that people make in the preferences: the keys under which they are kept in the workspace, and their values
 * now. The defaults come from {@code org.chamfer.workbench}'s preference initializer. Thread-safe; listeners hear of
 * changes on the thread that makes them.
 */
public final class ChamferPreferences {
    /** The node of all keys. */
    public static final String NODE = "org.chamfer.workbench";

    /** {@code system}, {@code light} or {@code dark}. */
    public static final String THEME = "theme";

    /** How many workers a run may use; 0 for one a processor. */
    public static final String WORKERS = "run.workers";

    /** How long a node may take, in seconds; 0 for any time. */
    public static final String TIME_LIMIT = "run.timeLimit";

    /** True if runs are made in a process of their own. */
    public static final String ISOLATED = "run.isolated";

    /** The heap of that process in MB; 0 for what the virtual machine chooses. */
    public static final String ISOLATED_HEAP = "run.isolatedHeap";

    /** The folder of the cache; empty for the user's cache folder, which the command line uses too. */
    public static final String CACHE_FOLDER = "cache.folder";

    /** How large the cache may become, in MB. */
    public static final String CACHE_SIZE = "cache.size";

    /** True if copies of unsaved edits are kept for the case of a crash. */
    public static final String RECOVERY = "recovery";

    /** True if the canvas shows its grid. */
    public static final String GRID = "graph.grid";

    /** True if nodes that are dragged keep to the grid. */
    public static final String SNAP = "graph.snap";

    /** How wires are drawn: a {@link WireStyle} in lower case. */
    public static final String WIRES = "graph.wires";

    /** True if results follow edits without a run being asked for. */
    public static final String LIVE = "graph.liveUpdate";

    /** True if nodes show small pictures of their results. */
    public static final String THUMBNAILS = "graph.thumbnails";

    /** How wires are drawn. */
    public enum WireStyle {
        /** As curves. */
        CURVED,
        /** As straight lines. */
        STRAIGHT
    }

    private ChamferPreferences() {}

    /** How many workers a run may use, at least 1. */
    public static int workers() {
        int set = integer(WORKERS);
        return set > 0 ? set : Runtime.getRuntime().availableProcessors();
    }

    /** How long a node may take, in seconds; 0 for any time. */
    public static int timeLimitSeconds() {
        return Math.max(0, integer(TIME_LIMIT));
    }

    /** Where nodes run. */
    public static Isolation isolation() {
        return flag(ISOLATED)
                ? new Isolation(Isolation.Scope.RUN, Set.of(), Math.max(0, integer(ISOLATED_HEAP)))
                : Isolation.NONE;
    }

    /** The folder of the cache, if it is not the user's cache folder. */
    public static Optional<Path> cacheFolder() {
        String text = text(CACHE_FOLDER).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
    }

    /** How large the cache may become, in bytes. */
    public static long cacheBytes() {
        return Math.max(1L, integer(CACHE_SIZE)) << 20;
    }

    /** How wires are drawn. */
    public static WireStyle wires() {
        return WireStyle.STRAIGHT.name().toLowerCase(Locale.ROOT).equals(text(WIRES))
                ? WireStyle.STRAIGHT
                : WireStyle.CURVED;
    }

    /** A setting that is on or off. @param key such as {@link #SNAP} */
    public static boolean flag(String key) {
        return Platform.getPreferencesService().getBoolean(NODE, key, false, null);
    }

    /** A setting that is a text. @param key such as {@link #THEME} */
    public static String text(String key) {
        return Platform.getPreferencesService().getString(NODE, key, "", null);
    }

    /** Tells a listener of the keys that change, until what is given back is run. */
    public static Runnable listen(Consumer<String> listener) {
        IPreferenceChangeListener changes = event -> listener.accept(event.getKey());
        InstanceScope.INSTANCE.getNode(NODE).addPreferenceChangeListener(changes);
        return () -> InstanceScope.INSTANCE.getNode(NODE).removePreferenceChangeListener(changes);
    }

    private static int integer(String key) {
        return Platform.getPreferencesService().getInt(NODE, key, 0, null);
    }
}

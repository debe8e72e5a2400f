package org.chamfer.workbench.run;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chamfer.engine.RunListener;

/**
 * What is known of the nodes of one graph from its runs: states of the last run, and the results of the last good one.
 * Read on the UI thread; {@link #listener} may be called on any thread. Never part of the graph's model.
 */
public interface RunBoard {
    /** What a run tells the board, from any thread. A later listener makes the earlier ones mute. */
    RunListener listener();

    /** What is known of a node, if anything. */
    Optional<NodeRun> node(String id);

    /** Marks results that rest on these nodes (ids, with everything behind them) as stale, as after an edit. */
    void markStale(Set<String> ids);

    /** Forgets a node that was removed, or all for an empty set. */
    void forget(Set<String> ids);

    /** Tells a listener from now on, on the UI thread and at most 30 times a second, which nodes changed (ids). */
    void addListener(Consumer<Set<String>> listener);

    /** No longer tells a listener. */
    void removeListener(Consumer<Set<String>> listener);
}

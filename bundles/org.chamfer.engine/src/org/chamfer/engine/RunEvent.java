package org.chamfer.engine;

import org.chamfer.base.diagnostic.Diagnostic;

/** Something that happened in a run. */
public sealed interface RunEvent {
    /**
     * The plan is made, the run begins.
     *
     * @param nodes how many nodes are asked for
     */
    record Started(int nodes) implements RunEvent {}

    /**
     * A node is in another state.
     *
     * @param node id of the node
     * @param state the state it is in now
     * @param reason why it runs or does not, a short phrase such as {@code input profile changed: 3fa1 -> 9c02}; empty if
     *     there is nothing to say
     * @param nanos how long the node was computed, in nanoseconds; 0 unless it has ended
     */
    record StateChanged(String node, NodeState state, String reason, long nanos) implements RunEvent {}

    /**
     * A node has done a part of its work.
     *
     * @param node id of the node
     * @param task what is being done, a short phrase
     * @param fraction from 0 to 1; NaN if unknown
     */
    record Progress(String node, String task, double fraction) implements RunEvent {}

    /**
     * A line for the console; those of cached nodes are told again.
     *
     * @param node id of the node
     * @param line the text
     */
    record Logged(String node, String line) implements RunEvent {}

    /**
     * A warning or an error.
     *
     * @param node id of the node; empty for the run as a whole, such as a store that cannot be written
     * @param diagnostic what is to be said
     */
    record Reported(String node, Diagnostic diagnostic) implements RunEvent {}

    /**
     * The run has ended.
     *
     * @param result how
     */
    record Finished(RunResult result) implements RunEvent {}
}

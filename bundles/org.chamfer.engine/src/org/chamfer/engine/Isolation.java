package org.chamfer.engine;

import java.util.Objects;
import java.util.Set;

/**
 * Where nodes run: in the process, or in child processes with a heap of their own, whose memory is gone when they exit.
 *
 * @param scope which nodes run in a child process
 * @param nodeTypes ids of the node types that {@link Scope#NODE_TYPES} is about
 * @param maxHeapMegabytes the heap of a child process, 0 for what the virtual machine chooses
 */
public record Isolation(Scope scope, Set<String> nodeTypes, int maxHeapMegabytes) {
    /** Which nodes run in a child process. */
    public enum Scope {
        /** None. */
        NONE,
        /** All nodes of the run, in one child process. */
        RUN,
        /** Nodes of some types, each type in a child process of its own. */
        NODE_TYPES
    }

    /** Everything runs in the process. */
    public static final Isolation NONE = new Isolation(Scope.NONE, Set.of(), 0);

    public Isolation {
        Objects.requireNonNull(scope, "scope");
        nodeTypes = Set.copyOf(nodeTypes);
        if (maxHeapMegabytes < 0) {
            throw new IllegalArgumentException("a heap of " + maxHeapMegabytes + " MB");
        }
    }
}

package org.chamfer.ui.graph.internal.tool;

/**
 * Is told of parameters that change, so that the graph can run meanwhile. An editor sets it as a property of its viewer,
 * under the name of this interface.
 */
@FunctionalInterface
public interface LiveRuns {
    /** A parameter of a node has another value, perhaps in the middle of a drag. @param nodeId id of the node */
    void changed(String nodeId);
}

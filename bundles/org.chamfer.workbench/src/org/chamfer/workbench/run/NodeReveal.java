package org.chamfer.workbench.run;

/** What an editor of graphs adapts to, so that links can lead to nodes. For the UI thread. */
@FunctionalInterface
public interface NodeReveal {
    /** Selects a node and scrolls to it; does nothing if there is no node of this id. */
    void reveal(String node);
}

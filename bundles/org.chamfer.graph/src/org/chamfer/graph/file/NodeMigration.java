package org.chamfer.graph.file;

/**
 * Brings nodes that were made with an older version of their type up to date, so that graphs go on to mean what they meant.
 * Comes with the node type; needs a public constructor without parameters, has no state.
 */
@FunctionalInterface
public interface NodeMigration {
    /**
     * Changes a node.
     *
     * @param version of the type that the node was made with, less than that of the installed type
     * @param node what is set there and how its ports are called
     */
    void migrate(int version, OldNode node);
}

package org.chamfer.engine.publication;

import java.util.Objects;

/**
 * A file that a run gives.
 *
 * @param node id of the node that it comes from
 * @param name relative path with {@code /} between folders
 * @param bytes the content, not to be changed
 */
public record PublishedFile(String node, String name, byte[] bytes) {
    public PublishedFile {
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bytes, "bytes");
    }
}

package org.chamfer.engine.internal.explain;

import java.util.List;
import java.util.Objects;
import org.chamfer.engine.internal.key.KeyPart;

/**
 * What a node's key was in the last run.
 *
 * @param key the key in hexadecimal
 * @param parts what it was made of, the files that were read among them
 */
public record NodeTrace(String key, List<KeyPart> parts) {
    public NodeTrace {
        Objects.requireNonNull(key, "key");
        parts = List.copyOf(parts);
    }
}

package org.chamfer.store;

import java.util.Objects;
import org.chamfer.base.digest.Digest;

/**
 * Content in a file of the store, which may be evicted at any time.
 *
 * @param digest the plain SHA-256 of the bytes
 * @param length the number of bytes
 */
public record StoredBlob(Digest digest, long length) implements BlobReference {
    public StoredBlob {
        Objects.requireNonNull(digest, "digest");
        if (length < 0) {
            throw new IllegalArgumentException("a blob has no negative length: " + length);
        }
    }
}

package org.chamfer.store;

import org.chamfer.base.digest.Digest;

/**
 * Content that an entry names: small contents are held by the reference itself, larger ones by a file of the store.
 * {@link ContentStore#read}, {@link ContentStore#open} and {@link ContentStore#copyTo} serve both.
 */
public sealed interface BlobReference permits InlineBlob, StoredBlob {
    /** The plain SHA-256 of the bytes. */
    Digest digest();

    /** The number of bytes. */
    long length();
}

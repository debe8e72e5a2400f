package org.chamfer.store;

import java.util.Arrays;
import org.chamfer.base.digest.Digest;
import org.chamfer.store.internal.Sha256;

/** Content that is small enough to be held by the entry itself: it is there whenever the entry is. */
public final class InlineBlob implements BlobReference {
    /** The largest number of bytes that is held this way. */
    public static final int LIMIT = 4096;

    private final byte[] bytes;

    /**
     * Holds a copy of the bytes.
     *
     * @throws IllegalArgumentException if there are more than {@link #LIMIT}
     */
    public InlineBlob(byte[] bytes) {
        if (bytes.length > LIMIT) {
            throw new IllegalArgumentException("at most " + LIMIT + " bytes are kept inline, not " + bytes.length);
        }
        this.bytes = bytes.clone();
    }

    /** A copy of the content. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public Digest digest() {
        return Sha256.of(bytes);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InlineBlob blob && Arrays.equals(bytes, blob.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "InlineBlob[length=" + bytes.length + "]";
    }
}

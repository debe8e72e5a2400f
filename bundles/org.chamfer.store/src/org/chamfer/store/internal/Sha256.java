package org.chamfer.store.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.chamfer.base.digest.Digest;

/** The plain SHA-256 of bytes, as {@code sha256sum} computes it: the name of a blob. */
public final class Sha256 {
    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The digest of an array. */
    public static Digest of(byte[] bytes) {
        Sha256 digest = new Sha256();
        digest.update(bytes, 0, bytes.length);
        return digest.finish();
    }

    void update(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    Digest finish() {
        return Digest.parse(HexFormat.of().formatHex(digest.digest()));
    }
}

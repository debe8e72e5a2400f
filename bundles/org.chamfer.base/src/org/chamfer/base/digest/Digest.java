package org.chamfer.base.digest;

import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 digest: the identity of a value's content. */
public final class Digest implements Comparable<Digest> {
    private final byte[] bytes;

    Digest(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads the form that {@link #hex()} writes.
     *
     * @throws IllegalArgumentException if it is not 64 hexadecimal digits
     */
    public static Digest parse(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        if (bytes.length != 32) {
            throw new IllegalArgumentException("expected 64 hexadecimal digits, found " + hex.length());
        }
        return new Digest(bytes);
    }

    /** All 64 digits in lower case. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** The first eight digits, for messages. */
    public String abbreviated() {
        return HexFormat.of().formatHex(bytes, 0, 4);
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && Arrays.equals(bytes, digest.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public int compareTo(Digest other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public String toString() {
        return abbreviated();
    }
}

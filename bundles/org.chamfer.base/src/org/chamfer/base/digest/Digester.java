package org.chamfer.base.digest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Computes a {@link Digest} of typed fields. Every variable-length field is preceded by its length, so that different
 * sequences of fields never give the same bytes.
 */
public final class Digester {
    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(512);

    /** Starts a digest of a named kind of value; other kinds with the same fields get other digests. */
    public Digester(String kind) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        add(kind);
    }

    /** Adds a text. */
    public Digester add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        return addRaw(bytes);
    }

    /** Adds an integer. */
    public Digester add(int value) {
        room(Integer.BYTES).putInt(value);
        return this;
    }

    /** Adds a long integer. */
    public Digester add(long value) {
        room(Long.BYTES).putLong(value);
        return this;
    }

    /** Adds a number; negative zero counts as zero and every NaN is the same. */
    public Digester add(double value) {
        room(Long.BYTES).putLong(Double.doubleToLongBits(value == 0 ? 0.0 : value));
        return this;
    }

    /** Adds a truth value. */
    public Digester add(boolean value) {
        room(1).put((byte) (value ? 1 : 0));
        return this;
    }

    /** Adds another digest. */
    public Digester add(Digest value) {
        return addRaw(value.bytes());
    }

    /** Adds numbers with their count. */
    public Digester add(double... values) {
        add(values.length);
        for (double value : values) {
            add(value);
        }
        return this;
    }

    /** Adds integers with their count. */
    public Digester add(int... values) {
        add(values.length);
        for (int value : values) {
            add(value);
        }
        return this;
    }

    /** Adds bytes with their count. */
    public Digester add(byte[] bytes) {
        add(bytes.length);
        return addRaw(bytes);
    }

    /** Ends the computation. The digester must not be used afterwards. */
    public Digest finish() {
        flush();
        return new Digest(digest.digest());
    }

    private Digester addRaw(byte[] bytes) {
        flush();
        digest.update(bytes);
        return this;
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    private void flush() {
        digest.update(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}

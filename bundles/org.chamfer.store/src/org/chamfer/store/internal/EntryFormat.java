package org.chamfer.store.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.chamfer.base.digest.Digest;
import org.chamfer.store.BlobReference;
import org.chamfer.store.InlineBlob;
import org.chamfer.store.StoreEntry;
import org.chamfer.store.StoredBlob;

/**
 * The bytes of an entry's file: the mark {@code CHAMFERE}, the CRC-32C of all that follows, the key, the number of blobs
 * and the blobs, the number of attributes and the attributes. Numbers are big-endian, digests in hexadecimal, texts
 * UTF-16 with their length before them, which keeps also what is not valid Unicode.
 */
final class EntryFormat {
    /** The largest size of a file. */
    static final int LIMIT = 16_000_000;

    private static final long MARK =
            ByteBuffer.wrap("CHAMFERE".getBytes(StandardCharsets.US_ASCII)).getLong();
    private static final int HEADER = Long.BYTES + Integer.BYTES;
    private static final int DIGEST = 64;
    private static final byte INLINE = 0;
    private static final byte STORED = 1;

    private EntryFormat() {}

    /**
     * The bytes of an entry.
     *
     * @throws IllegalArgumentException if they are more than {@link #LIMIT}
     */
    static byte[] encode(Digest key, StoreEntry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(MARK);
            out.writeInt(0);
            out.writeBytes(key.hex());
            out.writeInt(entry.blobs().size());
            for (Map.Entry<String, BlobReference> blob : entry.blobs().entrySet()) {
                text(blob.getKey(), out);
                blob(blob.getValue(), out);
            }
            out.writeInt(entry.attributes().size());
            for (Map.Entry<String, String> attribute : entry.attributes().entrySet()) {
                text(attribute.getKey(), out);
                text(attribute.getValue(), out);
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        if (bytes.size() > LIMIT) {
            throw new IllegalArgumentException("an entry has at most " + LIMIT + " bytes, not " + bytes.size());
        }
        byte[] result = bytes.toByteArray();
        ByteBuffer.wrap(result).putInt(Long.BYTES, checksum(result));
        return result;
    }

    /** The entry of a file, if the bytes are those that {@link #encode} made for the key. */
    static Optional<StoreEntry> decode(Digest key, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER + DIGEST || in.getLong() != MARK || in.getInt() != checksum(bytes)) {
            return Optional.empty();
        }
        try {
            if (!hex(in).equals(key.hex())) {
                return Optional.empty();
            }
            SortedMap<String, BlobReference> blobs = new TreeMap<>();
            for (int count = in.getInt(); count > 0; count--) {
                blobs.put(text(in), blob(in));
            }
            SortedMap<String, String> attributes = new TreeMap<>();
            for (int count = in.getInt(); count > 0; count--) {
                attributes.put(text(in), text(in));
            }
            return in.hasRemaining() ? Optional.empty() : Optional.of(new StoreEntry(blobs, attributes));
        } catch (BufferUnderflowException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static void blob(BlobReference blob, DataOutputStream out) throws IOException {
        switch (blob) {
            case InlineBlob inline -> {
                out.writeByte(INLINE);
                byte[] content = inline.bytes();
                out.writeInt(content.length);
                out.write(content);
            }
            case StoredBlob stored -> {
                out.writeByte(STORED);
                out.writeBytes(stored.digest().hex());
                out.writeLong(stored.length());
            }
        }
    }

    private static BlobReference blob(ByteBuffer in) {
        byte kind = in.get();
        return switch (kind) {
            case INLINE -> {
                byte[] content = new byte[length(in, 1)];
                in.get(content);
                yield new InlineBlob(content);
            }
            case STORED -> new StoredBlob(digest(in), in.getLong());
            default -> throw new IllegalArgumentException("unknown kind of blob " + kind);
        };
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    private static String text(ByteBuffer in) {
        char[] text = new char[length(in, Character.BYTES)];
        in.asCharBuffer().get(text);
        in.position(in.position() + text.length * Character.BYTES);
        return new String(text);
    }

    private static Digest digest(ByteBuffer in) {
        return Digest.parse(hex(in));
    }

    private static String hex(ByteBuffer in) {
        byte[] hex = new byte[DIGEST];
        in.get(hex);
        return new String(hex, StandardCharsets.US_ASCII);
    }

    private static int length(ByteBuffer in, int unit) {
        int length = in.getInt();
        if (length < 0 || length > in.remaining() / unit) {
            throw new BufferUnderflowException();
        }
        return length;
    }

    private static int checksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, HEADER, bytes.length - HEADER);
        return (int) checksum.getValue();
    }
}

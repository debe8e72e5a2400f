package org.chamfer.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.work.WorkContext;
import org.chamfer.store.StoredBlob;

/** The files of the blobs. */
public final class BlobFiles {
    private static final int BUFFER = 1 << 16;

    private final StoreLayout layout;

    /** The blobs of a store. */
    public BlobFiles(StoreLayout layout) {
        this.layout = layout;
    }

    /** Whether a blob is there with its length. */
    public boolean contains(StoredBlob blob) {
        return attributes(blob).isPresent();
    }

    private Optional<BasicFileAttributes> attributes(StoredBlob blob) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(layout.blob(blob.digest()), BasicFileAttributes.class);
            return attributes.isRegularFile() && attributes.size() == blob.length()
                    ? Optional.of(attributes)
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /**
     * Takes over what has been written, unless it is there already.
     *
     * @return the space by which the store has grown, in bytes
     * @throws IOException if the file cannot be moved
     */
    public long keep(StoredBlob blob, TemporaryContent content) throws IOException {
        Path file = layout.blob(blob.digest());
        Optional<BasicFileAttributes> present = attributes(blob);
        if (present.isPresent()) {
            // The entry that will name it is not there yet: being recent protects the blob from eviction.
            LastUse.note(file, present.get().lastModifiedTime().toMillis());
            return 0;
        }
        content.moveTo(file);
        return StoreLayout.space(blob.length());
    }

    /** The content of a blob, if it is there and sound. */
    public Optional<byte[]> read(StoredBlob blob) {
        Path file = layout.blob(blob.digest());
        if (blob.length() > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("a blob of " + blob.length() + " bytes does not fit into an array");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) blob.length() + 1);
            if (bytes.length == blob.length() && Sha256.of(bytes).equals(blob.digest())) {
                return Optional.of(bytes);
            }
            FileTree.delete(file);
        } catch (IOException e) {
            removeFolder(file, e);
        }
        return Optional.empty();
    }

    /** A stream of a blob that has been compared with its digest. */
    @SuppressWarnings("resource") // The stream owns the channel, and the caller closes it.
    public Optional<InputStream> open(StoredBlob blob) {
        Path file = layout.blob(blob.digest());
        SeekableByteChannel channel = null;
        boolean sound = false;
        try {
            channel = Files.newByteChannel(file);
            if (channel.size() == blob.length()
                    && digest(channel, WorkContext.NONE).equals(blob.digest())) {
                // The same open file: what takes its place in the meantime is not read.
                channel.position(0);
                sound = true;
                return Optional.of(Channels.newInputStream(channel));
            }
            FileTree.delete(file);
        } catch (IOException e) {
            removeFolder(file, e);
        } finally {
            if (!sound) {
                close(channel);
            }
        }
        return Optional.empty();
    }

    /**
     * Computes the digest of a file.
     *
     * @throws IOException if it cannot be read
     */
    static Digest digest(Path file, WorkContext context) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            return digest(channel, context);
        }
    }

    private static Digest digest(SeekableByteChannel channel, WorkContext context) throws IOException {
        Sha256 digest = new Sha256();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        while (channel.read(buffer) >= 0) {
            context.checkCancelled();
            digest.update(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
        return digest.finish();
    }

    private static void removeFolder(Path file, IOException problem) {
        if (!(problem instanceof NoSuchFileException) && Files.isDirectory(file)) {
            FileTree.delete(file);
        }
    }

    private static void close(SeekableByteChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException _) {
            // It was open for reading only.
        }
    }
}

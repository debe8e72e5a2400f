package org.chamfer.store.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.chamfer.store.BlobReference;
import org.chamfer.store.InlineBlob;
import org.chamfer.store.StoredBlob;

/** The content of a blob while it is being written: in memory as long as it is small, then in a temporary file. */
public final class TemporaryContent implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final TemporaryFiles files;
    private final Sha256 digest = new Sha256();
    private byte[] buffer = new byte[InlineBlob.LIMIT];
    private int filled;
    private long length;
    private TemporaryFile file;

    /** Empty content. */
    public TemporaryContent(TemporaryFiles files) {
        this.files = files;
    }

    /** Appends to the content; need not be closed. */
    public OutputStream stream() {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                if (filled == buffer.length) {
                    spill();
                }
                buffer[filled++] = (byte) value;
            }

            @Override
            public void write(byte[] bytes, int offset, int count) throws IOException {
                append(bytes, offset, count);
            }
        };
    }

    /**
     * Ends the writing.
     *
     * @throws IOException if the last bytes cannot be written
     */
    public BlobReference finish() throws IOException {
        if (file == null) {
            return new InlineBlob(Arrays.copyOf(buffer, filled));
        }
        spill();
        return new StoredBlob(digest.finish(), length);
    }

    /** Puts the file, which there is if {@link #finish} gave a {@link StoredBlob}, in its place. */
    void moveTo(Path target) throws IOException {
        file.moveTo(target);
    }

    private void append(byte[] bytes, int offset, int count) throws IOException {
        if (count > buffer.length - filled) {
            spill();
            if (count >= buffer.length) {
                pass(bytes, offset, count);
                return;
            }
        }
        System.arraycopy(bytes, offset, buffer, filled, count);
        filled += count;
    }

    private void spill() throws IOException {
        if (file == null) {
            file = files.create();
        }
        pass(buffer, 0, filled);
        filled = 0;
        if (buffer.length < BUFFER) {
            buffer = new byte[BUFFER];
        }
    }

    private void pass(byte[] bytes, int offset, int count) throws IOException {
        digest.update(bytes, offset, count);
        file.write(bytes, offset, count);
        length += count;
    }

    /** Drops the content, unless it has been moved. */
    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}

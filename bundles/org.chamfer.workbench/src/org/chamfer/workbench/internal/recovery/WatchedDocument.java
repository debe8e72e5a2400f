package org.chamfer.workbench.internal.recovery;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.chamfer.workbench.recovery.RecoveryService.Handle;

/** A document of which copies are made. For the UI thread. */
final class WatchedDocument implements Handle {
    private final RecoveryCopies copies;
    private final Path file;
    private final Supplier<byte[]> content;
    private boolean asked;
    private boolean unsaved;
    private boolean closed;

    WatchedDocument(RecoveryCopies copies, Path file, Supplier<byte[]> content) {
        this.copies = copies;
        this.file = file;
        this.content = content;
    }

    @Override
    public void edited() {
        unsaved = true;
        if (!asked && !closed) {
            asked = true;
            copies.delayed(this::copy);
        }
    }

    private void copy() {
        asked = false;
        if (unsaved && !closed) {
            copies.write(file, content.get());
        }
    }

    @Override
    public void saved() {
        if (!closed) {
            unsaved = false;
            copies.delete(file);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            copies.delete(file);
        }
    }
}

package org.chamfer.cli.internal.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.CommandContext.Registration;

/**
 * A change of an installation by another process. p2 writes its files in place and keeps no journal, so that a process
 * that is killed may leave half a file: everything is as before unless the change is committed.
 */
final class InstallationChange implements AutoCloseable {
    private static final long DYING_MILLIS = 300;

    private final SavedInstallation saved;
    private Registration interruption = () -> {};
    private Process process;
    private boolean over;

    private InstallationChange(SavedInstallation saved) {
        this.saved = saved;
    }

    /** Saves the installation; from now on an interruption ends the process and undoes what it did. */
    static InstallationChange begin(SavedInstallation saved, CommandContext context) throws IOException {
        saved.save();
        InstallationChange change = new InstallationChange(saved);
        change.interruption = context.onInterrupt(change::interrupt);
        return change;
    }

    /** Names the process that makes the change. */
    synchronized void by(Process changing) throws IOException {
        process = changing;
        if (over) {
            changing.destroyForcibly();
        } else {
            saved.changedBy(changing.pid());
        }
    }

    /** Keeps what was changed. */
    synchronized void commit() throws IOException {
        if (!over) {
            over = true;
            saved.forget();
        }
    }

    /** Undoes what was changed, unless it was committed. */
    @Override
    public void close() throws IOException {
        try {
            undo();
        } finally {
            interruption.close();
        }
    }

    private synchronized void undo() throws IOException {
        if (!over) {
            over = true;
            if (process != null) {
                end(process);
            }
            saved.restore();
        }
    }

    private void interrupt() {
        try {
            undo();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends a process at once; returns when it is dead. */
    static void end(Process process) {
        process.destroyForcibly();
        try {
            process.waitFor(DYING_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

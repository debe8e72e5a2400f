package org.chamfer.cli.internal.plugins;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.Messages;

/** The right to change an installation: one process at a time has it, and only one that may write to its files. */
final class InstallationLock implements AutoCloseable {
    private static final String FOLDER = "configuration/org.chamfer.plugins";

    private final Path home;
    private final FileChannel channel;
    private final FileLock lock;

    private InstallationLock(Path home, FileChannel channel, FileLock lock) {
        this.home = home;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock, and undoes what an earlier process left half done.
     *
     * @param home folder of the installation
     * @throws DiagnosticException if the installation cannot be written, or another process is changing it
     * @throws IOException if the lock cannot be taken for another reason
     */
    static InstallationLock take(Path home, Messages messages) throws DiagnosticException, IOException {
        InstallationLock taken = new InstallationLock(home, open(home), null).locked();
        try {
            SavedInstallation saved = SavedInstallation.of(home, home.resolve(FOLDER));
            if (saved.isChanging()) {
                throw PluginFailures.busy(home);
            }
            if (saved.isThere()) {
                saved.restore();
                messages.info("a change of the plug-ins that was interrupted has been undone");
            }
            return taken;
        } catch (DiagnosticException | IOException | RuntimeException e) {
            taken.close();
            throw e;
        }
    }

    /** Undoes what a process left half done, if there is such a thing and nothing is in the way. */
    static void repair(Path home, Messages messages) throws IOException {
        if (!SavedInstallation.of(home, home.resolve(FOLDER)).isThere()) {
            return;
        }
        try {
            take(home, messages).close();
        } catch (DiagnosticException _) {
            // The change is still being made, or is somebody else's.
        }
    }

    /** Begins a change that is undone unless it is committed. */
    InstallationChange change(CommandContext context) throws IOException {
        return InstallationChange.begin(SavedInstallation.of(home, home.resolve(FOLDER)), context);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            lock.release();
        }
    }

    private static FileChannel open(Path home) throws DiagnosticException, IOException {
        try {
            Path folder = Files.createDirectories(home.resolve(FOLDER));
            for (String part : new String[] {"plugins", "features", "p2", "configuration"}) {
                if (Files.exists(home.resolve(part)) && !Files.isWritable(home.resolve(part))) {
                    throw new AccessDeniedException(home.resolve(part).toString());
                }
            }
            return FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (FileSystemException e) {
            throw PluginFailures.readOnly(home, e);
        }
    }

    private InstallationLock locked() throws DiagnosticException, IOException {
        FileLock found = null;
        try {
            found = channel.tryLock();
        } catch (OverlappingFileLockException _) {
            // Another thread of this process has it.
        } finally {
            if (found == null) {
                channel.close();
            }
        }
        if (found == null) {
            throw PluginFailures.busy(home);
        }
        return new InstallationLock(home, channel, found);
    }
}

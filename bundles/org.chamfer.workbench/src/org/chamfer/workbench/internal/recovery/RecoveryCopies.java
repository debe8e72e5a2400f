package org.chamfer.workbench.internal.recovery;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.chamfer.workbench.internal.run.DisplayLater;
import org.chamfer.workbench.internal.run.Later;
import org.chamfer.workbench.preference.ChamferPreferences;
import org.chamfer.workbench.recovery.RecoveryService;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Copies in the place that this bundle has in the workspace, written by one thread in the order of the edits. */
public final class RecoveryCopies implements RecoveryService {
    /** How long after an edit a copy is made, in milliseconds: soon enough, and not with every letter that is typed. */
    static final int DELAY = 3000;

    private static final Logger LOG = System.getLogger(RecoveryCopies.class.getName());
    private static final long PATIENCE = 3000;

    private final CopyFolder folder;
    private final Later later;
    private final BooleanSupplier wanted;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("recovery copies").factory());
    private final List<Copy> recovered = new ArrayList<>();

    /** The copies of the running workbench. */
    public RecoveryCopies() {
        this(
                Platform.getStateLocation(FrameworkUtil.getBundle(RecoveryCopies.class))
                        .append("recovery")
                        .toPath(),
                new DisplayLater(Display.getDefault()),
                () -> ChamferPreferences.flag(ChamferPreferences.RECOVERY));
        PlatformUI.getWorkbench().addWorkbenchListener(new EndOfCopies(this));
    }

    /** Makes copies as long as they are wanted. */
    RecoveryCopies(Path folder, Later later, BooleanSupplier wanted) {
        this.folder = new CopyFolder(folder);
        this.later = later;
        this.wanted = wanted;
    }

    @Override
    public Handle watch(Path file, Supplier<byte[]> content) {
        return new WatchedDocument(this, file.toAbsolutePath().normalize(), content);
    }

    @Override
    public List<Copy> leftovers() {
        try {
            return folder.leftovers();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the copies of unsaved documents cannot be read", e);
            return List.of();
        }
    }

    @Override
    public void discard(Copy copy) {
        later(() -> folder.delete(copy));
    }

    @Override
    public void recover(Copy copy) {
        synchronized (recovered) {
            recovered.add(copy);
        }
    }

    /** Has something done on the UI thread after the delay. */
    void delayed(Runnable action) {
        later.run(DELAY, action);
    }

    /** Writes a copy, elsewhere, if copies are wanted. */
    void write(Path file, byte[] content) {
        if (!wanted.getAsBoolean()) {
            return;
        }
        later(() -> {
            folder.write(file, content);
            dropRecovered(file);
        });
    }

    /** Deletes the copy of a file, elsewhere. */
    void delete(Path file) {
        later(() -> {
            folder.delete(file);
            dropRecovered(file);
        });
    }

    private void dropRecovered(Path file) throws IOException {
        List<Copy> over;
        synchronized (recovered) {
            over = recovered.stream().filter(copy -> copy.file().equals(file)).toList();
            recovered.removeAll(over);
        }
        for (Copy copy : over) {
            folder.delete(copy);
        }
    }

    /** Writes what is to be written, and ends. */
    void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(PATIENCE, TimeUnit.MILLISECONDS)) {
                LOG.log(Level.WARNING, "copies of unsaved documents are still being written");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private void later(Work work) {
        try {
            writer.execute(() -> {
                try {
                    work.run();
                } catch (IOException e) {
                    LOG.log(Level.WARNING, "a copy of an unsaved document cannot be written or deleted", e);
                }
            });
        } catch (RejectedExecutionException _) {
            // The workbench is closed: what is unsaved now was given up.
        }
    }
}

package org.chamfer.cli.internal;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.cli.CommandContext.Registration;

/** What happens when the process is told to end. */
final class Interrupts {
    private final List<Runnable> actions = new ArrayList<>();
    private volatile boolean interrupted;

    /** True since {@link #interrupt()}. */
    boolean isInterrupted() {
        return interrupted;
    }

    synchronized Registration register(Runnable action) {
        actions.add(action);
        return () -> unregister(action);
    }

    /** Cancels the work and runs what was registered, the last one first. */
    void interrupt() {
        interrupted = true;
        List<Runnable> pending;
        synchronized (this) {
            pending = new ArrayList<>(actions.reversed());
            actions.clear();
        }
        pending.forEach(Runnable::run);
    }

    /**
     * Interrupts when the process gets a signal (Ctrl-C, or the request to terminate). The virtual machine itself then
     * ends with the exit code that belongs to the signal, as soon as the registered actions are done.
     */
    Registration atShutdown() {
        Thread hook = new Thread(this::interrupt, "chamfer-interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException _) {
                // The process is ending: the hook has its turn.
                interrupted = true;
            }
        };
    }

    private synchronized void unregister(Runnable action) {
        actions.remove(action);
    }
}

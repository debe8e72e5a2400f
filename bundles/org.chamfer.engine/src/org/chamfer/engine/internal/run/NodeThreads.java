package org.chamfer.engine.internal.run;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that nodes run on, as many as are needed at a time. A thread whose node hangs is left behind and does not
 * keep the process alive.
 */
public final class NodeThreads implements Executor, AutoCloseable {
    /** Room for programs with a deep recursion, in bytes; taken from the system as far as it is used. */
    private static final long STACK = 16L << 20;

    private final AtomicInteger made = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(this::make);

    @Override
    public void execute(Runnable command) {
        threads.execute(command);
    }

    /** Interrupts what is running and waits for nothing. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private Thread make(Runnable target) {
        Thread thread = new Thread(null, target, "chamfer-node-" + made.incrementAndGet(), STACK);
        thread.setDaemon(true);
        return thread;
    }
}

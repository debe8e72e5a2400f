package org.chamfer.geometry.manifold.internal;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.chamfer.base.work.WorkContext;

/**
 * Interrupts threads whose operation is no longer wanted. The compiled WebAssembly cannot poll a context, but it polls
 * the thread's interrupt flag in every loop; so a background thread polls the context and sets that flag.
 */
final class CancellationWatch {
    private static final long PERIOD_MILLISECONDS = 25;

    private final ScheduledThreadPoolExecutor poller;

    CancellationWatch() {
        poller = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "Kernel cancellation");
            thread.setDaemon(true);
            return thread;
        });
        poller.setRemoveOnCancelPolicy(true);
        poller.setKeepAliveTime(10, TimeUnit.SECONDS);
        poller.allowCoreThreadTimeOut(true);
    }

    /** Watches over what the current thread does until the result is closed, which the same thread must do. */
    Guard guard(WorkContext context) {
        Guard guard = new Guard(context, Thread.currentThread());
        if (context != WorkContext.NONE) {
            guard.polling = poller.scheduleWithFixedDelay(
                    guard::poll, PERIOD_MILLISECONDS, PERIOD_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
        return guard;
    }

    /** One watched operation. */
    static final class Guard implements AutoCloseable {
        private final WorkContext context;
        private final Thread worker;
        private Future<?> polling;
        private boolean active = true;
        private boolean fired;

        private Guard(WorkContext context, Thread worker) {
            this.context = context;
            this.worker = worker;
        }

        private synchronized void poll() {
            if (active && !fired && context.isCancelled()) {
                fired = true;
                worker.interrupt();
            }
        }

        /** True if the operation was interrupted because it is not wanted any more. */
        synchronized boolean fired() {
            return fired;
        }

        @Override
        public void close() {
            if (polling != null) {
                polling.cancel(false);
            }
            synchronized (this) {
                active = false;
                if (fired) {
                    // The interrupt was for the kernel alone.
                    Thread.interrupted();
                }
            }
        }
    }
}

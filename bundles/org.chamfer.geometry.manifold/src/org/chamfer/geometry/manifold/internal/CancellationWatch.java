package org.chamfer.geometry.manifold.internal;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.manifold.internal.engine.Engine;

/**
 * Stops instances whose operation is no longer wanted. The compiled WebAssembly can poll neither a context nor the
 * interrupt flag of its thread at no cost, but it polls a flag of its memory in every loop; so a background thread polls
 * the other two and sets that flag.
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

    /**
     * Watches over what the current thread does on an instance until the result is closed, which the same thread must do.
     */
    Guard guard(WorkContext context, Engine engine) {
        Guard guard = new Guard(context, engine, Thread.currentThread());
        guard.polling = poller.scheduleWithFixedDelay(
                guard::poll, PERIOD_MILLISECONDS, PERIOD_MILLISECONDS, TimeUnit.MILLISECONDS);
        return guard;
    }

    /** One watched operation. */
    static final class Guard implements AutoCloseable {
        private final WorkContext context;
        private final Engine engine;
        private final Thread worker;
        private Future<?> polling;
        private boolean active = true;
        private boolean fired;

        private Guard(WorkContext context, Engine engine, Thread worker) {
            this.context = context;
            this.engine = engine;
            this.worker = worker;
        }

        private synchronized void poll() {
            if (active && !fired && (context.isCancelled() || worker.isInterrupted())) {
                fired = true;
                engine.setStopped(true);
            }
        }

        @Override
        public void close() {
            polling.cancel(false);
            synchronized (this) {
                active = false;
                if (fired) {
                    engine.setStopped(false);
                }
            }
        }
    }
}

package org.chamfer.engine.internal.isolation;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.internal.run.NodeJob;
import org.chamfer.engine.internal.run.NodeRunner;
import org.chamfer.engine.worker.WorkerLauncher;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.type.PortTypes;

/**
 * Computes nodes in one child process, several at once. A child that dies takes all its jobs with it; they are tried
 * again one at a time, so that only the one that kills its process fails.
 */
final class IsolatedRunner implements NodeRunner {
    private static final long POLL_MILLIS = 20;
    private static final long GRACE_MILLIS = 250;

    private final WorkerLauncher launcher;
    private final PortTypes types;
    private final int maxHeapMegabytes;
    private final ReadWriteLock together = new ReentrantReadWriteLock(true);
    private ChildProcess child;
    private boolean closed;

    IsolatedRunner(WorkerLauncher launcher, PortTypes types, int maxHeapMegabytes) {
        this.launcher = launcher;
        this.types = types;
        this.maxHeapMegabytes = maxHeapMegabytes;
    }

    @Override
    public NodeOutputs run(NodeJob job, NodeContext context) throws DiagnosticException, IOException {
        byte[] bytes = JobFrames.write(job, context, types);
        together.readLock().lock();
        try {
            return attempt(bytes, context);
        } catch (ChildDied e) {
            if (e.alone()) {
                throw failure(job, e);
            }
        } finally {
            together.readLock().unlock();
        }
        together.writeLock().lock();
        try {
            return attempt(bytes, context);
        } catch (ChildDied e) {
            throw failure(job, e);
        } finally {
            together.writeLock().unlock();
        }
    }

    private NodeOutputs attempt(byte[] job, NodeContext context) throws DiagnosticException, IOException, ChildDied {
        PendingJob pending = new PendingJob(context, types);
        ChildProcess process = usableChild();
        int id;
        try {
            id = process.send(job, pending);
        } catch (IOException e) {
            throw new ChildDied("the child process is gone", false);
        }
        while (true) {
            try {
                return pending.outcome().get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                if (context.isCancelled()) {
                    throw cancelled(process, id, pending);
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw cancelled(process, id, pending);
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case ChildDied died -> throw died;
                    case DiagnosticException failure -> throw failure;
                    default -> throw new IllegalStateException(e.getCause());
                }
            }
        }
    }

    /** Gives the child a moment to end the job by itself, and ends the child otherwise. */
    private static CancellationException cancelled(ChildProcess process, int id, PendingJob pending) {
        process.cancel(id);
        boolean interrupted = Thread.interrupted();
        try {
            pending.outcome().get(GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            process.kill();
        } catch (InterruptedException _) {
            interrupted = true;
            process.kill();
        } catch (ExecutionException | CancellationException _) {
            // It ended.
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return new CancellationException("cancelled");
    }

    private synchronized ChildProcess usableChild() throws DiagnosticException {
        if (closed) {
            throw new CancellationException("the run has ended");
        }
        if (child == null || !child.isUsable()) {
            try {
                child = ChildProcess.start(launcher.command(maxHeapMegabytes), maxHeapMegabytes);
            } catch (IOException e) {
                throw new DiagnosticException(
                        Diagnostic.error("engine.no-child", "no child process can be started: " + e.getMessage(), null)
                                .withHint("run without isolation"),
                        e);
            }
        }
        return child;
    }

    private static DiagnosticException failure(NodeJob job, ChildDied death) {
        return new DiagnosticException(
                Diagnostic.error("engine.child-died", "node " + job.node() + ": " + death.getMessage(), null)
                        .withHint("all other nodes go on; --max-heap gives child processes more memory"),
                death);
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (child != null) {
            child.kill();
        }
    }
}

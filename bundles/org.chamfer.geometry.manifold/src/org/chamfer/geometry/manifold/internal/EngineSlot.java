package org.chamfer.geometry.manifold.internal;

import com.dylibso.chicory.runtime.ChicoryInterruptedException;
import com.dylibso.chicory.wasm.ChicoryException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelException.Reason;
import org.chamfer.geometry.manifold.internal.engine.Engine;
import org.chamfer.geometry.manifold.internal.mesh.OriginTable;
import org.chamfer.geometry.manifold.internal.wasm.NativeFailure;

/**
 * The place of a session's instance: it is taken from the pool when first needed, watched while it works, and replaced
 * when it fails or is interrupted, because then its memory is in an unknown state.
 */
final class EngineSlot implements EngineAccess {
    private final EnginePool pool;
    private final CancellationWatch watch;
    private final WorkContext context;
    private final Runnable onLoss;
    private Engine engine;
    private OriginTable origins;

    /**
     * Makes an empty slot.
     *
     * @param onLoss called when an instance with everything in it has been given up
     */
    EngineSlot(EnginePool pool, CancellationWatch watch, WorkContext context, Runnable onLoss) {
        this.pool = pool;
        this.watch = watch;
        this.context = context;
        this.onLoss = onLoss;
    }

    /**
     * Does some work.
     *
     * @throws CancellationException if the context is cancelled or the thread interrupted
     * @throws KernelException if the instance fails
     */
    @Override
    public <T> T run(EngineTask<T> task) throws KernelException {
        context.checkCancelled();
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
        if (engine == null) {
            engine = pool.take();
            origins = new OriginTable(engine.solids());
        }
        try (CancellationWatch.Guard _ = watch.guard(context, engine)) {
            return guarded(task);
        }
    }

    /** Does some clean-up, if there is an instance: also on an interrupted thread, and without failing. */
    void tidy(Consumer<Engine> task) {
        if (engine == null) {
            return;
        }
        try {
            task.accept(engine);
        } catch (ChicoryException | NativeFailure | IndexOutOfBoundsException e) {
            // What cannot be cleaned up is left to the garbage collector, as after any other failure.
            lose();
        }
    }

    private void lose() {
        engine = null;
        origins = null;
        onLoss.run();
    }

    private <T> T guarded(EngineTask<T> task) throws KernelException {
        boolean done = false;
        try {
            T result = task.run(engine, origins);
            done = true;
            return result;
        } catch (ChicoryInterruptedException e) {
            boolean interrupted = Thread.currentThread().isInterrupted();
            CancellationException cancelled = new CancellationException(interrupted ? "interrupted" : "cancelled");
            cancelled.initCause(e);
            throw cancelled;
        } catch (NativeFailure e) {
            throw e.outOfMemory() ? outOfMemory(e) : new KernelException(Reason.INTERNAL, e.getMessage(), e);
        } catch (OutOfMemoryError e) {
            throw outOfMemory(e);
        } catch (ChicoryException | StackOverflowError | IndexOutOfBoundsException | ArithmeticException e) {
            if (engine.memoryRefused()) {
                throw outOfMemory(e);
            }
            throw new KernelException(Reason.INTERNAL, "the geometry kernel failed: " + e.getMessage(), e);
        } finally {
            if (!done) {
                lose();
            }
        }
    }

    private static KernelException outOfMemory(Throwable cause) {
        return new KernelException(
                Reason.OUT_OF_MEMORY, "the geometry kernel needs more memory than there is (at most 2 GB)", cause);
    }

    /** Size of the instance's memory in bytes, 0 without an instance. */
    long memoryBytes() {
        return engine == null ? 0 : engine.memoryBytes();
    }

    /** Gives the instance back; nothing may be left in it. */
    void vacate() {
        tidy(pool::giveBack);
        engine = null;
        origins = null;
    }
}

package org.chamfer.geometry.kernel.internal.differential;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.kernel.GeometryKernel;

/** Examines cases one after the other, each for a limited time, also if the kernel does not react to being cancelled. */
final class Examiner implements AutoCloseable {
    /** After so long the kernel is asked to end. */
    private static final long CANCELLED_SECONDS = 60;
    /** After so long it is given up. */
    private static final long ENDLESS_SECONDS = 90;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("kernel trial").daemon().unstarted(work));
    private final Trial trial;

    Examiner(GeometryKernel tested, Function<WorkContext, Referee> referees) {
        trial = new Trial(tested, referees);
    }

    /** What is wrong with a case, if anything. */
    Optional<Finding> examine(KernelCase one) {
        Future<Optional<Finding>> result = thread.submit(() -> trial.examine(one, new Deadline(CANCELLED_SECONDS)));
        try {
            return result.get(ENDLESS_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            return Optional.of(new Finding("endless", "unknown", "it does not end, nor when cancelled", null, true));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the trial itself fails on\n" + one.text(), e.getCause());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}

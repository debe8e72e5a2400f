package org.chamfer.scad.eval.internal.geometry.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.scad.eval.internal.geometry.plan.Step;
import org.chamfer.scad.eval.internal.geometry.shape.KernelSource;
import org.chamfer.scad.eval.internal.geometry.shape.Shape;

/**
 * Hands out work to threads, that of earlier steps first. After a failure only work of earlier steps goes on, so that
 * the failure that is reported does not depend on the threads. All state is guarded by the queue's lock.
 */
public final class WorkQueue {
    private final WorkContext context;
    private final int steps;
    private final Runnable between;
    private final PriorityQueue<Unit> waiting = new PriorityQueue<>(
            Comparator.comparingInt((Unit unit) -> unit.step.index()).thenComparingLong(unit -> unit.number));
    private long numbers;
    private int running;
    private int done;
    private boolean finished;
    private int failedIndex = Integer.MAX_VALUE;
    private Throwable failure;

    /**
     * Makes an empty queue.
     *
     * @param steps number of steps, for the progress
     * @param between what threads do after each piece of work, without the lock
     */
    WorkQueue(WorkContext context, int steps, Runnable between) {
        this.context = context;
        this.steps = steps;
        this.between = between;
    }

    /** Works until nothing is left or something failed. Called by each thread once. */
    public void work(KernelSlots kernel) {
        KernelSource worker = kernel.forWork(context);
        for (Unit unit = take(); unit != null; unit = take()) {
            run(unit, worker);
            between.run();
        }
    }

    /** Throws what went wrong, if something did. */
    public synchronized void check() throws DiagnosticException {
        switch (failure) {
            case null -> context.checkCancelled();
            case DiagnosticException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    /** Adds work for a step. */
    synchronized void add(Step step, Task task, Consumer<Shape> whenDone) {
        waiting.add(new Unit(step, numbers++, task, whenDone));
        notifyAll();
    }

    /** Counts a finished step, for the progress. Called with the lock held. */
    void countDone() {
        done++;
        context.progress("geometry", (double) done / steps);
    }

    /** Sends the threads home. */
    synchronized void finish() {
        finished = true;
        notifyAll();
    }

    private synchronized Unit take() {
        while (true) {
            if (!waiting.isEmpty() && waiting.peek().step.index() >= failedIndex) {
                waiting.clear();
            }
            if (finished || waiting.isEmpty() && running == 0) {
                notifyAll();
                return null;
            }
            if (!waiting.isEmpty()) {
                running++;
                return waiting.remove();
            }
            try {
                wait();
            } catch (InterruptedException _) {
                fail(-1, new CancellationException("interrupted"));
            }
        }
    }

    private void run(Unit unit, KernelSource worker) {
        try {
            context.checkCancelled();
            Outcome outcome = unit.task.run(worker);
            synchronized (this) {
                accept(unit, outcome);
                running--;
                notifyAll();
            }
        } catch (KernelException e) {
            stop(unit, diagnostic(unit.step, e));
        } catch (OutOfMemoryError e) {
            String message = "the geometry needs more memory than there is";
            stop(unit, diagnostic(unit.step, new KernelException(KernelException.Reason.OUT_OF_MEMORY, message, e)));
        } catch (RuntimeException | Error e) {
            stop(unit, e);
        }
    }

    private void accept(Unit unit, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done(Shape shape) -> unit.whenDone.accept(shape);
            case Outcome.Divided(List<Task> tasks, Outcome.Conclusion then) ->
                new Pieces(unit, tasks.size(), then).add(tasks);
        }
    }

    private synchronized void stop(Unit unit, Throwable cause) {
        fail(unit.step.index(), cause);
        running--;
        notifyAll();
    }

    private synchronized void fail(int index, Throwable cause) {
        if (index < failedIndex) {
            failedIndex = index;
            failure = cause;
        }
    }

    private static DiagnosticException diagnostic(Step step, KernelException cause) {
        String code =
                "geometry." + cause.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new DiagnosticException(Diagnostic.error(code, cause.getMessage(), step.source()), cause);
    }

    private record Unit(Step step, long number, Task task, Consumer<Shape> whenDone) {}

    /** The pieces of a divided task. */
    private final class Pieces {
        private final Unit whole;
        private final Shape[] results;
        private final Outcome.Conclusion then;
        private int missing;

        Pieces(Unit whole, int count, Outcome.Conclusion then) {
            this.whole = whole;
            this.results = new Shape[count];
            this.then = then;
            this.missing = count;
        }

        void add(List<Task> tasks) {
            if (tasks.isEmpty()) {
                conclude();
            }
            for (int i = 0; i < tasks.size(); i++) {
                int slot = i;
                WorkQueue.this.add(whole.step, tasks.get(i), shape -> receive(slot, shape));
            }
        }

        private void receive(int slot, Shape shape) {
            results[slot] = shape;
            missing--;
            if (missing == 0) {
                conclude();
            }
        }

        private void conclude() {
            List<Geometry> all = Arrays.stream(results).map(Shape::geometry).toList();
            List<Shape.Notice> notices = Arrays.stream(results)
                    .flatMap(shape -> shape.notices().stream())
                    .toList();
            Consumer<Shape> whenDone = notices.isEmpty()
                    ? whole.whenDone
                    : shape -> {
                        List<Shape.Notice> joined = new ArrayList<>(notices);
                        joined.addAll(shape.notices());
                        whole.whenDone.accept(new Shape(shape.geometry(), joined));
                    };
            WorkQueue.this.add(whole.step, worker -> then.run(worker, all), whenDone);
        }
    }
}

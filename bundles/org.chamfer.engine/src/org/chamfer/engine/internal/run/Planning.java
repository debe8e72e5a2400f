package org.chamfer.engine.internal.run;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.RunRequest;
import org.chamfer.engine.internal.plan.Plan;
import org.chamfer.engine.internal.plan.PlannedNode;
import org.chamfer.engine.internal.plan.Planner;
import org.chamfer.geometry.kernel.GeometryKernel;

/**
 * Plans runs on a thread of the engine, so that a run ends at once when it is cancelled meanwhile: contributed code that
 * reads files for the signature of a node, or a kernel that is started, hears of nothing.
 */
final class Planning {
    private static final long POLL_MILLIS = 10;

    private final EngineParts parts;

    Planning(EngineParts parts) {
        this.parts = parts;
    }

    /**
     * The plan of a run.
     *
     * @return nothing if the run is cancelled
     * @throws DiagnosticException if the graph cannot be run at all
     */
    Optional<Plan> plan(GraphSnapshot graph, RunRequest request, BooleanSupplier cancelled) throws DiagnosticException {
        if (cancelled.getAsBoolean()) {
            // Before the other thread can begin.
            return Optional.empty();
        }
        AtomicBoolean givenUp = new AtomicBoolean();
        FutureTask<Plan> task = new FutureTask<>(() -> {
            Plan plan = new Planner(parts.types(), parts.ports()).plan(graph, request, givenUp::get);
            startKernel(plan);
            return plan;
        });
        try {
            parts.threads().execute(task);
        } catch (RejectedExecutionException _) {
            // The engine was closed at this moment.
            return Optional.empty();
        }
        while (!cancelled.getAsBoolean()) {
            try {
                return Optional.of(task.get(POLL_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException _) {
                // Still wanted?
            } catch (ExecutionException e) {
                throw failure(e.getCause());
            } catch (InterruptedException _) {
                // Who interrupts the leading thread wants the run to end, and the thread to know it afterwards.
                Thread.currentThread().interrupt();
                break;
            }
        }
        // Whatever is read at this moment is read to its end, so that nobody keeps a half of it.
        givenUp.set(true);
        return Optional.empty();
    }

    /** Keys have its identity in them, and it takes a while to start. */
    private void startKernel(Plan plan) {
        if (plan.nodes().stream().anyMatch(PlannedNode::needsKernel)) {
            try {
                parts.services().get(GeometryKernel.class);
            } catch (RuntimeException | LinkageError _) {
                // The nodes that need it fail and say why.
            }
        }
    }

    private static DiagnosticException failure(Throwable cause) {
        return switch (cause) {
            case DiagnosticException e -> e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException("planning throws nothing else", cause);
        };
    }
}

package org.chamfer.engine.internal.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.internal.run.LocalNodeRunner;
import org.chamfer.engine.internal.run.NodeJob;
import org.chamfer.engine.worker.WorkerServices;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypes;

/** A job in a child process. */
public final class WorkerJob {
    private final int id;
    private final ReceivedJob received;
    private final NodeTypes types;
    private final WorkerServices services;
    private final WorkerOutput output;
    private volatile boolean cancelled;

    /** Makes a job that tells what happens to an output. */
    public WorkerJob(int id, ReceivedJob received, NodeTypes types, WorkerServices services, WorkerOutput output) {
        this.id = id;
        this.received = received;
        this.types = types;
        this.services = services;
        this.output = output;
    }

    /** The result is no longer wanted. */
    public void cancel() {
        cancelled = true;
    }

    /** Computes the node and tells how it ended. */
    public void run() {
        NodeJob job = received.job();
        try (LocalNodeRunner runner = new LocalNodeRunner(types)) {
            NodeOutputs outputs = runner.run(job, new Context());
            if (outputs == null) {
                output.failed(id, failure(job.type(), "gave no outputs"));
            } else {
                output.done(id, outputs);
            }
        } catch (CancellationException e) {
            output.cancelled(id);
        } catch (DiagnosticException e) {
            output.failed(id, e.diagnostic());
        } catch (IOException | UncheckedIOException e) {
            output.failed(id, failure(job.type(), "failed: " + e.getMessage()));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            e.printStackTrace();
            output.failed(id, failure(job.type(), "failed: " + e));
        }
    }

    private static Diagnostic failure(NodeType type, String message) {
        return Diagnostic.error(
                "engine.node-failed", "the node type " + type.id() + " of " + type.contributor() + " " + message, null);
    }

    /** What the node sees of the world. */
    private final class Context implements NodeContext {
        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public void progress(String task, double fraction) {
            output.progress(id, task, fraction);
        }

        @Override
        public Path folder() {
            return received.folder();
        }

        @Override
        public Optional<Path> confinement() {
            return received.confinement();
        }

        @Override
        public void log(String line) {
            output.text(FrameKind.LOGGED, id, line);
        }

        @Override
        public void diagnostic(Diagnostic diagnostic) {
            output.reported(id, diagnostic);
        }

        @Override
        public void fileRead(Path file) {
            output.text(FrameKind.FILE_READ, id, file.toString());
        }

        @Override
        public void fileMissed(Path place) {
            output.text(FrameKind.FILE_MISSED, id, place.toString());
        }

        @Override
        public <T> T service(Class<T> type) {
            return services.find(type);
        }
    }
}

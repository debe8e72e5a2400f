package org.chamfer.engine.worker;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.work.WorkContext;
import org.chamfer.engine.internal.isolation.FrameKind;
import org.chamfer.engine.internal.isolation.JobFrames;
import org.chamfer.engine.internal.isolation.ReceivedJob;
import org.chamfer.engine.internal.isolation.WorkerJob;
import org.chamfer.engine.internal.isolation.WorkerOutput;
import org.chamfer.engine.internal.run.KernelAhead;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.graph.type.Requirement;

/** What runs in a child process: takes jobs from a stream, computes them, and writes what happens to another stream. */
public final class NodeWorker {
    private final NodeTypes types;
    private final PortTypes portTypes;
    private final WorkerServices services;
    private final Map<Integer, WorkerJob> running = new ConcurrentHashMap<>();

    /**
     * Makes a worker.
     *
     * @param services what nodes may ask their context for
     */
    public NodeWorker(NodeTypes types, PortTypes portTypes, WorkerServices services) {
        this.types = types;
        this.portTypes = portTypes;
        this.services = services;
    }

    /**
     * Serves until the stream of jobs ends, which it does when the parent closes it or dies. Jobs may still be running
     * then; whoever started the process ends it.
     *
     * @throws IOException if a stream breaks or holds something else
     */
    public void serve(InputStream in, OutputStream out) throws IOException {
        WorkerOutput output = new WorkerOutput(out, portTypes);
        ExecutorService pool = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("node-", 1).factory());
        KernelAhead kernel = new KernelAhead(() -> services.find(GeometryKernel.class), pool, WorkContext.NONE);
        try (DataInputStream jobs = new DataInputStream(new BufferedInputStream(in, 1 << 16))) {
            output.ready();
            while (true) {
                int kind = jobs.read();
                if (kind < 0) {
                    return;
                }
                int id = jobs.readInt();
                switch (FrameKind.of(kind)) {
                    case RUN -> start(id, jobs, output, pool, kernel);
                    case CANCEL -> cancel(id);
                    default -> throw new IOException("a worker takes no " + FrameKind.of(kind));
                }
            }
        } finally {
            pool.shutdown();
        }
    }

    private void start(int id, DataInputStream jobs, WorkerOutput output, ExecutorService pool, KernelAhead kernel)
            throws IOException {
        byte[] bytes = new byte[jobs.readInt()];
        jobs.readFully(bytes);
        ReceivedJob received;
        try {
            received = JobFrames.read(bytes, types, portTypes);
        } catch (IOException e) {
            output.failed(
                    id,
                    Diagnostic.error(
                            "engine.worker", "the child process cannot take the node: " + e.getMessage(), null));
            return;
        }
        if (received.job().type().requirements().contains(Requirement.KERNEL)) {
            kernel.begin();
        }
        WorkerJob job = new WorkerJob(id, received, types, services, output);
        running.put(id, job);
        pool.execute(() -> {
            try {
                job.run();
            } finally {
                running.remove(id);
            }
        });
    }

    private void cancel(int id) {
        WorkerJob job = running.get(id);
        if (job != null) {
            job.cancel();
        }
    }
}

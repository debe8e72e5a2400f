package org.chamfer.engine.internal.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.chamfer.geometry.kernel.KernelRegistry;

/** A running child process. What it prints on its standard error is kept until it ends, for the case that it fails. */
final class ChildProcess {
    /** The exit code of a virtual machine that was told to end when memory runs out. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int LAST_LINES = 5;
    private static final int LAST_WORDS_SECONDS = 2;
    private static final int LONGEST_MESSAGE = Integer.MAX_VALUE - 16;

    private final Process process;
    private final Path errors;
    private final int maxHeapMegabytes;
    private final DataOutputStream toChild;
    private final Map<Integer, PendingJob> jobs = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();
    private volatile boolean ended;

    private ChildProcess(Process process, Path errors, int maxHeapMegabytes) {
        this.process = process;
        this.errors = errors;
        this.maxHeapMegabytes = maxHeapMegabytes;
        this.toChild = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    }

    /**
     * Starts a process.
     *
     * @throws IOException if the system does not start it
     */
    static ChildProcess start(List<String> command, int maxHeapMegabytes) throws IOException {
        Path errors = Files.createTempFile("chamfer-worker-", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
            builder.environment().put(KernelRegistry.CHOICE, KernelRegistry.choice());
            Process process = builder.start();
            ChildProcess child = new ChildProcess(process, errors, maxHeapMegabytes);
            Thread.ofPlatform().daemon().name("worker-output-" + process.pid()).start(child::listen);
            return child;
        } catch (IOException e) {
            Files.deleteIfExists(errors);
            throw e;
        }
    }

    /** True as long as it may be given jobs. */
    boolean isUsable() {
        return !ended && process.isAlive();
    }

    /** Gives it a job and returns the number by which it is called. */
    int send(byte[] job, PendingJob pending) throws IOException {
        int id = ids.incrementAndGet();
        jobs.put(id, pending);
        try {
            write(FrameKind.RUN, id, job);
        } catch (IOException e) {
            // The listener knows better how it ended, unless it has looked already.
            if (ended) {
                jobs.remove(id);
                throw e;
            }
        }
        return id;
    }

    /** Tells it that the result of a job is no longer wanted. */
    void cancel(int id) {
        try {
            write(FrameKind.CANCEL, id, null);
        } catch (IOException _) {
            // It is dead, which is as good.
        }
    }

    /** Ends it at once. */
    void kill() {
        process.destroyForcibly();
    }

    private void write(FrameKind kind, int id, byte[] body) throws IOException {
        synchronized (toChild) {
            toChild.writeByte(kind.ordinal());
            toChild.writeInt(id);
            if (body != null) {
                toChild.writeInt(body.length);
                toChild.write(body);
            }
            toChild.flush();
        }
    }

    private void listen() {
        String reason = "";
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
            for (int kind = in.read(); kind >= 0; kind = in.read()) {
                take(FrameKind.of(kind), in);
            }
        } catch (IOException | RuntimeException e) {
            reason = e.getMessage();
            endSoon();
        }
        ended = true;
        int code = exitCode();
        List<PendingJob> left = new ArrayList<>(jobs.values());
        jobs.clear();
        String how = describe(code, reason);
        left.forEach(job -> job.outcome().completeExceptionally(new ChildDied(how, left.size() == 1)));
        try {
            Files.deleteIfExists(errors);
        } catch (IOException _) {
            // The system clears its temporary folder some day.
        }
    }

    /** A virtual machine that ends may print its last words between the messages: its exit code tells more than these. */
    private void endSoon() {
        try {
            process.waitFor(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    private void take(FrameKind kind, DataInputStream in) throws IOException {
        int id = in.readInt();
        int length = in.readInt();
        if (length < 0 || length > LONGEST_MESSAGE) {
            throw new IOException("a message of " + length + " bytes");
        }
        byte[] body = new byte[length];
        in.readFully(body);
        PendingJob job = jobs.get(id);
        if (kind == FrameKind.READY || job == null) {
            return;
        }
        if (kind == FrameKind.DONE || kind == FrameKind.FAILED || kind == FrameKind.CANCELLED) {
            jobs.remove(id);
        }
        job.take(kind, body);
    }

    private int exitCode() {
        try {
            return process.waitFor();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private String describe(int code, String reason) {
        if (code == OUT_OF_MEMORY) {
            return "the child process ran out of memory"
                    + (maxHeapMegabytes > 0 ? " (it had " + maxHeapMegabytes + " MB)" : "");
        }
        String said = lastErrors();
        return "the child process ended with the code " + code
                + (reason == null || reason.isEmpty() ? "" : " (" + reason + ")")
                + (said.isEmpty() ? "" : ": " + said);
    }

    /** The last lines of its standard error that are no places in code. */
    private String lastErrors() {
        try {
            List<String> lines = new String(Files.readAllBytes(errors), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("at "))
                    .toList();
            return String.join(" / ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException _) {
            return "";
        }
    }
}

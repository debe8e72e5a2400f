package org.chamfer.engine.internal.isolation;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.values.Value;

/** What a child process has to say. Thread-safe: each message is written whole. */
public final class WorkerOutput {
    private final DataOutputStream out;
    private final PortTypes types;

    /** Makes one that writes to a stream. */
    public WorkerOutput(OutputStream out, PortTypes types) {
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
        this.types = types;
    }

    /** The child takes jobs. */
    public void ready() {
        write(FrameKind.READY, 0, _ -> {});
    }

    /** A job ended without outputs. */
    public void failed(int job, Diagnostic diagnostic) {
        write(FrameKind.FAILED, job, body -> ValueFrames.write(diagnostic, body));
    }

    void cancelled(int job) {
        write(FrameKind.CANCELLED, job, _ -> {});
    }

    void progress(int job, String task, double fraction) {
        write(FrameKind.PROGRESS, job, body -> {
            ValueFrames.writeText(task, body);
            body.writeDouble(fraction);
        });
    }

    void text(FrameKind kind, int job, String text) {
        write(kind, job, body -> ValueFrames.writeText(text, body));
    }

    void reported(int job, Diagnostic diagnostic) {
        write(FrameKind.REPORTED, job, body -> ValueFrames.write(diagnostic, body));
    }

    void done(int job, NodeOutputs outputs) {
        write(FrameKind.DONE, job, body -> {
            body.writeInt(outputs.values().size());
            for (Map.Entry<String, Value> output : outputs.values().entrySet()) {
                ValueFrames.writeText(output.getKey(), body);
                ValueFrames.write(output.getValue(), types, body);
            }
        });
    }

    /** Writes the parts of a message. */
    @FunctionalInterface
    private interface Body {
        void write(DataOutputStream out) throws IOException;
    }

    private void write(FrameKind kind, int job, Body body) {
        try {
            // First in memory: a value that cannot be encoded leaves no half message.
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            body.write(new DataOutputStream(bytes));
            synchronized (out) {
                out.writeByte(kind.ordinal());
                out.writeInt(job);
                out.writeInt(bytes.size());
                bytes.writeTo(out);
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

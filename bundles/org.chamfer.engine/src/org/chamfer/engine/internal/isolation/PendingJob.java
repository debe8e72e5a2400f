package org.chamfer.engine.internal.isolation;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.values.Value;

/** A job that a child process is working on. */
final class PendingJob {
    private final NodeContext context;
    private final PortTypes types;
    private final CompletableFuture<NodeOutputs> outcome = new CompletableFuture<>();

    PendingJob(NodeContext context, PortTypes types) {
        this.context = context;
        this.types = types;
    }

    /** How it ends; exceptionally with a {@link DiagnosticException}, a {@link ChildDied} or a cancellation. */
    CompletableFuture<NodeOutputs> outcome() {
        return outcome;
    }

    /** Takes a message of the child. */
    void take(FrameKind kind, byte[] body) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body))) {
            switch (kind) {
                case PROGRESS -> context.progress(ValueFrames.readText(in), in.readDouble());
                case LOGGED -> context.log(ValueFrames.readText(in));
                case REPORTED -> context.diagnostic(ValueFrames.readDiagnostic(in));
                case FILE_READ -> context.fileRead(Path.of(ValueFrames.readText(in)));
                case FILE_MISSED -> context.fileMissed(Path.of(ValueFrames.readText(in)));
                case DONE -> outcome.complete(outputs(in));
                case FAILED -> outcome.completeExceptionally(new DiagnosticException(ValueFrames.readDiagnostic(in)));
                case CANCELLED -> outcome.cancel(false);
                default -> throw new IOException("a child sends no " + kind);
            }
        }
    }

    private NodeOutputs outputs(DataInputStream in) throws IOException {
        SortedMap<String, Value> values = new TreeMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            values.put(ValueFrames.readText(in), ValueFrames.read(types, in));
        }
        return new NodeOutputs(values);
    }
}

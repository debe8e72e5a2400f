package org.chamfer.geometry.kernel.internal.differential;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process of Node that runs {@code referee/referee.mjs}. */
final class NodeProcess implements AutoCloseable {
    private static final String MODULES = "bundles/org.chamfer.geometry.manifold/wasm/node_modules";
    private static final String PROGRAM = "tests/org.chamfer.geometry.kernel.tests/referee/referee.mjs";
    private static final long LAST_SECONDS = 5;
    private static final int ANSWER_BYTES = 9 * Double.BYTES;

    private final Process process;
    private final OutputStream requests;

    private NodeProcess(Process process) {
        this.process = process;
        requests = new BufferedOutputStream(process.getOutputStream(), 1 << 16);
    }

    /** Starts Node with the module that the build of Manifold's bundle has fetched into a checkout. */
    static NodeProcess start(Path checkout) throws IOException {
        String module;
        try (Stream<Path> packages = Files.list(checkout.resolve(MODULES))) {
            module = packages.filter(path -> path.getFileName().toString().startsWith("manifold-3d-"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IOException("Manifold's package is not in " + MODULES))
                    .resolve("manifold.js")
                    .toString();
        }
        return new NodeProcess(
                new ProcessBuilder("node", checkout.resolve(PROGRAM).toString(), module)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start());
    }

    /** A request of a kind, to be filled with so many bytes. */
    static ByteBuffer request(int kind, int bytes) {
        return ByteBuffer.allocate(Integer.BYTES + bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(kind);
    }

    void send(ByteBuffer request) {
        try {
            requests.write(request.array());
        } catch (IOException e) {
            throw new UncheckedIOException("the referee has ended", e);
        }
    }

    ByteBuffer receive() {
        try {
            requests.flush();
            byte[] answer = process.getInputStream().readNBytes(ANSWER_BYTES);
            if (answer.length < ANSWER_BYTES) {
                throw new IOException("the referee has ended");
            }
            return ByteBuffer.wrap(answer).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process, which would end by itself if it is not busy. */
    @Override
    public void close() {
        try {
            requests.close();
            process.waitFor(LAST_SECONDS, TimeUnit.SECONDS);
        } catch (IOException _) {
            // It has ended before.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}

package org.chamfer.engine.internal.message;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.graph.type.NodeType;

/** The messages of nodes that fail without words of their own. */
public final class Failures {
    private Failures() {}

    /** A node's code has thrown something that is not meant for users. */
    public static Diagnostic of(String node, NodeType type, Throwable cause) {
        return switch (cause) {
            case OutOfMemoryError _ ->
                Diagnostic.error("engine.out-of-memory", "the " + name(node, type) + " ran out of memory", null)
                        .withHint("make it smaller, give more memory, or run it with --isolate --max-heap MB");
            case StackOverflowError _ ->
                Diagnostic.error(
                                "engine.stack-overflow",
                                "the " + name(node, type) + " ended in a recursion that is too deep",
                                null)
                        .withHint("the fault is in " + type.contributor() + " or in what it was given");
            case LinkageError error ->
                Diagnostic.error(
                                "engine.node-broken", "the " + name(node, type) + " lacks a part: " + text(error), null)
                        .withHint("the installation of " + type.contributor() + " is not complete or too old");
            default ->
                Diagnostic.error("engine.node-failed", "the " + name(node, type) + " failed: " + text(cause), null)
                        .withHint("the fault is in " + type.contributor() + "; the log has more");
        };
    }

    /** A node could not read a file. */
    public static Diagnostic ofFile(String node, NodeType type, IOException cause) {
        String what =
                switch (cause) {
                    case NoSuchFileException missing -> "there is no file " + missing.getFile();
                    case AccessDeniedException denied -> "the file " + denied.getFile() + " must not be read";
                    default -> text(cause);
                };
        return Diagnostic.error("engine.file", "the " + name(node, type) + " failed: " + what, null);
    }

    /** A node has not kept to its declaration. */
    public static Diagnostic ofContract(String node, NodeType type, String what) {
        return Diagnostic.error("engine.wrong-output", "the " + name(node, type) + " failed: " + what, null)
                .withHint("the fault is in " + type.contributor());
    }

    /** A node has taken too long. */
    public static Diagnostic ofTime(String node, NodeType type, Duration limit, boolean isolated) {
        Diagnostic diagnostic = Diagnostic.error(
                "engine.time-limit",
                "the " + name(node, type) + " took longer than the time limit of " + seconds(limit) + " s",
                null);
        return isolated
                ? diagnostic
                : diagnostic.withHint("its thread was left behind; run it with --isolate, so that it can be stopped");
    }

    private static String seconds(Duration limit) {
        long millis = limit.toMillis();
        return millis % 1000 == 0 ? Long.toString(millis / 1000) : Double.toString(millis / 1000.0);
    }

    private static String name(String node, NodeType type) {
        return "node " + node + " (" + type.id() + " of " + type.contributor() + " " + type.contributorVersion() + ")";
    }

    private static String text(Throwable cause) {
        String message = cause.getMessage();
        String kind = cause.getClass().getSimpleName();
        return message == null || message.isBlank()
                ? kind
                : kind + ", " + message.lines().findFirst().orElse("");
    }
}

package org.chamfer.graph.node;

import java.nio.file.Path;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.work.WorkContext;

/**
 * The world of a running node: progress and cancellation, messages, the files it depends on, and services. Thread-safe.
 */
public interface NodeContext extends WorkContext {
    /** The folder that relative paths start from: that of the graph. Absolute. */
    Path folder();

    /** If present, the only folder that files are read from, apart from libraries. */
    Optional<Path> confinement();

    /** A line for the console, such as what a program echoes. Kept with the result and told again when it is cached. */
    void log(String line);

    /** A warning, or an error that does not end the node. Kept with the result like {@link #log}. */
    void diagnostic(Diagnostic diagnostic);

    /**
     * Says that the result depends on a file that no parameter names, such as an included one. The result is computed
     * anew when its content has changed.
     */
    void fileRead(Path file);

    /** Says that the result depends on a file not being there. */
    void fileMissed(Path place);

    /**
     * What the engine offers to nodes: {@code GeometryKernel}, {@code GeometryEvaluator}, {@code ScadEvaluator},
     * {@code FormatRegistry}. Services are shared by all nodes of a run and are thread-safe.
     *
     * @throws IllegalArgumentException if there is no such service
     */
    <T> T service(Class<T> type);
}

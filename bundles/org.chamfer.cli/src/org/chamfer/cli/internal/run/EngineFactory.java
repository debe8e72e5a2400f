package org.chamfer.cli.internal.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.GraphEngine;
import org.chamfer.engine.hooks.RunHooks;
import org.chamfer.engine.installation.Environment;
import org.chamfer.engine.installation.StoreFolder;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.PortTypes;

/** What commands that run graphs take from the installation. */
public interface EngineFactory {
    /** The node types that there are. */
    NodeTypes nodeTypes();

    /** The port types and converters that there are. */
    PortTypes portTypes();

    /** What is wrong with contributions that are left out. */
    List<Diagnostic> problems();

    /**
     * What reads graph files and brings nodes of older versions of their types up to date.
     *
     * @param warnings hears what that changed
     */
    GraphReader graphs(Consumer<Diagnostic> warnings);

    /** What bundles contribute to be told of the stages of a run; engines tell them of theirs by themselves. */
    RunHooks hooks();

    /**
     * Makes an engine; the caller closes it.
     *
     * @param store where it keeps results; nothing to keep them in memory until the engine is closed
     * @throws DiagnosticException if the store cannot be opened
     */
    GraphEngine open(Optional<StoreFolder> store) throws DiagnosticException;

    /** What computes. */
    Environment environment();
}

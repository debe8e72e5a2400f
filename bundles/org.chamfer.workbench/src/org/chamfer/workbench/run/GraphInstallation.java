package org.chamfer.workbench.run;

import java.nio.file.Path;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.GraphEngine;
import org.chamfer.engine.hooks.RunHooks;
import org.chamfer.engine.installation.Environment;
import org.chamfer.graph.file.NodeMigrations;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.graph.validate.GraphSite;

/** What the bundles of this installation contribute, and its engine. A service of the workbench; thread-safe. */
public interface GraphInstallation {
    /** The node types. */
    NodeTypes nodeTypes();

    /** The port types. */
    PortTypes portTypes();

    /** What brings nodes of older versions up to date. */
    NodeMigrations migrations();

    /** Faults of contributions. */
    List<Diagnostic> problems();

    /** What bundles contribute to be told of the stages of a run. */
    RunHooks hooks();

    /** What computes, for manifests. */
    Environment environment();

    /** The site of a graph's file. */
    GraphSite site(Path file);

    /**
     * The one engine of the workbench, which shares the store with the command line. Made when first asked for, which
     * takes a while: not for the UI thread.
     *
     * @throws DiagnosticException if the store cannot be opened
     */
    GraphEngine engine() throws DiagnosticException;
}

package org.chamfer.workbench.internal.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.GraphEngine;
import org.chamfer.engine.hooks.RunHooks;
import org.chamfer.engine.installation.Environment;
import org.chamfer.engine.installation.Installation;
import org.chamfer.engine.installation.StoreFolder;
import org.chamfer.graph.file.NodeMigrations;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.graph.validate.GraphSite;
import org.chamfer.store.StoreSettings;
import org.chamfer.workbench.preference.ChamferPreferences;
import org.chamfer.workbench.run.GraphInstallation;

/** What the running installation offers. */
public final class InstalledGraphs implements GraphInstallation, AutoCloseable {
    /** Values that stay in memory between runs, so that a slider that moves reads nothing from disk. */
    private static final long KEPT_BYTES = 64L << 20;

    private final Installation installation = new Installation();
    private GraphEngine engine;
    private boolean closed;

    @Override
    public NodeTypes nodeTypes() {
        return installation.nodeTypes();
    }

    @Override
    public PortTypes portTypes() {
        return installation.portTypes();
    }

    @Override
    public NodeMigrations migrations() {
        return installation.migrations();
    }

    @Override
    public List<Diagnostic> problems() {
        return installation.problems();
    }

    @Override
    public RunHooks hooks() {
        return installation.hooks();
    }

    @Override
    public Environment environment() {
        return installation.environment();
    }

    @Override
    public GraphSite site(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return new GraphSite(
                nodeTypes(),
                portTypes(),
                absolute.getParent(),
                Optional.empty(),
                absolute.getFileName().toString());
    }

    @Override
    public synchronized GraphEngine engine() throws DiagnosticException {
        if (closed) {
            throw new DiagnosticException(Diagnostic.error("run.closed", "the workbench is being closed", null));
        }
        if (engine == null) {
            engine = installation.open(
                    ChamferPreferences.cacheFolder().map(StoreFolder::in).orElseGet(StoreFolder::ofUser),
                    new StoreSettings(ChamferPreferences.cacheBytes()),
                    KEPT_BYTES);
        }
        return engine;
    }

    /** Ends the threads and child processes of the engine; there is none any more. */
    @Override
    public synchronized void close() {
        closed = true;
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }
}

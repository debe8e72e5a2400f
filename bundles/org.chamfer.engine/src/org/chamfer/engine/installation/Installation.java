package org.chamfer.engine.installation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.EngineBuilder;
import org.chamfer.engine.GraphEngine;
import org.chamfer.engine.hooks.RunHooks;
import org.chamfer.graph.file.NodeMigrations;
import org.chamfer.graph.type.NodeTypeRegistry;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.PortTypeRegistry;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.store.ContentStore;
import org.chamfer.store.StoreSettings;

/**
 * The running installation, with everything that its bundles contribute. The command line and the workbench make their
 * engines here, so that each finds in the store what the other has computed. Thread-safe.
 */
public final class Installation {
    private final PortTypeRegistry portTypes = new PortTypeRegistry();
    private final NodeTypeRegistry nodeTypes = new NodeTypeRegistry();
    private final RunHooks hooks = new RunHooks();
    private Environment environment;

    /** The node types that there are. */
    public NodeTypes nodeTypes() {
        return nodeTypes;
    }

    /** The port types and converters that there are. */
    public PortTypes portTypes() {
        return portTypes;
    }

    /** What is wrong with contributions that are left out. */
    public List<Diagnostic> problems() {
        List<Diagnostic> problems = new ArrayList<>(portTypes.problems());
        problems.addAll(nodeTypes.problems());
        return problems;
    }

    /** What brings nodes of older versions of their types up to date. */
    public NodeMigrations migrations() {
        return new NodeMigrations(nodeTypes, nodeTypes::migration);
    }

    /** What bundles contribute to be told of the stages of a run; engines tell them of theirs by themselves. */
    public RunHooks hooks() {
        return hooks;
    }

    /**
     * Makes an engine; the caller closes it.
     *
     * @param store where it keeps results; nothing to keep them in memory until the engine is closed
     * @throws DiagnosticException if the store cannot be opened
     */
    @SuppressWarnings("resource") // The engine that is returned closes what is opened here.
    public GraphEngine open(Optional<StoreFolder> store) throws DiagnosticException {
        return store.isEmpty() ? builder().build() : stored(store.get().open(), builder());
    }

    /**
     * Makes an engine for people who wait between runs; the caller closes it.
     *
     * @param store where it keeps results
     * @param settings how the store behaves
     * @param keptBytes how much the values that stay in memory between runs may weigh together
     * @throws DiagnosticException if the store cannot be opened
     */
    @SuppressWarnings("resource") // The engine that is returned closes what is opened here.
    public GraphEngine open(StoreFolder store, StoreSettings settings, long keptBytes) throws DiagnosticException {
        return stored(store.open(settings), builder().keep(keptBytes));
    }

    private EngineBuilder builder() {
        return new EngineBuilder(nodeTypes, portTypes)
                .hooks(hooks)
                .program(program())
                .isolation(new InstalledWorkers());
    }

    private static GraphEngine stored(ContentStore opened, EngineBuilder builder) {
        return new StoredEngine(builder.store(opened).build(), opened);
    }

    /** What computes. */
    public synchronized Environment environment() {
        if (environment == null) {
            environment = InstalledBundles.environment();
        }
        return environment;
    }

    /** The bundles that results rest on; the cache key of a node has the bundle that contributes its type anyway. */
    private static String program() {
        return InstalledBundles.versions().entrySet().stream()
                .filter(bundle -> InstalledBundles.computes(bundle.getKey()))
                .map(Map.Entry::toString)
                .collect(Collectors.joining(" "));
    }
}

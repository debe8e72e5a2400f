package org.chamfer.cli.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.cli.internal.worker.InstalledWorkers;
import org.chamfer.engine.EngineBuilder;
import org.chamfer.engine.GraphEngine;
import org.chamfer.engine.GraphSnapshots;
import org.chamfer.engine.hooks.RunHooks;
import org.chamfer.graph.file.CanvasFile;
import org.chamfer.graph.file.NodeMigrations;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.type.NodeTypeRegistry;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.PortTypeRegistry;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.store.ContentStore;

/** The engines of the running installation, with everything that its bundles contribute. */
public final class InstalledEngines implements EngineFactory {
    private final PortTypeRegistry portTypes = new PortTypeRegistry();
    private final NodeTypeRegistry nodeTypes = new NodeTypeRegistry();
    private final RunHooks hooks = new RunHooks();
    private Environment environment;

    @Override
    public NodeTypes nodeTypes() {
        return nodeTypes;
    }

    @Override
    public PortTypes portTypes() {
        return portTypes;
    }

    @Override
    public List<Diagnostic> problems() {
        List<Diagnostic> problems = new ArrayList<>(portTypes.problems());
        problems.addAll(nodeTypes.problems());
        return problems;
    }

    @Override
    public GraphReader graphs(Consumer<Diagnostic> warnings) {
        NodeMigrations migrations = new NodeMigrations(nodeTypes, nodeTypes::migration);
        return (file, name) -> {
            Graph graph = CanvasFile.load(file, name);
            migrations.migrate(graph, name).forEach(warnings);
            return GraphSnapshots.ofFile(graph, file);
        };
    }

    @Override
    public RunHooks hooks() {
        return hooks;
    }

    @Override
    @SuppressWarnings("resource") // The engine that is returned closes what is opened here.
    public GraphEngine open(Optional<StoreFolder> store) throws DiagnosticException {
        EngineBuilder builder = new EngineBuilder(nodeTypes, portTypes)
                .hooks(hooks)
                .program(program())
                .isolation(new InstalledWorkers());
        if (store.isEmpty()) {
            return builder.build();
        }
        ContentStore opened = store.get().open();
        return new StoredEngine(builder.store(opened).build(), opened);
    }

    @Override
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

package org.chamfer.cli.internal.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.GraphEngine;
import org.chamfer.engine.GraphSnapshots;
import org.chamfer.engine.hooks.RunHooks;
import org.chamfer.engine.installation.Environment;
import org.chamfer.engine.installation.Installation;
import org.chamfer.engine.installation.StoreFolder;
import org.chamfer.graph.file.CanvasFile;
import org.chamfer.graph.file.NodeMigrations;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.PortTypes;

/** The engines of the running installation. */
public final class InstalledEngines implements EngineFactory {
    private final Installation installation = new Installation();

    @Override
    public NodeTypes nodeTypes() {
        return installation.nodeTypes();
    }

    @Override
    public PortTypes portTypes() {
        return installation.portTypes();
    }

    @Override
    public List<Diagnostic> problems() {
        return installation.problems();
    }

    @Override
    public GraphReader graphs(Consumer<Diagnostic> warnings) {
        NodeMigrations migrations = installation.migrations();
        return (file, name) -> {
            Graph graph = CanvasFile.load(file, name);
            migrations.migrate(graph, name).forEach(warnings);
            return GraphSnapshots.ofFile(graph, file);
        };
    }

    @Override
    public RunHooks hooks() {
        return installation.hooks();
    }

    @Override
    public GraphEngine open(Optional<StoreFolder> store) throws DiagnosticException {
        return installation.open(store);
    }

    @Override
    public Environment environment() {
        return installation.environment();
    }
}

package org.chamfer.ui.graph.internal.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.engine.GraphEngine;
import org.chamfer.engine.hooks.RunHooks;
import org.chamfer.engine.installation.Environment;
import org.chamfer.graph.file.NodeMigrations;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.graph.validate.GraphSite;
import org.chamfer.workbench.run.GraphInstallation;

/** An installation that has the types for tests and no engine. */
final class TestInstallation implements GraphInstallation {
    private final TestTypes types = new TestTypes();

    @Override
    public TestTypes nodeTypes() {
        return types;
    }

    @Override
    public PortTypes portTypes() {
        return new TestPorts();
    }

    @Override
    public NodeMigrations migrations() {
        return new NodeMigrations(types, _ -> Optional.empty());
    }

    @Override
    public List<Diagnostic> problems() {
        return List.of();
    }

    @Override
    public RunHooks hooks() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Environment environment() {
        throw new UnsupportedOperationException();
    }

    @Override
    public GraphSite site(Path file) {
        return new GraphSite(
                types,
                portTypes(),
                file.toAbsolutePath().getParent(),
                Optional.empty(),
                file.getFileName().toString());
    }

    @Override
    public GraphEngine engine() {
        throw new UnsupportedOperationException();
    }
}

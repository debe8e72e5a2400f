package com.example.points;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFile;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.values.MeshValue;
import org.chamfer.values.Value;
import org.junit.jupiter.api.Test;

/** The node type, without a graph around it. */
class ScatterNodeTests {
    @Test
    void scattersAsManyPointsAsItsParameterSays() throws DiagnosticException {
        MeshValue mesh = new MeshValue(Box.of(10, 10, 10));
        NodeOutputs outputs =
                new ScatterNode().run(new Inputs(mesh, Map.of("count", 42, "seed", 5)), new SilentContext());
        assertEquals(42, ((Points) outputs.values().get("points")).count());
    }

    /** One mesh and some whole numbers. */
    private record Inputs(MeshValue mesh, Map<String, Integer> numbers) implements NodeInputs, NodeParameters {
        @Override
        public <V extends Value> V get(String port, Class<V> type) {
            assertEquals("mesh", port);
            return type.cast(mesh);
        }

        @Override
        public <V extends Value> Optional<V> find(String port, Class<V> type) {
            return Optional.of(get(port, type));
        }

        @Override
        public <V extends Value> List<V> all(String port, Class<V> type) {
            return List.of(get(port, type));
        }

        @Override
        public NodeParameters parameters() {
            return this;
        }

        @Override
        public int integer(String name) {
            return numbers.get(name);
        }

        @Override
        public double number(String name) {
            return numbers.get(name);
        }

        @Override
        public String text(String name) {
            throw new IllegalArgumentException(name);
        }

        @Override
        public boolean flag(String name) {
            throw new IllegalArgumentException(name);
        }

        @Override
        public List<Double> vector(String name) {
            throw new IllegalArgumentException(name);
        }

        @Override
        public Optional<NodeFile> file(String name) {
            throw new IllegalArgumentException(name);
        }

        @Override
        public Optional<Value> find(String name) {
            return Optional.empty();
        }

        @Override
        public List<String> names() {
            return List.of("count", "seed");
        }
    }

    /** Nobody listens and nothing is cancelled. */
    private static final class SilentContext implements NodeContext {
        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public Path folder() {
            return Path.of("").toAbsolutePath();
        }

        @Override
        public Optional<Path> confinement() {
            return Optional.empty();
        }

        @Override
        public void log(String line) {}

        @Override
        public void diagnostic(Diagnostic diagnostic) {}

        @Override
        public void fileRead(Path file) {}

        @Override
        public void fileMissed(Path place) {}

        @Override
        public <T> T service(Class<T> type) {
            throw new IllegalArgumentException(type.getName());
        }
    }
}

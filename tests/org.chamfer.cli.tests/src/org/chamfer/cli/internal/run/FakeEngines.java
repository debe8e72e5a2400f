package org.chamfer.cli.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.GraphEngine;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.GraphSnapshot.Node;
import org.chamfer.engine.GraphSnapshot.Wire;
import org.chamfer.engine.RunRequest;
import org.chamfer.engine.hooks.RunHook;
import org.chamfer.engine.hooks.RunHooks;
import org.chamfer.engine.installation.Environment;
import org.chamfer.engine.installation.StoreFolder;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.values.Value;

/**
 * An installation with {@link FakeTypes}. Its graph files have a line for each node ({@code id type name=value ...}) and
 * for each wire ({@code source.output -> target.input}).
 */
public final class FakeEngines implements EngineFactory {
    private final Map<Optional<StoreFolder>, Map<String, Value>> caches = new ConcurrentHashMap<>();
    private final List<RunRequest> requests = Collections.synchronizedList(new ArrayList<>());
    private RunHooks hooks = new RunHooks(List.of());
    private String kernel = "kernel 1";

    /** Everything that engines were asked for. */
    public List<RunRequest> requests() {
        return requests;
    }

    /** Puts another kernel in. */
    public void setKernel(String identity) {
        kernel = identity;
    }

    /** Puts a hook in. */
    public void setHook(RunHook hook) {
        hooks = new RunHooks(List.of(hook));
    }

    @Override
    public NodeTypes nodeTypes() {
        return new FakeTypes();
    }

    @Override
    public PortTypes portTypes() {
        return new FakePortTypes();
    }

    @Override
    public List<Diagnostic> problems() {
        return List.of(Diagnostic.warning("test.faulty", "com.faulty contributes a node type without id", null));
    }

    @Override
    public GraphReader graphs(Consumer<Diagnostic> warnings) {
        return FakeEngines::read;
    }

    @Override
    public RunHooks hooks() {
        return hooks;
    }

    @Override
    public GraphEngine open(Optional<StoreFolder> store) {
        Map<String, Value> cache = store.isEmpty()
                ? new ConcurrentHashMap<>()
                : caches.computeIfAbsent(store, _ -> new ConcurrentHashMap<>());
        return new FakeEngine(cache, requests);
    }

    @Override
    public Environment environment() {
        return new Environment("0.1.0", kernel, new TreeMap<>(Map.of("com.example", "1.2.3")), new TreeMap<>());
    }

    private static GraphSnapshot read(Path file, String name) throws DiagnosticException {
        List<Node> nodes = new ArrayList<>();
        List<Wire> wires = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] words = line.split("\\s+");
                if (line.contains("->")) {
                    String[] from = words[0].split("\\.");
                    String[] to = words[2].split("\\.");
                    wires.add(new Wire(from[0], from[1], to[0], to[1]));
                } else {
                    Map<String, String> parameters = new TreeMap<>();
                    for (int at = 2; at < words.length; at++) {
                        parameters.put(words[at].split("=")[0], words[at].split("=")[1]);
                    }
                    nodes.add(new Node(words[0], words[1], parameters));
                }
            }
        } catch (IOException e) {
            throw new DiagnosticException(Diagnostic.error("test.read", "cannot read " + name, null), e);
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new DiagnosticException(Diagnostic.error("test.graph", name + " is no graph", null), e);
        }
        return new GraphSnapshot(file.getFileName().toString(), file.getParent(), nodes, wires);
    }
}

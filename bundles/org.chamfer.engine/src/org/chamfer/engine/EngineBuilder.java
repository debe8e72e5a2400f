package org.chamfer.engine;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.chamfer.engine.hooks.RunHooks;
import org.chamfer.engine.internal.cache.ResultCache;
import org.chamfer.engine.internal.cache.ValueStore;
import org.chamfer.engine.internal.explain.LastRuns;
import org.chamfer.engine.internal.file.FileDigests;
import org.chamfer.engine.internal.isolation.IsolatedRunners;
import org.chamfer.engine.internal.run.EngineParts;
import org.chamfer.engine.internal.run.Flights;
import org.chamfer.engine.internal.run.LocalEngine;
import org.chamfer.engine.internal.run.NodeThreads;
import org.chamfer.engine.internal.run.RunnerFactory;
import org.chamfer.engine.internal.service.DefaultServices;
import org.chamfer.engine.internal.service.ServiceSet;
import org.chamfer.engine.worker.WorkerLauncher;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.store.ContentStore;

/** Makes engines. */
public final class EngineBuilder {
    /** Shares of the heap for values and for the results that name them. */
    private static final int VALUES_SHARE = 4;

    private static final int RESULTS_SHARE = 16;

    /** With a store, little needs to stay in memory between runs: results, values and solids of subtrees, each so much. */
    static final long STANDARD_KEPT = 8L << 20;

    private final NodeTypes types;
    private final PortTypes ports;
    private final Map<Class<?>, Supplier<?>> services = new HashMap<>();
    private Optional<ContentStore> store = Optional.empty();
    private Optional<RunnerFactory> isolation = Optional.empty();
    private RunHooks hooks = new RunHooks(List.of());
    private Path models = Path.of("data", "models");
    private String program = "";
    private long keptBytes = STANDARD_KEPT;
    private long memoryBytes = Runtime.getRuntime().maxMemory() / VALUES_SHARE;

    /** Begins an engine for nodes and values of these types. */
    public EngineBuilder(NodeTypes types, PortTypes ports) {
        this.types = Objects.requireNonNull(types, "types");
        this.ports = Objects.requireNonNull(ports, "ports");
    }

    /** Keeps results in a store, which stays the caller's and is closed after the engine. Without one they are kept in memory. */
    public EngineBuilder store(ContentStore place) {
        store = Optional.of(place);
        return this;
    }

    /** The kernel that computes geometry, made when first needed; otherwise the default one of the installation. */
    public EngineBuilder kernel(Supplier<? extends GeometryKernel> kernel) {
        return service(GeometryKernel.class, kernel);
    }

    /** A service for nodes, made when first needed; in place of the engine's own if that has one of the type. */
    public <T> EngineBuilder service(Class<T> type, Supplier<? extends T> maker) {
        services.put(type, maker);
        return this;
    }

    /** How much the values that are kept in memory may weigh together, in bytes; otherwise a quarter of the heap. */
    public EngineBuilder memory(long bytes) {
        memoryBytes = bytes;
        return this;
    }

    /**
     * How much of each kind (results, values, solids of subtrees) stays in memory between runs although the store has it,
     * in bytes; otherwise 8 MB. More is faster where somebody edits and waits.
     */
    public EngineBuilder keep(long bytes) {
        keptBytes = bytes;
        return this;
    }

    /** Hooks that are told of the stages; otherwise none. */
    public EngineBuilder hooks(RunHooks others) {
        hooks = others;
        return this;
    }

    /** The folder of neural models; otherwise {@code data/models}. */
    public EngineBuilder models(Path folder) {
        models = folder;
        return this;
    }

    /**
     * What identifies the program that computes, beside the bundles that contribute node types: such as the versions of
     * the bundles that these rest on. Results of another program are not used.
     */
    public EngineBuilder program(String identity) {
        program = identity;
        return this;
    }

    /** What starts the child processes of isolated nodes; without it they cannot be isolated. */
    public EngineBuilder isolation(WorkerLauncher launcher) {
        isolation = Optional.of(new IsolatedRunners(launcher, ports));
        return this;
    }

    /** The engine; the caller closes it. */
    @SuppressWarnings("resource") // The engine ends its threads.
    public GraphEngine build() {
        ValueStore values = new ValueStore(ports, store, memoryBytes, keptBytes);
        ServiceSet offered = new ServiceSet(services);
        offered.offer(NodeTypes.class, () -> types);
        offered.offer(PortTypes.class, () -> ports);
        DefaultServices.offerTo(offered, store, keptBytes);
        NodeThreads threads = new NodeThreads();
        long resultBytes =
                store.isPresent() ? Math.min(Runtime.getRuntime().maxMemory() / RESULTS_SHARE, keptBytes) : memoryBytes;
        return new LocalEngine(
                new EngineParts(
                        types,
                        ports,
                        new ResultCache(store, values, resultBytes),
                        new LastRuns(store),
                        new Flights(),
                        new FileDigests(),
                        offered,
                        hooks,
                        isolation,
                        models,
                        program,
                        threads),
                threads);
    }
}

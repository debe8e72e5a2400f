package org.chamfer.engine.internal.explain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.digest.Digester;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.store.BlobReference;
import org.chamfer.store.ContentStore;
import org.chamfer.store.StoreEntry;

/**
 * What the keys of graphs' nodes were in their last runs, in memory and one record a graph in the store. Only for
 * explanations: a missing record changes no result. Thread-safe.
 */
public final class LastRuns {
    private static final int KEPT = 200;
    private static final String TRACES = "traces";

    private final Optional<ContentStore> store;
    private final Map<Digest, Map<String, NodeTrace>> memory = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Digest, Map<String, NodeTrace>> eldest) {
            return size() > KEPT;
        }
    };

    /** Makes one; without a store it remembers what happened in this process. */
    public LastRuns(Optional<ContentStore> store) {
        this.store = store;
    }

    /** The traces of a graph's nodes by their ids. */
    public Map<String, NodeTrace> of(GraphSnapshot graph) {
        Digest key = key(graph);
        synchronized (memory) {
            Map<String, NodeTrace> known = memory.get(key);
            if (known != null) {
                return known;
            }
        }
        Map<String, NodeTrace> stored = store.map(content -> read(content, key)).orElse(Map.of());
        synchronized (memory) {
            memory.putIfAbsent(key, stored);
        }
        return stored;
    }

    /**
     * Notes what the keys were in a run.
     *
     * @param traces those of nodes that did not run are the old ones
     * @param problem told if the store cannot be written
     */
    public void note(GraphSnapshot graph, Map<String, NodeTrace> traces, Consumer<Exception> problem) {
        Digest key = key(graph);
        Map<String, NodeTrace> copy = Map.copyOf(traces);
        synchronized (memory) {
            if (copy.equals(memory.put(key, copy))) {
                return;
            }
        }
        if (store.isPresent()) {
            try {
                BlobReference blob = store.get().write(out -> TraceCodec.write(copy, out));
                store.get().put(key, new StoreEntry(new TreeMap<>(Map.of(TRACES, blob)), Collections.emptySortedMap()));
            } catch (IOException | IllegalArgumentException e) {
                problem.accept(e);
            }
        }
    }

    private static Map<String, NodeTrace> read(ContentStore content, Digest key) {
        try {
            Optional<byte[]> bytes =
                    content.find(key).map(entry -> entry.blobs().get(TRACES)).flatMap(content::read);
            return bytes.isPresent() ? TraceCodec.read(bytes.get()) : Map.of();
        } catch (IOException | RuntimeException _) {
            // Written by another version.
            return Map.of();
        }
    }

    private static Digest key(GraphSnapshot graph) {
        Path folder = graph.folder().toAbsolutePath().normalize();
        return new Digester("last-run").add(folder.toString()).add(graph.name()).finish();
    }
}

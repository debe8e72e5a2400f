package org.chamfer.engine.internal.cache;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.digest.Digest;
import org.chamfer.engine.internal.cache.EntryCodec.Found;
import org.chamfer.engine.internal.file.RunFiles;
import org.chamfer.store.ContentStore;

/**
 * The results of nodes by their keys, in memory and in the store. A result that depends on files which no parameter
 * names is found in two steps, as compiler caches do it: under the key stands which files these are, and under a second
 * key, which holds their contents too, stands the result. Thread-safe.
 */
public final class ResultCache {
    private final Optional<EntryCodec> entries;
    private final ValueStore values;
    private final WeightedCache<Digest, Found> memory;

    /**
     * Makes a cache.
     *
     * @param store nothing to keep results in memory alone
     * @param values where values are kept
     * @param memoryBytes how much the results in memory may weigh together, without values that are in the store
     */
    public ResultCache(Optional<ContentStore> store, ValueStore values, long memoryBytes) {
        this.values = values;
        entries = store.map(content -> new EntryCodec(content, values));
        memory = new WeightedCache<>(memoryBytes);
    }

    /** The result of a key, if it is in memory and depends on no further files. Touches no disk. */
    public Optional<KeptResult> inMemory(Digest key) {
        return memory.get(key).map(found -> found instanceof Found.Result(KeptResult result) ? result : null);
    }

    /** The result of a key, if there is one for the files as the run sees them. */
    public Optional<KeptResult> find(Digest key, RunFiles files) {
        Optional<Found> known = memory.get(key);
        if (known.isPresent()) {
            Optional<KeptResult> result = resolve(key, known.get(), files);
            if (result.isPresent()) {
                return result;
            }
        }
        // Another process may have seen other files.
        Optional<Found> stored = stored(key);
        return stored.equals(known) ? Optional.empty() : stored.flatMap(found -> resolve(key, found, files));
    }

    /**
     * Keeps a result.
     *
     * @param key the node's key without further files
     * @param result with outputs that hold their values
     * @param problem told if the store cannot be written
     * @return the result with outputs that need no memory, if the store has taken them
     */
    public KeptResult keep(Digest key, KeptResult result, Consumer<Exception> problem) {
        Digest place = result.files().isEmpty() ? key : FileRecords.fullKey(key, result.files());
        KeptResult kept = result;
        if (entries.isPresent()) {
            try {
                kept = entries.get().write(place, result);
                for (KeptOutput output : result.outputs().values()) {
                    values.remember(output.value());
                }
            } catch (IOException | DiagnosticException | IllegalArgumentException e) {
                // The last one says that there is too much of it.
                problem.accept(e);
            }
        }
        remember(place, new Found.Result(kept));
        if (!result.files().isEmpty()) {
            note(key, result.files().stream().map(FileDependency::name).toList(), problem);
        }
        return kept;
    }

    /** A run has ended: memory that only it needed may go. */
    public void runEnded() {
        values.runEnded();
    }

    private void note(Digest key, List<String> set, Consumer<Exception> problem) {
        Optional<Found> before = memory.get(key).or(() -> stored(key));
        FileRecords known = before.isPresent() && before.get() instanceof Found.Files(FileRecords records)
                ? records
                : new FileRecords(List.of());
        FileRecords records = known.with(set);
        remember(key, new Found.Files(records));
        if (entries.isPresent() && !records.equals(known)) {
            try {
                entries.get().write(key, records);
            } catch (IOException e) {
                problem.accept(e);
            }
        }
    }

    private Optional<KeptResult> resolve(Digest key, Found found, RunFiles files) {
        return switch (found) {
            case Found.Result(KeptResult result) -> Optional.of(result);
            case Found.Files(FileRecords records) -> {
                for (List<String> set : records.sets()) {
                    Digest fullKey = FileRecords.fullKey(key, set, files);
                    Optional<Found> result = memory.get(fullKey).or(() -> stored(fullKey));
                    if (result.isPresent() && result.get() instanceof Found.Result(KeptResult kept)) {
                        yield Optional.of(kept);
                    }
                }
                yield Optional.empty();
            }
        };
    }

    private Optional<Found> stored(Digest key) {
        Optional<Found> found = entries.flatMap(codec -> codec.find(key));
        found.ifPresent(value -> remember(key, value));
        return found;
    }

    private void remember(Digest key, Found found) {
        long weight =
                switch (found) {
                    case Found.Result(KeptResult result) -> result.weight();
                    case Found.Files(FileRecords records) ->
                        500 + 4000L * records.sets().size();
                };
        memory.put(key, found, weight);
    }
}

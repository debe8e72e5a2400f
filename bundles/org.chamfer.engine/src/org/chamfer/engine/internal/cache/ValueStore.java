package org.chamfer.engine.internal.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.digest.Digest;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.store.BlobReference;
import org.chamfer.store.ContentStore;
import org.chamfer.values.Value;
import org.chamfer.values.ValueCodec;

/** Values by their digests in memory, and in blobs of the store. Thread-safe. */
public final class ValueStore {
    private final PortTypes types;
    private final Optional<ContentStore> store;
    private final WeightedCache<Digest, Value> memory;
    private final long keptBytes;

    /**
     * Makes one.
     *
     * @param store nothing to keep values in memory alone
     * @param memoryBytes how much the values in memory may weigh together
     * @param keptBytes how much of that stays between runs, if there is a store
     */
    public ValueStore(PortTypes types, Optional<ContentStore> store, long memoryBytes, long keptBytes) {
        this.types = types;
        this.store = store;
        this.keptBytes = keptBytes;
        memory = new WeightedCache<>(memoryBytes);
    }

    /** Keeps a value in memory for a while. */
    void remember(Value value) {
        memory.put(value.digest(), value, value.weight());
    }

    /** A run has ended: what the store has need not be in memory as well, beyond what the next run may want at once. */
    void runEnded() {
        if (store.isPresent()) {
            memory.trim(keptBytes);
        }
    }

    /**
     * Writes a value to the store.
     *
     * @throws IOException if the store cannot be written
     * @throws DiagnosticException if there is no codec for the value's type
     */
    BlobReference write(Value value, ContentStore target) throws IOException, DiagnosticException {
        ValueCodec<? extends Value> codec = types.codec(value.type());
        return target.write(out -> encode(codec, value, out));
    }

    /** A value, if it is in memory or its blob is whole. */
    Optional<Value> find(String type, Digest digest, BlobReference blob) {
        Optional<Value> known = memory.get(digest);
        if (known.isPresent() || store.isEmpty()) {
            return known;
        }
        Optional<byte[]> bytes = store.get().read(blob);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            Value value = types.codec(type).read(bytes.get());
            memory.put(digest, value, value.weight());
            return Optional.of(value);
        } catch (IOException | DiagnosticException | RuntimeException _) {
            // Written by another version of the codec, or its bundle is gone: as good as not there.
            return Optional.empty();
        }
    }

    private static <V extends Value> void encode(ValueCodec<V> codec, Value value, OutputStream out)
            throws IOException {
        codec.write(codec.valueClass().cast(value), out);
    }
}

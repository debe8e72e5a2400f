package org.chamfer.engine.internal.cache;

import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.digest.Digest;
import org.chamfer.engine.OutputValue;
import org.chamfer.store.BlobReference;
import org.chamfer.values.Value;

/** A value at an output port: held itself, or named by a blob of the store. */
public final class KeptOutput implements OutputValue {
    private final String type;
    private final Digest digest;
    private final Value held;
    private final BlobReference blob;
    private final ValueStore values;

    private KeptOutput(String type, Digest digest, Value held, BlobReference blob, ValueStore values) {
        this.type = type;
        this.digest = digest;
        this.held = held;
        this.blob = blob;
        this.values = values;
    }

    /** An output that holds its value. */
    public static KeptOutput holding(Value value) {
        return new KeptOutput(value.type(), value.digest(), value, null, null);
    }

    /** An output whose value is in a blob. */
    static KeptOutput stored(String type, Digest digest, BlobReference blob, ValueStore values) {
        return new KeptOutput(type, digest, null, blob, values);
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public Digest digest() {
        return digest;
    }

    /** The value; nothing if it has vanished from the store. */
    public Optional<Value> find() {
        return held != null ? Optional.of(held) : values.find(type, digest, blob);
    }

    @Override
    public Value value() throws DiagnosticException {
        return find().orElseThrow(() -> new DiagnosticException(Diagnostic.error(
                        "engine.value-vanished", "a " + type + " has vanished from the store since the run", null)
                .withHint("run again; make the store larger if this happens often")));
    }

    /** Whether the value stays whatever happens to the store. */
    public boolean isHeld() {
        return held != null;
    }

    BlobReference blob() {
        return blob;
    }

    /** About how many bytes of memory it takes. */
    long weight() {
        return 160 + (held == null ? 0 : held.weight());
    }
}

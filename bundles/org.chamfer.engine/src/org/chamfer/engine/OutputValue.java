package org.chamfer.engine;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.digest.Digest;
import org.chamfer.values.Value;

/** A value at an output port, perhaps still on disk. */
public interface OutputValue {
    /** Id of the type of the value. */
    String type();

    /** The identity of the value. */
    Digest digest();

    /**
     * The value; read from the store when first asked for.
     *
     * @throws DiagnosticException if it has vanished from the store since the run and cannot be read
     */
    Value value() throws DiagnosticException;
}

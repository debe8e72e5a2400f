package org.chamfer.graph.type;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.values.Value;

/**
 * Turns values of one port type into another, as a pure function without state. Contributed together with a port type
 * through the extension point {@code org.chamfer.graph.portTypes}; needs a public constructor without parameters.
 */
@FunctionalInterface
public interface ValueConverter {
    /**
     * Converts a value.
     *
     * @param value of the declared type
     * @throws DiagnosticException if this value has no counterpart
     * @throws java.util.concurrent.CancellationException if the context is cancelled
     */
    Value convert(Value value, WorkContext context) throws DiagnosticException;
}

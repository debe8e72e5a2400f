package org.chamfer.engine.internal.run;

import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.engine.internal.cache.KeptResult;

/** How an attempt to get a node's result ended. */
sealed interface Outcome {
    /** The result was there. */
    record Known(KeptResult result) implements Outcome {}

    /** The result was computed. */
    record Computed(KeptResult result) implements Outcome {}

    /** Another node or run is computing it. */
    record Elsewhere(Flights.Flight flight) implements Outcome {}

    /** A value that is needed is neither in memory nor in the store: the node that gives it has to be computed again. */
    record Vanished(int source) implements Outcome {}

    /** The node cannot be computed. */
    record Failed(Diagnostic diagnostic) implements Outcome {}

    /** The run was cancelled meanwhile. */
    record Cancelled() implements Outcome {}
}

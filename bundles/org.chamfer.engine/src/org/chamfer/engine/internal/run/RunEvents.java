package org.chamfer.engine.internal.run;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.chamfer.engine.RunEvent;
import org.chamfer.engine.RunListener;

/** Tells a listener what happens, one event after the other. Thread-safe. */
final class RunEvents {
    private static final Logger LOG = System.getLogger(RunEvents.class.getName());

    private final RunListener listener;
    private boolean finished;

    RunEvents(RunListener listener) {
        this.listener = listener;
    }

    /** Tells of an event. A listener that fails hears the next one all the same. */
    synchronized void tell(RunEvent event) {
        if (finished) {
            // From a node that nobody waits for any more.
            return;
        }
        finished = event instanceof RunEvent.Finished;
        try {
            listener.event(event);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "a listener of a run has failed", e);
        }
    }
}

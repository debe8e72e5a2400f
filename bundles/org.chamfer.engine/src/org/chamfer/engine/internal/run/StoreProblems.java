package org.chamfer.engine.internal.run;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.engine.RunEvent;

/** Tells once a run that results cannot be kept. Thread-safe. */
final class StoreProblems implements Consumer<Exception> {
    private static final Logger LOG = System.getLogger(StoreProblems.class.getName());

    private final RunEvents events;
    private final AtomicBoolean told = new AtomicBoolean();

    StoreProblems(RunEvents events) {
        this.events = events;
    }

    @Override
    public void accept(Exception problem) {
        LOG.log(Level.DEBUG, "a result was not kept", problem);
        if (!told.getAndSet(true)) {
            events.tell(new RunEvent.Reported(
                    "",
                    Diagnostic.warning(
                                    "engine.not-kept",
                                    "results are not kept for the next run: " + problem.getMessage(),
                                    null)
                            .withHint("look after the cache: chamfer doctor")));
        }
    }
}

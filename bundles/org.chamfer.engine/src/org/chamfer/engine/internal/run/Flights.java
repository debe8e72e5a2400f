package org.chamfer.engine.internal.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chamfer.base.digest.Digest;
import org.chamfer.engine.internal.cache.KeptResult;

/** Which keys are being computed, so that equal nodes of all runs are computed once. Thread-safe. */
public final class Flights {
    private final Map<Place, Flight> flights = new ConcurrentHashMap<>();

    /**
     * What is being computed.
     *
     * @param folder that of the graph: with other files around it the same key may give another result
     */
    private record Place(Digest key, Path folder) {}

    /** A computation that others may wait for. */
    public final class Flight {
        private final Place place;
        private Runnable waiting = () -> {};
        private Optional<KeptResult> result = Optional.empty();
        private boolean ended;

        private Flight(Place place) {
            this.place = place;
        }

        /** Ends it; the first call counts. */
        public void end(Optional<KeptResult> found) {
            Runnable toTell;
            synchronized (this) {
                if (ended) {
                    return;
                }
                ended = true;
                result = found;
                toTell = waiting;
            }
            flights.remove(place, this);
            toTell.run();
        }

        /** Calls back when it has ended, at once if it has already. */
        public void whenEnded(Runnable callback) {
            synchronized (this) {
                if (!ended) {
                    Runnable before = waiting;
                    waiting = () -> {
                        before.run();
                        callback.run();
                    };
                    return;
                }
            }
            callback.run();
        }

        /** What was computed; nothing if it failed or was given up. */
        public synchronized Optional<KeptResult> result() {
            return result;
        }
    }

    /** A ticket for a computation. */
    public record Ticket(Flight flight, boolean isOwn) {}

    /** Begins a computation, or finds the one that is going on. */
    public Ticket begin(Digest key, Path folder) {
        Flight own = new Flight(new Place(key, folder));
        Flight other = flights.putIfAbsent(own.place, own);
        return other == null ? new Ticket(own, true) : new Ticket(other, false);
    }
}

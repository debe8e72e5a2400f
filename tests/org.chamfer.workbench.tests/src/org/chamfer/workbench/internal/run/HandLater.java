package org.chamfer.workbench.internal.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** A UI thread that goes on when a test says so. */
public final class HandLater implements Later {
    private final Queue<Runnable> actions = new ArrayDeque<>();
    private final List<Integer> delays = new ArrayList<>();

    @Override
    public synchronized void run(int millis, Runnable action) {
        actions.add(action);
        delays.add(millis);
    }

    /** Does what is to be done, without waiting. */
    public void go() {
        for (Runnable next = next(); next != null; next = next()) {
            next.run();
        }
    }

    private synchronized Runnable next() {
        return actions.poll();
    }

    /** How many things are to be done. */
    public synchronized int open() {
        return actions.size();
    }

    /** How long was to be waited, of all that were asked for. */
    public synchronized List<Integer> delays() {
        return List.copyOf(delays);
    }
}

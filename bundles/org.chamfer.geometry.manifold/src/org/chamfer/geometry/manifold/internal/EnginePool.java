package org.chamfer.geometry.manifold.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.chamfer.geometry.manifold.internal.engine.Engine;

/** Running instances that nobody uses at the moment. Thread-safe. */
final class EnginePool {
    private static final int MAX_IDLE = Math.max(2, Runtime.getRuntime().availableProcessors());
    /** Memory of an instance never shrinks; larger ones are left to the garbage collector. */
    private static final long MAX_IDLE_BYTES = 256L << 20;

    private final Deque<Engine> idle = new ArrayDeque<>();

    Engine take() {
        synchronized (idle) {
            Engine engine = idle.poll();
            if (engine != null) {
                return engine;
            }
        }
        return new Engine();
    }

    /** Takes an instance back that has no objects left and never failed. */
    void giveBack(Engine engine) {
        if (engine.memoryBytes() <= MAX_IDLE_BYTES && !engine.isWorn()) {
            synchronized (idle) {
                if (idle.size() < MAX_IDLE) {
                    idle.push(engine);
                }
            }
        }
    }
}

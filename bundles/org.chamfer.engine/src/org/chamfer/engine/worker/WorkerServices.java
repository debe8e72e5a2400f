package org.chamfer.engine.worker;

/** What nodes in a child process may ask their context for. */
@FunctionalInterface
public interface WorkerServices {
    /**
     * A service, see {@code NodeContext.service}.
     *
     * @throws IllegalArgumentException if there is no such service
     */
    <T> T find(Class<T> type);
}

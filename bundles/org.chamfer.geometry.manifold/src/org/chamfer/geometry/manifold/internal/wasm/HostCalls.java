package org.chamfer.geometry.manifold.internal.wasm;

/** What the module calls in its host. Each import has a one-letter name. */
@FunctionalInterface
public interface HostCalls {
    /**
     * Serves one import.
     *
     * @param name the import's name
     * @param arguments raw words
     * @return raw result, anything if the import has none
     */
    long call(char name, long[] arguments);
}

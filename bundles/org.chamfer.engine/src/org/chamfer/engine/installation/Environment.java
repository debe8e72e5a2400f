package org.chamfer.engine.installation;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What computes: nothing else of a machine may have an influence on results.
 *
 * @param product version of the program with its qualifier, empty outside of an installation
 * @param kernel identity of the geometry kernel, empty if there is none
 * @param bundles versions of the bundles by their names
 * @param models digests of the neural models by their names
 */
public record Environment(
        String product, String kernel, SortedMap<String, String> bundles, SortedMap<String, String> models) {
    public Environment {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(kernel, "kernel");
        bundles = Collections.unmodifiableSortedMap(new TreeMap<>(bundles));
        models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
    }
}

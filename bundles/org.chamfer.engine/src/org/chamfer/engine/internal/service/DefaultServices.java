package org.chamfer.engine.internal.service;

import java.util.Optional;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelRegistry;
import org.chamfer.scad.eval.ScadEvaluator;
import org.chamfer.scad.eval.geometry.GeometryEvaluator;
import org.chamfer.scad.eval.geometry.SubtreeStore;
import org.chamfer.store.ContentStore;

/** The services that every engine offers. */
public final class DefaultServices {
    /** The share of the heap that results of subtrees may take in memory. */
    private static final int HEAP_SHARE = 8;

    private DefaultServices() {}

    /**
     * Offers what is not offered yet.
     *
     * @param store keeps results of subtrees as well, if there is one
     * @param keptBytes what subtrees may take in memory where the store has the costly ones
     */
    public static void offerTo(ServiceSet services, Optional<ContentStore> store, long keptBytes) {
        services.offer(GeometryKernel.class, () -> new KernelRegistry().defaultKernel());
        services.offer(FormatRegistry.class, FormatRegistry::new);
        services.offer(ScadEvaluator.class, ScadEvaluator::new);
        services.offer(
                GeometryEvaluator.class,
                () -> new GeometryEvaluator(
                        services.get(GeometryKernel.class),
                        Runtime.getRuntime().availableProcessors(),
                        Math.min(
                                Runtime.getRuntime().maxMemory() / HEAP_SHARE,
                                store.isPresent() ? keptBytes : Long.MAX_VALUE),
                        store.<SubtreeStore>map(StoredSubtrees::new).orElse(SubtreeStore.NONE)));
    }
}

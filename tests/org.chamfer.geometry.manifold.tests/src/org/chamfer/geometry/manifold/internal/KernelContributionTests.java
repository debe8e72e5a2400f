package org.chamfer.geometry.manifold.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chamfer.geometry.kernel.KernelRegistry;
import org.junit.jupiter.api.Test;

/** The bundle contributes its kernel to the extension point. */
class KernelContributionTests {
    private static final String ID = "org.chamfer.geometry.manifold";

    @Test
    void theKernelCanBeChosen() {
        KernelRegistry registry = new KernelRegistry();
        if (System.getProperty("osgi.framework") == null) {
            assertTrue(registry.entries().isEmpty(), "extensions need a running platform");
            return;
        }
        assertEquals(
                new KernelRegistry.Entry(ID, "Manifold", 50),
                registry.find("manifold").orElseThrow());
        assertInstanceOf(ManifoldKernel.class, registry.kernel(ID).orElseThrow());
        assertSame(registry.kernel(ID).orElseThrow(), registry.kernel(ID).orElseThrow());
        assertTrue(registry.kernel("none").isEmpty());
    }

    @Test
    void withoutContributionsThereIsNoDefault() {
        KernelRegistry registry = new KernelRegistry(null);
        assertTrue(registry.entries().isEmpty());
        assertThrows(IllegalStateException.class, registry::defaultKernel);
    }
}

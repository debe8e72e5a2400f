package org.chamfer.geometry.kernel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chamfer.geometry.kernel.KernelRegistry;
import org.junit.jupiter.api.Test;

/** The bundle contributes its kernel to the extension point, and it is the default. */
class KernelContributionTests {
    @Test
    void theKernelIsTheDefault() {
        KernelRegistry registry = new KernelRegistry();
        if (System.getProperty("osgi.framework") == null) {
            assertTrue(registry.entries().isEmpty(), "extensions need a running platform");
            return;
        }
        assertEquals(
                new KernelRegistry.Entry("org.chamfer.geometry.kernel", "Chamfer", 100),
                registry.entries().getFirst());
        if (KernelRegistry.choice().isEmpty()) {
            assertInstanceOf(ChamferKernel.class, registry.defaultKernel());
        }
    }
}

package org.chamfer.engine.installation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstalledBundlesTests {
    @Test
    void bundlesThatResultsRestOnAreCounted() {
        assertTrue(InstalledBundles.computes("org.chamfer.nodes"));
        assertTrue(InstalledBundles.computes("org.chamfer.geometry.manifold"));
    }

    /** Otherwise the workbench and the command line, which have different ones of these, would not share results. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.chamfer.batch",
                "org.chamfer.cli",
                "org.chamfer.gef.compat",
                "org.chamfer.launcher",
                "org.chamfer.ui.graph",
                "org.chamfer.workbench",
                "org.eclipse.ui"
            })
    void bundlesThatOnlyShowOrStartAreNot(String name) {
        assertFalse(InstalledBundles.computes(name));
    }
}

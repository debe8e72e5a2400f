package org.chamfer.cli.internal.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

/** What p2 prints becomes one sentence. */
class DirectorMessagesTests {
    private static final Path LOG = Path.of("plugins.log");

    private static Diagnostic failed(String... lines) {
        return DirectorMessages.failed(List.of(lines), "site", LOG).diagnostic();
    }

    @Test
    void aMissingBundleIsNamed() {
        Diagnostic failure = failed(
                "Cannot complete the install because one or more required items could not be found.",
                "\tSoftware being installed: Gears 1.0.0 (gears.feature.feature.group 1.0.0)",
                "\tMissing requirement: Gears main 1.0.0.v2 (gears.main 1.0.0.v2) requires 'osgi.bundle; org.chamfer.graph"
                        + " [0.1.0,0.2.0)' but it could not be found",
                "\tCannot satisfy dependency:");

        assertEquals("plugins.missing-requirement", failure.code());
        assertEquals(
                "gears.main 1.0.0.v2 needs the bundle org.chamfer.graph [0.1.0,0.2.0), which is neither in site nor in the"
                        + " installation",
                failure.message());
        assertTrue(failure.hint().contains("plugins.log"), failure.hint());
    }

    @Test
    void aMissingFeatureWithAFilterIsNamed() {
        Diagnostic failure = failed(
                "\tMissing requirement for filter properties ~= $0: Gears 1.0.0 (gears.feature.feature.group 1.0.0)"
                        + " requires 'org.eclipse.equinox.p2.iu; org.chamfer.formats [9.0.0,10.0.0),"
                        + " filter=(!(org.eclipse.equinox.p2.exclude.import=true))' but it could not be found");

        assertTrue(
                failure.message().startsWith("gears.feature 1.0.0 needs org.chamfer.formats [9.0.0,10.0.0), which"),
                failure.message());
    }

    @Test
    void aMissingFileIsNamed() {
        Diagnostic failure = failed(
                "An error occurred while collecting items to be installed",
                "\tCan't download artifact osgi.bundle,gears.main,1.0.0 required by gears.main[1.0.0] from any of the"
                        + " following repositories: ");

        assertEquals("the repository site lists gears.main 1.0.0, but cannot deliver it", failure.message());
    }

    @Test
    void anythingElseIsTold() {
        assertEquals(
                "p2 cannot do it: The disk is full", failed("The disk is full.").message());
        PluginLocation address = new PluginLocation("https://host/site", "https://host/site");
        Diagnostic failure = DirectorMessages.unreadable(address, List.of("Unknown Host: https://host/site"), LOG)
                .diagnostic();
        assertEquals(
                "the repository https://host/site cannot be read: Unknown Host: https://host/site", failure.message());
        assertTrue(failure.hint().startsWith("check the address and the network"), failure.hint());
    }

    @Test
    void theNewestVersionOfEachFeatureIsOffered() {
        assertEquals(
                List.of(new OfferedFeature("a", "1.10.0"), new OfferedFeature("b.feature", "2.0.0.v3")),
                OfferedFeature.of(List.of(
                        "b.feature.feature.group=2.0.0.v3",
                        "a.feature.group=1.9.0",
                        "a.feature.group=1.10.0",
                        "a.feature.group=1.2.0",
                        "a.feature.jar=1.10.0",
                        "a=1.10.0",
                        "Operation completed in 30 ms.")));
    }
}

package org.chamfer.workbench.internal.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

class ThemeChoiceTests {
    @Test
    void aChoiceIsReadAsItIsWritten() {
        for (ThemeChoice choice : ThemeChoice.values()) {
            assertEquals(choice, ThemeChoice.of(choice.id()));
        }
        assertEquals(ThemeChoice.SYSTEM, ThemeChoice.of("pink"));
    }

    @Test
    void onlyTheSystemsChoiceFollowsTheSystem() {
        assertTrue(ThemeChoice.SYSTEM.dark(true));
        assertFalse(ThemeChoice.SYSTEM.dark(false));
        assertTrue(ThemeChoice.DARK.dark(false));
        assertFalse(ThemeChoice.LIGHT.dark(true));
    }

    @Test
    void bothThemesAreContributed() throws Exception {
        String plugin = SvgSource.read(
                        Platform.getBundle("org.chamfer.workbench").getEntry("plugin.xml"))
                .text();
        assertTrue(plugin.contains("id=\"" + ThemeSwitch.LIGHT_THEME + "\""));
        assertTrue(plugin.contains("id=\"" + ThemeSwitch.DARK_THEME + "\""));
    }

    @Test
    void theAboutTextNamesTheVersionOfTheBundle() throws Exception {
        Bundle bundle = Platform.getBundle("org.chamfer.workbench");
        String version = bundle.getVersion().toString().replaceAll("^(\\d+\\.\\d+\\.\\d+).*", "$1");
        String plugin = SvgSource.read(bundle.getEntry("plugin.xml")).text();
        assertTrue(plugin.contains("name=\"aboutText\" value=\"Chamfer " + version + "&#10;"), version);
    }
}

package org.chamfer.workbench.internal.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class IconSetTests {
    private static final Pattern ICON = Pattern.compile("icons/([a-z0-9-]+)\\.svg");
    private static final Pattern COLOR = Pattern.compile("#[0-9A-F]{6}");
    private static final Set<String> COLORS = Set.of("#738091", "#2F6FED", "#2E9E6B", "#B7791F", "#C2453B");
    private static final Set<String> PICTURES = Set.of("chamfer", "chamfer-about", "start");

    @Test
    void everyIconOfThePluginFilesExists() throws Exception {
        Set<String> missing = new TreeSet<>();
        for (String name : List.of("org.chamfer.workbench", "org.chamfer.ui.graph")) {
            Bundle bundle = Platform.getBundle(name);
            URL file = bundle == null ? null : bundle.getEntry("plugin.xml");
            if (file != null) {
                ICON.matcher(SvgSource.read(file).text()).results().forEach(found -> {
                    if (IconSetTests.class.getResource("/icons/" + found.group(1) + ".svg") == null) {
                        missing.add(found.group(1));
                    }
                });
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyIconIsOnTheGridInTheColorsOfTheSet() throws Exception {
        List<URL> icons =
                Collections.list(Platform.getBundle("org.chamfer.workbench").findEntries("icons", "*.svg", false));
        assertTrue(icons.size() > 100);
        for (URL icon : icons) {
            String name = icon.getPath().replaceAll(".*/|\\.svg", "");
            if (!PICTURES.contains(name)) {
                check(name, SvgSource.read(icon).text());
            }
        }
    }

    private static void check(String name, String text) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
        assertEquals("svg", root.getTagName(), name);
        assertEquals("0 0 16 16", root.getAttribute("viewBox"), name);
        assertEquals("1.5", root.getAttribute("stroke-width"), name);
        assertEquals("round", root.getAttribute("stroke-linejoin"), name);
        Set<String> used = new TreeSet<>();
        COLOR.matcher(text).results().forEach(found -> used.add(found.group()));
        assertTrue(COLORS.containsAll(used), name + " " + used);
        used.remove("#738091");
        assertTrue(used.size() <= 1, name + " has more than one accent: " + used);
    }

    @Test
    void anIconIsDrawnAtTheSizeAskedFor() {
        SvgSource icon = new SvgSource("<svg xmlns=\"a\" width=\"16\" height=\"16\" viewBox=\"0 0 16 16\" "
                + "stroke-width=\"1.5\"><rect width=\"3\" height=\"4\"/></svg>");
        String sized = icon.sized(48);
        assertTrue(sized.startsWith("<svg width=\"48\" height=\"48\""), sized);
        assertTrue(sized.contains("stroke-width=\"1.5\""), sized);
        assertTrue(sized.contains("<rect width=\"3\" height=\"4\"/>"), sized);
    }

    @Test
    void anIconTakesTheColorsOfTheTheme() throws IOException {
        URL address = IconSetTests.class.getResource("/icons/undo.svg");
        assertNotNull(address);
        SvgSource icon = SvgSource.read(address);
        String dark = icon.colored(new IconColors(true)).text();
        assertTrue(dark.contains("#6EA8FF"));
        assertTrue(!dark.contains("#2F6FED") && !dark.contains("#738091"));
        assertTrue(icon.colored(new IconColors(false)).text().contains("#2F6FED"));
    }

    @Test
    void theLogoIsTheSameInBothThemes() throws IOException {
        SvgSource logo = SvgSource.read(IconSetTests.class.getResource("/icons/chamfer.svg"));
        assertEquals(logo, logo.colored(new IconColors(true)));
        assertEquals(logo, logo.colored(new IconColors(false)));
    }
}

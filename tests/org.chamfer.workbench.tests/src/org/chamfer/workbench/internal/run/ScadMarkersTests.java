package org.chamfer.workbench.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.SourceRange;
import org.eclipse.core.resources.IMarker;
import org.junit.jupiter.api.Test;

class ScadMarkersTests {
    private static final String TEXT = "a = 1;\nb = teth;\n";

    @Test
    void placeBecomesLineAndCharacters() {
        Map<String, Object> marker = ScadMarkers.attributes(
                Diagnostic.warning("w", "unknown variable 'teth'", new SourceRange("part.scad", 2, 5, 4))
                        .withHint("did you mean 'teeth'?"),
                "part.scad",
                TEXT);
        assertEquals(2, marker.get(IMarker.LINE_NUMBER));
        assertEquals("teth", TEXT.substring((int) marker.get(IMarker.CHAR_START), (int) marker.get(IMarker.CHAR_END)));
        assertEquals(IMarker.SEVERITY_WARNING, marker.get(IMarker.SEVERITY));
        assertEquals("unknown variable 'teth' (did you mean 'teeth'?)", marker.get(IMarker.MESSAGE));
    }

    @Test
    void placeAtTheEndOfTheTextHasALineOnly() {
        Map<String, Object> marker = ScadMarkers.attributes(
                Diagnostic.error("e", "missing ;", new SourceRange("part.scad", 3, 1, 1)), "part.scad", TEXT);
        assertEquals(3, marker.get(IMarker.LINE_NUMBER));
        assertEquals(IMarker.SEVERITY_ERROR, marker.get(IMarker.SEVERITY));
        assertFalse(marker.containsKey(IMarker.CHAR_START));
    }

    @Test
    void problemOfAnIncludedFileNamesItsPlace() {
        Map<String, Object> marker = ScadMarkers.attributes(
                Diagnostic.error("e", "missing ;", new SourceRange("lib.scad", 9, 1, 1)), "part.scad", TEXT);
        assertEquals(1, marker.get(IMarker.LINE_NUMBER));
        assertEquals("lib.scad:9:1: missing ;", marker.get(IMarker.MESSAGE));
    }
}

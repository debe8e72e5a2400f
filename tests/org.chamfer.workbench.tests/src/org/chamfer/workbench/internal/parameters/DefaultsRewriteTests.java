package org.chamfer.workbench.internal.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.scad.eval.library.LibraryRegistry;
import org.junit.jupiter.api.Test;

class DefaultsRewriteTests {
    private static final String BOX = """
            // Box with a lid. Lengths are in mm.

            /* [Size] */
            // Outer width, depth and height
            size = [80,50, 30]; // [10:200]
            wall=2;// [0.8:0.4:4]
            corner = -5 ; // [-20:0.5:20]

            /* [Lid] */
            with_lid = true;   // keep
            depth = "full"; // [full:As deep as the box, half:Half as deep]
            label = "BOX-1"; // 12
            profile = "p.stl"; // [mesh]
            facets = (48); // [12:Draft, 48:Print]
            wall = 2.4; /* the last one counts */

            module box() { cube(size); }
            box();
            """;

    @Test
    void replacesOnlyTheElementsThatDiffer() throws DiagnosticException {
        assertEquals(BOX.replace("[80,50, 30]", "[80,65, 30]"), rewritten(Map.of("size", "[80, 65, 30]")));
    }

    @Test
    void replacesTheLastAssignment() throws DiagnosticException {
        assertEquals(BOX.replace("wall = 2.4;", "wall = 3.2;"), rewritten(Map.of("wall", "3.2")));
    }

    @Test
    void replacesSignedNumbersTruthValuesAndTexts() throws DiagnosticException {
        String expected = BOX.replace("corner = -5 ;", "corner = 7.5 ;")
                .replace("with_lid = true;   // keep", "with_lid = false;   // keep")
                .replace("\"full\";", "\"half\";")
                .replace("\"BOX-1\"", "\"a \\\"b\\\"\"");
        assertEquals(
                expected, rewritten(Map.of("corner", "7.5", "with_lid", "false", "depth", "half", "label", "a \"b\"")));
    }

    @Test
    void replacesFilesOfPorts() throws DiagnosticException {
        assertEquals(BOX.replace("p.stl", "q/r.stl"), rewritten(Map.of("profile", "q/r.stl")));
    }

    @Test
    void keepsBrackets() throws DiagnosticException {
        assertEquals(BOX.replace("(48)", "(12)"), rewritten(Map.of("facets", "12")));
    }

    @Test
    void changesNothingIfNothingDiffers() throws DiagnosticException {
        assertTrue(changes(BOX, Map.of("wall", "2.40", "with_lid", "true")).isEmpty());
    }

    @Test
    void theNewTextHasTheValuesAsItsDefaults() throws DiagnosticException {
        String text = rewritten(Map.of("size", "[11, 12, 13.5]", "label", "né"));
        assertTrue(
                changes(text, Map.of("size", "[11, 12, 13.5]", "label", "né")).isEmpty());
    }

    @Test
    void refusesCodeWithErrorsAndVariablesThatAreNotThere() {
        assertThrows(DiagnosticException.class, () -> changes("a = 1; b = ;", Map.of("a", "2")));
        DiagnosticException missing =
                assertThrows(DiagnosticException.class, () -> changes("a = 1;", Map.of("b", "2")));
        assertTrue(missing.diagnostic().message().contains("b"));
        assertThrows(DiagnosticException.class, () -> changes("a = 1; // [0:5]", Map.of("a", "9")));
    }

    private static String rewritten(Map<String, String> values) throws DiagnosticException {
        StringBuilder text = new StringBuilder(BOX);
        for (TextChange change : changes(BOX, values).reversed()) {
            text.replace(change.offset(), change.offset() + change.length(), change.text());
        }
        return text.toString();
    }

    private static List<TextChange> changes(String text, Map<String, String> values) throws DiagnosticException {
        Path path = Path.of("box.scad").toAbsolutePath();
        return new DefaultsRewrite(text, path, LibraryRegistry.empty()).changes(values);
    }
}

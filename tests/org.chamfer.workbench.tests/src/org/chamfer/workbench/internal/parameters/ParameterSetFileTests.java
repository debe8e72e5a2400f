package org.chamfer.workbench.internal.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.scad.eval.customizer.ParameterSet;
import org.junit.jupiter.api.Test;

class ParameterSetFileTests {
    private static final String FILE = """
            {
                "parameterSets": {
                    "Coin box": {
                        "size": "[40, 40, 20]",
                        "later": "1"
                    },
                    "Plain": {
                        "wall": 1.60,
                        "with_lid": false
                    }
                },
                "fileFormatVersion": "1",
                "note": {
                    "by": "someone & <co>",
                    "exact": 1.50,
                    "nothing": null
                }
            }
            """;

    @Test
    void readsSetsInTheirOrder() throws DiagnosticException {
        ParameterSetFile file = ParameterSetFile.read(FILE, "box.json");
        assertEquals(
                "Coin box, Plain",
                String.join(", ", file.sets().stream().map(ParameterSet::name).toList()));
        assertEquals("false", file.sets().getLast().values().get("with_lid"));
    }

    @Test
    void writesAnUntouchedFileAsItWas() throws DiagnosticException {
        assertEquals(FILE, ParameterSetFile.read(FILE, "box.json").text());
    }

    @Test
    void savingKeepsWhateverElseThereIs() throws DiagnosticException {
        ParameterSetFile file =
                ParameterSetFile.read(FILE, "box.json").with("Coin box", Map.of("size", "[50, 40, 20]"));
        assertEquals(FILE.replace("[40, 40", "[50, 40"), file.text());
        assertEquals("1", file.sets().getFirst().values().get("later"));
    }

    @Test
    void aNewSetIsTextsInTheOrderGiven() throws DiagnosticException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("wall", "1.6");
        values.put("label", "say \"hi\"");
        String text = ParameterSetFile.empty().with("Mine", values).text();
        assertEquals("""
                {
                    "parameterSets": {
                        "Mine": {
                            "wall": "1.6",
                            "label": "say \\"hi\\""
                        }
                    },
                    "fileFormatVersion": "1"
                }
                """, text);
        assertEquals(
                values, ParameterSetFile.read(text, "x.json").sets().getFirst().values());
    }

    @Test
    void aSetCanBeRemoved() throws DiagnosticException {
        ParameterSetFile file = ParameterSetFile.read(FILE, "box.json").without("Coin box");
        assertEquals(1, file.sets().size());
        assertTrue(file.text().contains("someone & <co>"));
    }

    @Test
    void anotherJsonFileIsNoFileOfSets() {
        assertThrows(DiagnosticException.class, () -> ParameterSetFile.read("{\"a\": 1}", "a.json"));
        assertThrows(DiagnosticException.class, () -> ParameterSetFile.read("{", "a.json"));
    }
}

package org.chamfer.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariantGridTests {
    @Test
    void allCombinationsAreThere() throws DiagnosticException {
        List<Variant> variants = grid("teeth=12,16", "width=1:0.5:2");
        assertEquals(6, variants.size());
        assertEquals(Map.of("teeth", "12", "width", "1"), variants.getFirst().values());
        assertEquals(Map.of("teeth", "16", "width", "2.0"), variants.getLast().values());
        assertEquals("teeth-12_width-1.5", variants.get(1).name());
        assertEquals(6, new HashSet<>(variants.stream().map(Variant::name).toList()).size());
    }

    @Test
    void decimalRangesEndWhereTheySay() throws DiagnosticException {
        List<Variant> variants = grid("x=0:0.1:1");
        assertEquals(11, variants.size());
        assertEquals("1.0", variants.getLast().values().get("x"));
        assertEquals("0.3", variants.get(3).values().get("x"));
    }

    @Test
    void vectorsAndTextsAreValuesToo() throws DiagnosticException {
        List<Variant> variants = grid("size=[1, 2],[3,4]", "label=a/b,a:b");
        assertEquals("[1, 2]", variants.getFirst().values().get("size"));
        assertEquals(4, new HashSet<>(variants.stream().map(Variant::name).toList()).size(), "names are distinct");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "=1", "x=", "x=1:0:2", "x=2:1:0", "x=a:b", "x=0:1e-9:1", "x=1:2:3:4"})
    void whatIsNoAxisIsRefused(String text) {
        assertThrows(DiagnosticException.class, () -> grid(text));
    }

    @Test
    void tooManyAreRefused() {
        assertThrows(DiagnosticException.class, () -> grid("a=1:1000", "b=1:1000"));
        assertThrows(DiagnosticException.class, () -> grid("a=1", "a=2"));
    }

    private static List<Variant> grid(String... axes) throws DiagnosticException {
        VariantGrid grid = new VariantGrid();
        for (String axis : axes) {
            grid.add(axis);
        }
        return grid.variants();
    }
}

package org.chamfer.scad.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.chamfer.scad.internal.check.CatalogReader;
import org.junit.jupiter.api.Test;

class BuiltinCatalogTests {
    private final BuiltinCatalog catalog = BuiltinCatalog.standard();

    @Test
    void parametersAreInOrder() {
        Builtin cube = catalog.modules().get("cube");
        assertEquals(List.of("size", "center"), cube.parameters());
        assertEquals(Builtin.Kind.SHAPE, cube.kind());
        Builtin rands = catalog.functions().get("rands");
        assertEquals(List.of("min", "max", "count", "seed"), rands.parameters());
        assertEquals(3, rands.required());
    }

    @Test
    void dotsAndMinusSignsAreNoNames() {
        assertTrue(catalog.functions().get("max").variadic());
        assertEquals(List.of("triangles"), catalog.modules().get("polyhedron").deprecatedParameters());
        assertTrue(catalog.modules().get("assign").deprecated());
        assertFalse(catalog.modules().get("let").deprecated());
    }

    @Test
    void everyNameIsExplainedInASentence() {
        Stream.of(catalog.modules(), catalog.functions(), catalog.variables())
                .flatMap(names -> names.values().stream())
                .forEach(builtin -> assertTrue(builtin.documentation().endsWith("."), builtin.name()));
    }

    @Test
    void brokenCatalogsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> CatalogReader.read("shape cube"));
        assertThrows(IllegalArgumentException.class, () -> CatalogReader.read("blob cube(): Text."));
        assertThrows(IllegalArgumentException.class, () -> CatalogReader.read("shape a(): A.\nshape a(): B."));
    }
}

package org.chamfer.scad.eval.internal.csgimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.ImportOptions;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.scad.eval.geometry.TestKernel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsgImporterTests {
    private static Geometry read(String text) throws Exception {
        return read(text, WorkContext.NONE);
    }

    private static Geometry read(String text, WorkContext context) throws Exception {
        return new CsgImporter(TestKernel.INSTANCE)
                .read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        new ImportOptions("part.csg", context));
    }

    @Test
    void solidsAreComputed() throws Exception {
        Mesh mesh = assertInstanceOf(Mesh.class, read("""
                group() {
                	multmatrix([[1, 0, 0, 5], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]]) {
                		color([1, 0, 0, 1]) {
                			difference() {
                				cube(size = [10, 10, 10], center = false);
                				render(convexity = 2) { cube(size = [5, 5, 10], center = false); }
                			}
                		}
                	}
                }
                """));
        assertEquals(750, MeshFacts.of(mesh).volume(), 1e-9);
        assertEquals(15, mesh.bounds().maxX(), 1e-9);
        assertEquals(1, mesh.runs().getFirst().origin().color().red());
    }

    @Test
    void planeFiguresAreComputed() throws Exception {
        Region region = assertInstanceOf(
                Region.class,
                read("difference() { square(size = [4, 3], center = true); square(size = [1, 1], center = true); }"));
        assertEquals(11, RegionFacts.of(region).area(), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import(file = \"part.csg\", layer = \"\", origin = [0, 0], convexity = 1, timestamp = 1);",
                "import(file = \"/etc/passwd\");",
                "surface(file = \"../map.png\");",
                "include </etc/passwd>",
                "use <x.scad>\ncube(1);"
            })
    void noOtherFileIsRead(String text) {
        Diagnostic refusal =
                assertThrows(DiagnosticException.class, () -> read(text)).diagnostic();
        assertTrue(refusal.message().startsWith("CSG: the tree refers to another file"), refusal.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cube(", "\u0000\u0001", "function f() = f() + 1; cube(f());", "assert(false);"})
    void whatIsNoTreeIsRefused(String text) {
        assertThrows(DiagnosticException.class, () -> read(text));
    }

    @Test
    void readingCanBeCancelled() {
        assertThrows(
                CancellationException.class,
                () -> read("for (i = [0:1000000]) for (j = [0:1000]) assert(true);", () -> true));
    }
}

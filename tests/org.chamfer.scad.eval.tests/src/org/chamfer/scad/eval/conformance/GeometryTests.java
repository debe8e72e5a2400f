package org.chamfer.scad.eval.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.scad.eval.geometry.GeometryEvaluator;
import org.chamfer.scad.eval.geometry.TestKernel;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Volume, surface area and box of OpenSCAD's test models are those of OpenSCAD's results within half a percent. */
@Tag("conformance")
class GeometryTests {
    private static final double TOLERANCE = 0.005;
    private static final double SMALLEST = 1e-6;

    private final Map<String, JsonObject> reference = Reference.models();
    private final Map<String, String> exceptions = Reference.exceptions("geometry");
    private final Map<String, String> later = Reference.exceptions("later");

    @TestFactory
    List<DynamicTest> rendersTheSame() {
        List<DynamicTest> tests = new ArrayList<>();
        reference.forEach((file, facts) -> {
            if (facts.has("kind") && !later.containsKey(file)) {
                tests.add(DynamicTest.dynamicTest(file, () -> {
                    if (exceptions.containsKey(file)) {
                        assertThrows(
                                Throwable.class,
                                () -> compare(file, facts),
                                "is the same by now: take it off the list of exceptions");
                    } else {
                        try {
                            compare(file, facts);
                        } catch (AssertionError e) {
                            throw new AssertionError(file + ": " + e.getMessage(), e);
                        }
                    }
                }));
            }
        });
        assertFalse(tests.isEmpty(), "there is no reference");
        return tests;
    }

    @Test
    void whatTheSnapshotCannotRenderIsListed() {
        Set<String> unmeasured = new TreeSet<>();
        reference.forEach((file, facts) -> {
            if (!facts.has("kind")) {
                unmeasured.add(file);
            }
        });
        assertEquals(new TreeSet<>(Reference.exceptions("crashed").keySet()), unmeasured);
    }

    @Test
    void fewModelsAreExcepted() {
        long models =
                reference.values().stream().filter(facts -> facts.has("kind")).count();
        assertTrue(50 * exceptions.size() <= models, exceptions.size() + " exceptions among " + models + " models");
    }

    private static void compare(String file, JsonObject facts) throws IOException, DiagnosticException {
        Geometry geometry = new GeometryEvaluator(TestKernel.INSTANCE, 2)
                .evaluate(Model.evaluate(file, false).result().root(), WorkContext.NONE, _ -> {});
        String kind = facts.get("kind").getAsString();
        switch (geometry) {
            case Mesh mesh when mesh.isEmpty() -> assertEquals(kind, "none");
            case Mesh mesh -> {
                assertEquals(kind, "3d");
                MeshFacts measured = MeshFacts.of(mesh);
                compareBoxes(facts, mesh.bounds(), 3);
                assertClose("area", facts, measured.area());
                if (facts.get("closed").getAsBoolean()) {
                    assertClose("volume", facts, measured.volume());
                }
            }
            case Region region -> {
                assertEquals(kind, "2d");
                compareBoxes(facts, region.bounds(), 2);
                assertClose("area", facts, RegionFacts.of(region).area());
            }
        }
    }

    private static void compareBoxes(JsonObject facts, Bounds box, int dimensions) {
        double[] low = {box.minX(), box.minY(), box.minZ()};
        double[] high = {box.maxX(), box.maxY(), box.maxZ()};
        JsonArray min = facts.getAsJsonArray("min");
        JsonArray max = facts.getAsJsonArray("max");
        double size = 0;
        for (int i = 0; i < dimensions; i++) {
            size = Math.max(size, max.get(i).getAsDouble() - min.get(i).getAsDouble());
        }
        for (int i = 0; i < dimensions; i++) {
            assertEquals(min.get(i).getAsDouble(), low[i], TOLERANCE * size, "least coordinate " + i);
            assertEquals(max.get(i).getAsDouble(), high[i], TOLERANCE * size, "greatest coordinate " + i);
        }
    }

    private static void assertClose(String fact, JsonObject facts, double actual) {
        double expected = facts.get(fact).getAsDouble();
        // Surfaces that are inside out are turned round here.
        assertEquals(Math.abs(expected), actual, TOLERANCE * Math.max(Math.abs(expected), SMALLEST), fact);
    }
}

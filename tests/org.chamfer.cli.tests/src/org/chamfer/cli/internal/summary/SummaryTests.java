package org.chamfer.cli.internal.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.Region;
import org.chamfer.scad.eval.EvaluationView;
import org.junit.jupiter.api.Test;

class SummaryTests {
    private static final Set<SummaryTopic> ALL = EnumSet.allOf(SummaryTopic.class);
    /** Two hours, three minutes, four seconds and five thousandths. */
    private static final long NANOS = ((2 * 60 + 3) * 60 + 4) * 1_000_000_000L + 5_999_999;

    private static final Region SQUARE = new Region(List.of(new double[] {-0.0, 0, 4, 0, 4, 3, 0, 3}));

    private static final Mesh TETRAHEDRON = Mesh.of(
            new double[] {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1},
            new int[] {0, 2, 1, 0, 1, 3, 1, 2, 3, 2, 0, 3},
            MeshOrigin.UNKNOWN);

    private static SummaryFacts facts(Geometry geometry) {
        return new SummaryFacts(
                geometry, NANOS, EvaluationView.DEFAULT, new SummaryFacts.CacheFacts(3, 456, 104_857_600));
    }

    @Test
    void everythingOfAFigure() {
        assertEquals(
                "{\"cache\":{\"geometry_cache\":{\"bytes\":456,\"entries\":3,\"max_size\":104857600}},"
                        + "\"camera\":{\"distance\":140.0,\"fov\":22.5,\"rotation\":[55.0,0.0,25.0],"
                        + "\"translation\":[0.0,0.0,0.0]},"
                        + "\"geometry\":{\"bounding_box\":{\"max\":[4.0,3.0],\"min\":[0.0,0.0],\"size\":[4.0,3.0]},"
                        + "\"contours\":1,\"convex\":true,\"dimensions\":2},"
                        + "\"time\":{\"hours\":2,\"milliseconds\":5,\"minutes\":3,\"seconds\":4,"
                        + "\"time\":\"2:03:04.005\",\"total\":7384005}}",
                SummaryJson.of(facts(SQUARE), ALL));
    }

    @Test
    void theBoxBelongsToTheGeometry() {
        assertEquals("{}", SummaryJson.of(facts(TETRAHEDRON), EnumSet.of(SummaryTopic.BOUNDING_BOX)));
        assertEquals(
                "{\"geometry\":{\"dimensions\":3,\"facets\":4,\"simple\":true,\"vertices\":4}}",
                SummaryJson.of(facts(TETRAHEDRON), EnumSet.of(SummaryTopic.GEOMETRY)));
    }

    @Test
    void nothingIsSaidOfWhatIsEmpty() {
        assertEquals("{}", SummaryJson.of(facts(Mesh.EMPTY), EnumSet.of(SummaryTopic.GEOMETRY)));
    }

    @Test
    void holesAndDentsAreNotConvex() {
        assertEquals(true, Convexity.isConvex(SQUARE));
        assertEquals(false, Convexity.isConvex(new Region(List.of(new double[] {0, 0, 4, 0, 1, 1, 0, 4}))));
        assertEquals(
                false,
                Convexity.isConvex(new Region(List.of(SQUARE.contours().getFirst(), new double[] {1, 1, 1, 2, 2, 2}))));
    }

    @Test
    void theTextHasOpenScadsWords() {
        assertEquals("""
                Geometries in cache: 3
                Geometry cache size in bytes: 456
                Total rendering time: 2:03:04.005
                Top level object is a 2D object:
                   Contours:        1
                Bounding box:
                   Min:  0.00, 0.00
                   Max:  4.00, 3.00
                   Size: 4.00, 3.00
                Measurements:
                   Area: 12.00
                Camera:
                   Translation: 0.00, 0.00, 0.00
                   Rotation:    55.00, 0.00, 25.00
                   Distance:    140.00
                   FOV:         22.50
                """.lines().toList(), SummaryText.of(facts(SQUARE), ALL));
    }

    @Test
    void wordsAreThoseOfOpenScad() {
        assertEquals(ALL, SummaryTopic.of(List.of("area", "all")));
        assertEquals(
                EnumSet.of(SummaryTopic.BOUNDING_BOX, SummaryTopic.TIME),
                SummaryTopic.of(List.of("time", "bounding-box")));
        assertEquals(
                "there is no summary 'size', only all, cache, time, camera, geometry, bounding-box, area",
                assertThrows(IllegalArgumentException.class, () -> SummaryTopic.of(List.of("size")))
                        .getMessage());
    }
}

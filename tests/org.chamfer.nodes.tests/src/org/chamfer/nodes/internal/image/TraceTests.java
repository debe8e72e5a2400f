package org.chamfer.nodes.internal.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.nodes.NodeKit;
import org.chamfer.nodes.Pictures;
import org.chamfer.values.ImageValue;
import org.chamfer.values.RegionValue;
import org.junit.jupiter.api.Test;

class TraceTests {
    private static Region traced(ImageValue image, Object... settings) throws Exception {
        NodeKit node = NodeKit.of("trace").input("image", image).set("pixel", 1);
        for (int i = 0; i < settings.length; i += 2) {
            node.set((String) settings[i], String.valueOf(settings[i + 1]));
        }
        return node.run().get("region", RegionValue.class).region();
    }

    @Test
    void aDiscHasItsAreaAndPlace() throws Exception {
        Region region = traced(Pictures.disc(100, 40.3, 30.7, 20.4), "tolerance", 0.02);
        RegionFacts facts = RegionFacts.of(region);

        assertEquals(Math.PI * 20.4 * 20.4, facts.area(), 1.5);
        assertEquals(2 * Math.PI * 20.4, facts.perimeter(), 0.5);
        assertEquals(40.3 - 20.4, region.bounds().minX(), 0.05);
        // Rows count down, y up.
        assertEquals(100 - 30.7 - 20.4, region.bounds().minY(), 0.05);
        assertEquals(1, facts.contours());
    }

    @Test
    void aRingHasAHole() throws Exception {
        RegionFacts facts = RegionFacts.of(traced(Pictures.ring(80, 40, 30, 12), "tolerance", 0.02));

        assertEquals(Math.PI * (30 * 30 - 12 * 12), facts.area(), 3);
        assertEquals(1, facts.contours());
        assertEquals(1, facts.holes());
    }

    @Test
    void lightPartsAreTheRest() throws Exception {
        ImageValue ring = Pictures.ring(80, 40, 30, 12);
        RegionFacts light = RegionFacts.of(traced(ring, "figure", "light", "tolerance", 0));
        RegionFacts dark = RegionFacts.of(traced(ring, "tolerance", 0));

        // The corners of the image are cut off by an eighth of a pixel each.
        assertEquals(80 * 80 - 0.5, light.area() + dark.area(), 1e-6);
        assertEquals(2, light.contours());
        assertEquals(1, light.holes());
    }

    @Test
    void anImageThatIsDarkAllOverEndsAtItsBorders() throws Exception {
        Region region = traced(Pictures.constant(7, 5, 0));

        assertEquals(7 * 5 - 4 * 0.125, RegionFacts.of(region).area(), 1e-9);
        assertEquals(0, region.bounds().minX(), 1e-12);
        assertEquals(7, region.bounds().maxX(), 1e-12);
        assertEquals(5, region.bounds().maxY(), 1e-12);
        // However dark it is.
        assertEquals(0, traced(Pictures.constant(7, 5, 120)).bounds().minX(), 1e-12);
    }

    @Test
    void aSinglePixelIsAFigure() throws Exception {
        ImageValue image = Pictures.of(3, 3, (column, row) -> column == 1 && row == 1 ? 0 : 255);

        assertEquals(0.5, RegionFacts.of(traced(image)).area(), 1e-9);
        assertEquals(0.5, RegionFacts.of(traced(Pictures.constant(1, 1, 0))).area(), 1e-9);
    }

    @Test
    void pixelsThatMeetCrosswiseGiveAValidFigure() throws Exception {
        for (int grey : List.of(0, 100, 120)) {
            ImageValue image = Pictures.of(8, 8, (column, row) -> (column + row) % 2 == 0 ? grey : 255);
            List<double[]> contours = new ContourTracing(GreyImage.of(image), 127.5, () -> false).contours();
            Region region = traced(image, "tolerance", 0);

            double sum = contours.stream().mapToDouble(RegionFacts::signedArea).sum();
            assertEquals(sum, RegionFacts.of(region).area(), 1e-9);
            assertEquals(contours.size(), region.contours().size());
        }
    }

    /** Two dark pixels that meet in a corner hang together where the mean of the four is dark. */
    @Test
    void theMeanDecidesWhatIsConnected() throws Exception {
        for (int light : List.of(200, 255)) {
            ImageValue image = Pictures.of(6, 6, (column, row) -> column == row && (row == 2 || row == 3) ? 0 : light);
            Region region = traced(image, "tolerance", 0);

            assertEquals(light == 200 ? 1 : 2, region.contours().size());
        }
    }

    /** Noise has every case of the squares: the contours enclose what is dark and do not cross. */
    @Test
    void noiseIsTracedWithoutCrossings() throws Exception {
        Random random = new Random(5);
        ImageValue image = Pictures.of(40, 30, (_, _) -> random.nextInt(256));
        List<double[]> contours = new ContourTracing(GreyImage.of(image), 127.5, () -> false).contours();
        double sum = contours.stream().mapToDouble(RegionFacts::signedArea).sum();

        // Crossing contours would lose or double what lies between them.
        assertEquals(sum, RegionFacts.of(traced(image, "tolerance", 0)).area(), 1e-6);
        for (double[] contour : contours) {
            assertTrue(contour.length >= 8, "a contour passes at least four lines between pixels");
        }
    }

    @Test
    void toleranceLeavesPointsOutAndKeepsTheArea() throws Exception {
        ImageValue disc = Pictures.disc(200, 100, 100, 80);
        Region fine = traced(disc, "tolerance", 0);
        Region coarse = traced(disc, "tolerance", 0.5);

        assertTrue(coarse.vertexCount() * 8 < fine.vertexCount(), coarse.vertexCount() + " of " + fine.vertexCount());
        assertEquals(RegionFacts.of(fine).area(), RegionFacts.of(coarse).area(), 0.01 * Math.PI * 80 * 80);
    }

    @Test
    void smallSpotsAndHolesAreLeftOut() throws Exception {
        ImageValue image = Pictures.of(
                30,
                30,
                (column, row) -> column < 20 && !(column == 8 && row == 8) || column == 26 && row == 5 ? 0 : 255);

        RegionFacts all = RegionFacts.of(traced(image));
        RegionFacts large = RegionFacts.of(traced(image, "smallest_area", 2));
        assertEquals(2, all.contours());
        assertEquals(1, all.holes());
        assertEquals(1, large.contours());
        assertEquals(0, large.holes());
    }

    @Test
    void theSizeIsThatOfAPixelOrOfTheImage() throws Exception {
        ImageValue image = Pictures.constant(10, 5, 0);

        assertEquals(2.5, traced(image, "pixel", 0.25).bounds().sizeX(), 1e-12);
        assertEquals(60, traced(image, "width", 60).bounds().sizeX(), 1e-9);
        assertEquals(-30, traced(image, "width", 60, "center", true).bounds().minX(), 1e-9);
    }

    @Test
    void nothingDarkIsAnEmptyFigureWithAWarning() throws Exception {
        NodeKit.Run run =
                NodeKit.of("trace").input("image", Pictures.constant(4, 4, 255)).run();

        assertTrue(run.get("region", RegionValue.class).region().isEmpty());
        assertEquals("node.trace-nothing", run.diagnostics().getFirst().code());
        assertFalse(run.diagnostics().getFirst().hint().isEmpty());
    }

    @Test
    void aCancelledRunEnds() {
        assertThrows(CancellationException.class, () -> NodeKit.of("trace")
                .input("image", Pictures.constant(4, 4, 0))
                .cancelled()
                .run());
    }
}

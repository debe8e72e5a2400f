package org.chamfer.nodes.internal.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.repair.MeshDefects;
import org.chamfer.nodes.NodeKit;
import org.chamfer.nodes.Pictures;
import org.chamfer.values.ImageValue;
import org.chamfer.values.MeshValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeightmapTests {
    private static Mesh plate(ImageValue image, Object... settings) throws Exception {
        NodeKit node = NodeKit.of("heightmap").input("image", image);
        for (int i = 0; i < settings.length; i += 2) {
            node.set((String) settings[i], String.valueOf(settings[i + 1]));
        }
        return node.run().get("mesh", MeshValue.class).mesh();
    }

    private static void assertSound(Mesh mesh, int genus) {
        MeshFacts facts = MeshFacts.of(mesh);
        MeshDefects defects = MeshDefects.of(mesh, 10, WorkContext.NONE);
        assertTrue(facts.closed());
        assertEquals(1, facts.components());
        assertEquals(genus, facts.genus());
        assertEquals(0, defects.crossings(), defects.describe().toString());
        assertEquals(0, defects.invertedShells());
        assertEquals(0, defects.unusedVertices());
        assertEquals(mesh.vertexCount(), facts.vertices());
    }

    @Test
    void oneBrightnessIsABox() throws Exception {
        Mesh mesh = plate(Pictures.constant(30, 20, 51), "width", 60, "base", 2, "white", 5, "black", 0);
        MeshFacts facts = MeshFacts.of(mesh);

        assertSound(mesh, 0);
        assertEquals(60 * 40 * 3, facts.volume(), 1e-6);
        assertEquals(2 * (60 * 40 + 60 * 3 + 40 * 3), facts.area(), 1e-6);
    }

    @Test
    void aSlopeHasTheVolumeOfAWedge() throws Exception {
        ImageValue slope = Pictures.of(52, 4, (column, _) -> 5 * column);
        Mesh mesh = plate(slope, "width", 52, "base", 1, "white", 10, "black", 0);

        assertSound(mesh, 0);
        assertEquals(52 * 4 * (1 + 5), MeshFacts.of(mesh).volume(), 1e-6);
        assertEquals(11, mesh.bounds().maxZ(), 1e-12);
    }

    /** The volume between the sampled points, cell by cell: cut along the diagonal whose ends differ less. */
    @Test
    void aLithophaneHasTheIntegralOfItsImage() throws Exception {
        Random random = new Random(3);
        ImageValue image = Pictures.of(25, 18, (_, _) -> random.nextInt(256));
        Mesh mesh = plate(image, "kind", "lithophane", "width", 24, "thinnest", 0.5, "thickest", 4);

        double[][] t = new double[18][25];
        for (int row = 0; row < 18; row++) {
            for (int column = 0; column < 25; column++) {
                t[row][column] = 4 - 3.5 * image.sample(column, row, 0) / 255.0;
            }
        }
        double cell = 24.0 / 24 * (24 * 18 / 25.0 / 17);
        double volume = 0;
        for (int row = 0; row + 1 < 18; row++) {
            for (int column = 0; column + 1 < 25; column++) {
                double main = t[row][column] + t[row + 1][column + 1];
                double other = t[row][column + 1] + t[row + 1][column];
                double across = Math.abs(t[row][column] - t[row + 1][column + 1]);
                double along = Math.abs(t[row][column + 1] - t[row + 1][column]);
                // The ends of the diagonal belong to both triangles.
                volume += cell * (across < along ? 2 * main + other : main + 2 * other) / 6;
            }
        }
        assertSound(mesh, 0);
        assertEquals(volume, MeshFacts.of(mesh).volume(), 1e-9 * volume);
    }

    @Test
    void darkIsThickInALithophaneAndInvertTurnsItRound() throws Exception {
        ImageValue black = Pictures.constant(4, 4, 0);

        assertEquals(3, plate(black, "kind", "lithophane").bounds().maxZ(), 1e-12);
        assertEquals(
                0.8, plate(black, "kind", "lithophane", "invert", true).bounds().maxZ(), 1e-12);
    }

    @Test
    void theTopOfTheImageIsAtTheFarSide() throws Exception {
        ImageValue image = Pictures.of(2, 2, (_, row) -> row == 0 ? 255 : 0);
        Mesh mesh = plate(image, "width", 10, "base", 1, "white", 5);
        double[] p = mesh.positions();
        for (int i = 0; i < p.length; i += 3) {
            assertTrue(p[i + 2] <= 1 || p[i + 1] > 9, "high places are at the far side");
        }
        assertEquals(6, mesh.bounds().maxZ(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,7", "7,1", "2,2", "3,5", "40,30"})
    void anySizeIsSound(int columns, int rows) throws Exception {
        Random random = new Random(11);
        ImageValue image = Pictures.of(columns, rows, (_, _) -> random.nextInt(256));

        assertSound(plate(image), 0);
        assertSound(plate(image, "bend", 120), 0);
        assertSound(plate(image, "bend", 360), 1);
    }

    @Test
    void aBentPlateIsAPieceOfAPipe() throws Exception {
        Mesh mesh = plate(Pictures.constant(400, 40, 255), "width", 100, "bend", 180, "base", 1, "white", 1);
        double radius = 100 / Math.PI;
        double height = 10;

        assertEquals(
                Math.PI / 2 * ((radius + 2) * (radius + 2) - radius * radius) * height,
                MeshFacts.of(mesh).volume(),
                0.5);
        assertEquals(radius + 2, mesh.bounds().maxZ(), 1e-3);
        assertEquals(2 * (radius + 2), mesh.bounds().sizeX(), 1e-9);
    }

    @Test
    void aTubeClosesWithoutSeam() throws Exception {
        Mesh mesh = plate(Pictures.constant(200, 40, 0), "kind", "lithophane", "width", 100, "bend", 360);
        double radius = 50 / Math.PI;

        assertSound(mesh, 1);
        assertEquals(
                Math.PI * ((radius + 3) * (radius + 3) - radius * radius) * 20,
                MeshFacts.of(mesh).volume(),
                5);
    }

    @Test
    void theResolutionBoundsTheMesh() throws Exception {
        ImageValue image = Pictures.of(300, 150, (column, _) -> column * 255.0 / 299);
        Mesh mesh = plate(image, "resolution", 30, "width", 90);

        assertTrue(mesh.vertexCount() < 30 * 15 + 100, "vertices: " + mesh.vertexCount());
        assertEquals(90 * 45 * (1 + 1.5), MeshFacts.of(mesh).volume(), 1);
    }

    @Test
    void aPlateWithoutThicknessIsRefused() {
        DiagnosticException refused =
                assertThrows(DiagnosticException.class, () -> plate(Pictures.constant(4, 4, 0), "base", 0));

        assertEquals("node.heightmap-thickness", refused.diagnostic().code());
    }
}

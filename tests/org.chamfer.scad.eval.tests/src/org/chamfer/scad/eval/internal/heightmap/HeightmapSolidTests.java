package org.chamfer.scad.eval.internal.heightmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.scad.eval.csg.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Solids under heightmaps. */
class HeightmapSolidTests {
    private static final Path DATA = Path.of("/usr/share/openscad");

    @ParameterizedTest
    @CsvSource({"2, 2", "2, 3", "3, 2", "2, 9", "9, 2", "3, 3", "4, 3", "3, 7", "8, 5", "20, 30"})
    void solidsAreClosedAndHoldTheMeanOfEachCell(int columns, int rows) {
        double[] heights =
                new Random(columns + 100L * rows).doubles(columns * rows, 0, 9).toArray();
        Heightmap map = new Heightmap(columns, rows, heights, -1);
        MeshFacts facts = MeshFacts.of(HeightmapSolid.mesh(map, false));
        double volume = 0;
        for (int row = 1; row < rows; row++) {
            for (int column = 1; column < columns; column++) {
                double sum = map.height(column, row)
                        + map.height(column - 1, row)
                        + map.height(column, row - 1)
                        + map.height(column - 1, row - 1);
                volume += sum / 4 + 1;
            }
        }
        assertTrue(facts.closed());
        assertEquals(0, facts.genus());
        assertEquals(1, facts.components());
        assertEquals(volume, facts.volume(), 1e-9 * volume);
        assertEquals(-1, facts.bounds().minZ());
        assertEquals(columns - 1, facts.bounds().maxX());
        assertEquals(rows - 1, facts.bounds().maxY());
    }

    @Test
    void centredSolidsAreAboutTheAxis() {
        Bounds bounds = HeightmapSolid.mesh(new Heightmap(4, 3, new double[12], -1), true)
                .bounds();
        assertEquals(new Bounds(-1.5, -1, -1, 1.5, 1, 0), bounds);
    }

    @Test
    void singleRowsAndColumnsEncloseNothing() {
        assertEquals(Mesh.EMPTY, HeightmapSolid.mesh(new Heightmap(0, 0, new double[0], 0), false));
        assertEquals(Mesh.EMPTY, HeightmapSolid.mesh(new Heightmap(5, 1, new double[5], -1), false));
        assertEquals(Mesh.EMPTY, HeightmapSolid.mesh(new Heightmap(1, 5, new double[5], -1), true));
    }

    /** Figures of OpenSCAD 2025.07.18, which writes six digits. */
    @ParameterizedTest
    @CsvSource({
        "testdata/image/smiley.png,                      false, 3003250.7953931172, 303323.654491656,  -1,       100",
        "testdata/image/smiley.png,                      true,  1036058.4266239947, 233199.8432775539, -100.608, 0.392157",
        "testdata/image/black-white-gradient.png,        false, 2004057.6570948795, 123210.8118414052, -0.607843, 99.6078",
        "examples/Advanced/surface_image.png,            false, 87367.55607600063,  22235.52494255077, -1,       100",
        "testdata/scad/3D/features/surface.dat,          false, 21785.62172618007,  7402.405524580767, -10.9927, 9.96117",
        "testdata/scad/3D/features/surface-simple.dat,   false, 2.5,                13.44948974278318, -1,       3",
        "testdata/scad/3D/features/surface-simple2.dat,  true,  2.5,                13.44948974278318, -1,       3",
        "examples/Old/example010.dat,                    false, 21785.62172618007,  7402.405524580767, -10.9927, 9.96117"
    })
    void filesOfOpenScadGiveItsSolids(
            String name, boolean invert, double volume, double area, double bottom, double top) throws Exception {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), "no test data of OpenSCAD");
        MeshFacts facts = MeshFacts.of(
                HeightmapSolid.mesh(Heightmap.read(new InputFile(name, file, Files.readAllBytes(file)), invert), true));
        assertTrue(facts.closed());
        assertEquals(volume, facts.volume(), 1e-5 * volume);
        assertEquals(area, facts.area(), 1e-5 * area);
        assertEquals(bottom, facts.bounds().minZ(), 1e-3);
        assertEquals(top, facts.bounds().maxZ(), 1e-3);
    }
}

package org.chamfer.ui.graph.internal.drop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNodesTests {
    @ParameterizedTest
    @CsvSource({
        "part.scad, scad-file",
        "NUT.STL, import-mesh",
        "cup.3mf, import-mesh",
        "plate.svg, import-region",
        "photo.JPEG, image",
        "table.csv, file",
        "README, file"
    })
    void eachKindOfFileGetsTheTypeThatReadsIt(String name, String type) {
        assertEquals(type, FileNodes.type(Path.of("folder", name)));
    }

    @Test
    void pathsAreRelativeToTheFolderOfTheGraph() {
        Path root = Path.of("").toAbsolutePath().getRoot().resolve("project");
        Path graph = root.resolve("data/canvases/part.canvas");
        assertEquals("../input/nut.stl", FileNodes.relative(graph, root.resolve("data/input/nut.stl")));
        assertEquals("part.scad", FileNodes.relative(graph, root.resolve("data/canvases/sub/../part.scad")));
    }
}

package org.chamfer.cli.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyFileTests {
    @Test
    void outputsDependOnAllFiles() {
        assertEquals(
                "a.stl b.off: \\\n\tmy\\ part.scad \\\n\t$$x.scad\n",
                DependencyFile.of(List.of("a.stl", "b.off"), List.of(Path.of("my part.scad"), Path.of("$x.scad"))));
    }
}

package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same program gives the same bytes, whatever the number of threads, the language or the time zone. */
class DeterminismTests {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bolt_and_nut", "bracket", "enclosure", "knob", "recursive_tree", "voronoi_panel"})
    void theSameBytes(String example) throws IOException {
        Path model = Chamfer.checkout().resolve("data/examples/" + example + ".scad");

        byte[] one = render(new Chamfer(folder), model, "1");
        byte[] two = render(new Chamfer(folder), model, "2");
        byte[] elsewhere = render(
                new Chamfer(folder)
                        .with("LC_ALL", "tr_TR.UTF-8")
                        .with("TZ", "Asia/Tokyo")
                        .with("JDK_JAVA_OPTIONS", "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9"),
                model,
                "3");

        assertArrayEquals(one, two);
        assertArrayEquals(one, elsewhere);
    }

    private byte[] render(Chamfer chamfer, Path model, String jobs) throws IOException {
        Chamfer.Result result = chamfer.run("render", model.toString(), "-o", "part.stl", "--jobs", jobs);
        assertEquals(0, result.code(), result.err());
        return Files.readAllBytes(folder.resolve("part.stl"));
    }
}

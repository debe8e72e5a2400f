package org.chamfer.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartArgumentsTests {
    private static final Path FOLDER = Path.of("parts").toAbsolutePath();

    @Test
    void relativePathsStartInTheFolder() {
        StartArguments arguments = StartArguments.parse(new String[] {"gear.canvas", "sub/../knob.scad"}, FOLDER);

        assertEquals(List.of(FOLDER.resolve("gear.canvas"), FOLDER.resolve("knob.scad")), arguments.files());
    }

    @Test
    void absolutePathsStay() {
        Path file = FOLDER.resolveSibling("other").resolve("a.scad");

        assertEquals(
                List.of(file),
                StartArguments.parse(new String[] {file.toString()}, FOLDER).files());
    }

    @Test
    void optionsAreNoFiles() {
        assertEquals(
                List.of(),
                StartArguments.parse(new String[] {"-showlocation", "", "-x"}, FOLDER)
                        .files());
    }

    @Test
    void whatStandsBehindAnOptionIsItsValue() {
        assertEquals(
                List.of(FOLDER.resolve("gear.canvas")),
                StartArguments.parse(new String[] {"-unknown", "value.txt", "gear.canvas"}, FOLDER)
                        .files());
    }
}

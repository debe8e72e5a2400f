package org.chamfer.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.chamfer.cli.internal.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTests {
    private static final String UGLY = "cube( 1 ) ;\n";
    private static final String FINE = "cube(1);\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("ugly.scad"), UGLY);
        Files.writeString(folder.resolve("fine.scad"), FINE);
        Files.writeString(folder.resolve("broken.scad"), "cube( 1 ;\n");
    }

    private CommandLineRun format(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "format";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandLineRun.of(folder, all);
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @Test
    void filesAreRewrittenInPlaceAndNothingElseIsLeft() throws IOException {
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.resolve("fine.scad"), old);
        CommandLineRun run = format("ugly.scad", "fine.scad");
        assertEquals(0, run.code(), run.err());
        assertEquals("formatted ugly.scad\n", run.err());
        assertEquals(FINE, read("ugly.scad"));
        assertEquals(old, Files.getLastModifiedTime(folder.resolve("fine.scad")), "a formatted file is not touched");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("broken.scad", "fine.scad", "ugly.scad"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void checkListsWhatIsNotFormattedAndChangesNothing() throws IOException {
        CommandLineRun run = format("--check", "ugly.scad", "fine.scad");
        assertEquals(1, run.code());
        assertEquals("ugly.scad\n", run.out());
        assertEquals(UGLY, read("ugly.scad"));
        assertEquals(0, format("--check", "fine.scad").code());
    }

    @Test
    void formattedCodeGoesToStandardOutput() throws IOException {
        CommandLineRun run = format("--stdout", "ugly.scad");
        assertEquals(FINE, run.out());
        assertEquals(UGLY, read("ugly.scad"));
        assertEquals(
                FINE,
                CommandLineRun.of(FormatCommand::new, folder, UGLY, "format", "-")
                        .out());
        assertEquals(2, format("--stdout", "ugly.scad", "fine.scad").code());
        assertEquals(2, format("--stdout", "--check", "ugly.scad").code());
    }

    @Test
    void filesWithErrorsAreLeftAloneAndTheOthersFormatted() throws IOException {
        CommandLineRun run = format("broken.scad", "ugly.scad");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("broken.scad:1:9: error: "), run.err());
        assertEquals("cube( 1 ;\n", read("broken.scad"));
        assertEquals(FINE, read("ugly.scad"));
    }

    @Test
    void filesInOtherEncodingsAreLeftAlone() throws IOException {
        byte[] latin = "cube( 1 ); // gr\u00f6\u00dfer\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("latin.scad"), latin);
        CommandLineRun run = format("latin.scad");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("it is not in UTF-8"), run.err());
        assertArrayEquals(latin, Files.readAllBytes(folder.resolve("latin.scad")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAndPermissionsStay() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.scad"), Path.of("ugly.scad"));
        Files.setPosixFilePermissions(folder.resolve("ugly.scad"), PosixFilePermissions.fromString("rw-r-x---"));
        assertEquals(0, format("link.scad").code());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(FINE, read("ugly.scad"));
        assertEquals(
                "rw-r-x---", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("ugly.scad"))));
    }

    @Test
    void widthCanBeChosen() {
        String code = "f(aaaaaaaa, bbbbbbbb);\n";
        CommandLineRun run = CommandLineRun.of(FormatCommand::new, folder, code, "format", "--width", "20", "-");
        assertEquals("f(\n    aaaaaaaa,\n    bbbbbbbb\n);\n", run.out());
        assertEquals(2, format("--width", "3", "ugly.scad").code());
    }
}

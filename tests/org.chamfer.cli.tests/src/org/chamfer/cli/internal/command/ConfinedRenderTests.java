package org.chamfer.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chamfer.cli.internal.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chamfer render --confine} keeps code from anywhere to its folder. */
class ConfinedRenderTests {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeSources() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/part.scad"), "include <../secret.scad>\ncube(1);");
        Files.writeString(folder.resolve("in/open.scad"), "use <size.scad>\necho(size());");
        Files.writeString(folder.resolve("in/size.scad"), "function size() = 4;");
        Files.writeString(folder.resolve("secret.scad"), "echo(\"secret\");");
    }

    private CommandLineRun render(String... arguments) {
        return CommandLineRun.of(folder, arguments);
    }

    @Test
    void codeReadsEverythingUnlessConfined() {
        CommandLineRun run = render("render", "in/part.scad", "-o", "part.echo");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("ECHO: \"secret\""), run.err());
    }

    @Test
    void confinedCodeReadsItsFolderOnly() {
        CommandLineRun refused = render("render", "in/part.scad", "-o", "part.csg", "--confine", "in");
        assertEquals(1, refused.code());
        assertFalse(refused.err().contains("ECHO"), refused.err());
        assertTrue(
                refused.err()
                        .startsWith("in/part.scad:1:1: error: Can't read '" + folder.resolve("secret.scad")
                                + "': it is outside of " + folder.resolve("in")),
                refused.err());
        assertFalse(Files.exists(folder.resolve("part.csg")));
        CommandLineRun read = render("render", "in/open.scad", "-o", "open.echo", "--confine", "in");
        assertEquals(0, read.code(), read.err());
        assertTrue(read.err().contains("ECHO: 4"), read.err());
    }

    @Test
    void confinementNeedsFolder() {
        CommandLineRun run = render("render", "in/open.scad", "-o", "open.echo", "--confine", "nosuch");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("there is no folder nosuch"), run.err());
    }
}

package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher of the installation. */
class LauncherTests {
    private static final int AT_ONCE = 8;

    @TempDir
    private Path folder;

    @Test
    void tellsItsVersion() {
        Chamfer.Result result = new Chamfer(folder).run("--version");

        assertEquals(0, result.code(), result.err());
        assertTrue(result.out().startsWith("chamfer 0.1.0"), result.out());
    }

    @Test
    void withoutACommandPrintsItsHelp() {
        Chamfer.Result help = new Chamfer(folder).run("--help");
        Chamfer.Result bare = new Chamfer(folder).run();

        assertEquals(0, help.code());
        assertTrue(help.out().contains("render"), help.out());
        assertEquals(help.out(), bare.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"render", "workbench", "completion", "help"})
    void everyCommandHasHelp(String command) {
        Chamfer.Result option = new Chamfer(folder).run(command, "--help");
        Chamfer.Result words = new Chamfer(folder).run("help", command);

        assertEquals(0, option.code());
        assertTrue(option.out().contains("Usage: chamfer " + command), option.out());
        assertEquals(option.out(), words.out());
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        Chamfer.Result result = new Chamfer(folder).run("rendre");

        assertEquals(2, result.code());
        assertTrue(result.err().contains("there is no command 'rendre'"), result.err());
        assertTrue(result.err().contains("did you mean render"), result.err());
    }

    @Test
    void theCompletionScriptCompletesCommands() throws IOException {
        Path script = folder.resolve("completion");
        Files.writeString(script, new Chamfer(folder).run("completion", "bash").out());

        Chamfer.Result result = new Chamfer(folder)
                .exec(List.of(
                        "bash",
                        "-c",
                        "source completion && COMP_WORDS=(chamfer ren) COMP_CWORD=1"
                                + " && $(complete -p chamfer | sed 's/.*-F \\([^ ]*\\).*/\\1/')"
                                + " && echo \"${COMPREPLY[@]}\""));

        assertEquals("render", result.out().strip(), result.err());
    }

    @Test
    void eightRendersAtOnceShareAReadOnlyInstallation() throws Exception {
        Path copy = folder.resolve("read only/chamfer");
        copy(Chamfer.installation(), copy);
        setWritable(copy, false);
        Map<String, Long> before = files(copy);
        Files.writeString(
                folder.resolve("part.scad"),
                "difference() { cube(10); translate([5, 5, -1]) cylinder(r = 3, h = 12); }");
        List<Process> running = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            // Each user has a fresh cache folder, so that all prepare the framework at the same time.
            running.add(new Chamfer(folder)
                    .from(copy.resolve("chamfer"))
                    .with("CHAMFER_CACHE", folder.resolve("cache").toString())
                    .start(
                            folder.resolve("out" + i).toFile(),
                            folder.resolve("err" + i).toFile(),
                            "render",
                            "part.scad",
                            "-o",
                            "part" + i + ".stl"));
        }
        for (int i = 0; i < AT_ONCE; i++) {
            assertEquals(0, running.get(i).waitFor(), Files.readString(folder.resolve("err" + i)));
        }

        byte[] first = Files.readAllBytes(folder.resolve("part0.stl"));
        // A cylinder of this radius has ten sides.
        double hole = 10 * 3 * 3 / 2.0 * Math.sin(Math.toRadians(36)) * 10;
        assertEquals(1000 - hole, Solid.read(folder.resolve("part0.stl")).volume(), 1e-3);
        for (int i = 1; i < AT_ONCE; i++) {
            assertArrayEquals(first, Files.readAllBytes(folder.resolve("part" + i + ".stl")));
        }
        assertEquals(before, files(copy));
        setWritable(copy, true);
    }

    @Test
    void isFoundThroughASymbolicLink() throws IOException {
        Path link = Files.createSymbolicLink(
                folder.resolve("my chamfer"), Chamfer.installation().resolve("chamfer"));

        assertEquals(0, new Chamfer(folder).from(link).run("--version").code());
    }

    @Test
    void aTooOldJavaIsPassedOver() throws IOException {
        Path old = folder.resolve("jdk-8");
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"1.8.0_402\"\n");
        Path java = Files.writeString(old.resolve("bin/java"), "#!/bin/sh\nexit 99\n");
        Files.setPosixFilePermissions(java, EnumSet.allOf(PosixFilePermission.class));

        Chamfer.Result result =
                new Chamfer(folder).with("JAVA_HOME", old.toString()).run("--version");

        assertEquals(0, result.code(), result.err());
    }

    @Test
    void startsNoBuild() {
        Chamfer.Result result =
                new Chamfer(folder).with("PATH", "/usr/bin:/bin").run("--version");

        assertEquals(0, result.code());
        assertFalse(result.err().contains("building"), result.err());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path source : all.toList()) {
                Path target = to.resolve(from.relativize(source).toString());
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(source, target);
                }
            }
        }
    }

    private static void setWritable(Path root, boolean writable) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                Set<PosixFilePermission> permissions = EnumSet.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_EXECUTE,
                        PosixFilePermission.GROUP_READ,
                        PosixFilePermission.OTHERS_READ);
                if (writable) {
                    permissions.add(PosixFilePermission.OWNER_WRITE);
                }
                Files.setPosixFilePermissions(path, permissions);
            }
        }
    }

    /** Every file with its time of change: root may write to what is read-only, so what counts is that nobody does. */
    private static Map<String, Long> files(Path root) throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                files.put(
                        root.relativize(path).toString(),
                        Files.isDirectory(path)
                                ? -1
                                : Files.getLastModifiedTime(path).toMillis());
            }
        }
        return files;
    }
}

package org.chamfer.scad.eval.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.scad.eval.internal.library.ArchiveLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Libraries come into the user's folder whole or not at all, and archives cannot reach anything else. */
class UserLibrariesTests {
    private static final String CODE = "module part() cube();\n";
    private static final int CENTRAL_ENTRY = 0x02014b50;

    @TempDir
    private Path folder;

    private Path place;
    private UserLibraries libraries;

    @BeforeEach
    void makePlace() {
        place = folder.resolve("data/libraries");
        libraries = new UserLibraries(place);
    }

    private Path zip(String name, Map<String, String> texts) {
        return TestLibraries.zip(folder.resolve(name), texts);
    }

    private String add(Path source) throws DiagnosticException, IOException {
        return libraries.add(source, Optional.empty(), WorkContext.NONE);
    }

    /** Says why a source is refused, after making sure that nothing has come of it. */
    private String refusal(Path source) throws IOException {
        List<String> before = everything();
        String reason =
                assertThrows(DiagnosticException.class, () -> add(source)).getMessage();
        assertEquals(before, everything());
        return reason;
    }

    /** All that is in the folder of the test, the library folder itself apart. */
    private List<String> everything() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !place.startsWith(path))
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void archiveOfRepositoryIsNamedAfterItsFolder() throws Exception {
        Path zip = zip("download.zip", Map.of("Gears-2-main/gears.scad", CODE, "Gears-2-main/sub/x.scad", CODE));
        assertEquals("Gears-2", add(zip));
        assertEquals(CODE, Files.readString(place.resolve("Gears-2/gears.scad")));
        assertEquals(CODE, Files.readString(place.resolve("Gears-2/sub/x.scad")));
        assertEquals(List.of("Gears-2"), libraries.names());
    }

    @Test
    void branchMasterIsCutOffToo() throws Exception {
        assertEquals("MCAD", add(zip("MCAD-master.zip", Map.of("MCAD-master/a.scad", CODE))));
    }

    @Test
    void archiveWithoutFolderIsNamedAfterItself() throws Exception {
        assertEquals("tools", add(zip("tools.zip", Map.of("a.scad", CODE, "sub/b.scad", CODE))));
        assertTrue(Files.exists(place.resolve("tools/sub/b.scad")));
    }

    @Test
    void hiddenFilesStayBehind() throws Exception {
        add(zip(
                "t.zip",
                Map.of("top/a.scad", CODE, "top/.git/config", "", "__MACOSX/top/._a.scad", "", "top/.DS_Store", "")));
        assertEquals(List.of("a.scad"), list(place.resolve("top")));
    }

    @Test
    void nameCanBeChosen() throws Exception {
        Path zip = zip("x.zip", Map.of("a.scad", CODE));
        assertEquals("mine", libraries.add(zip, Optional.of("mine"), WorkContext.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../evil", "a/b", "a\\b", "", ".hidden", "con", "x.", "a\nb"})
    void badNamesAreRefused(String name) {
        Path zip = zip("x.zip", Map.of("a.scad", CODE));
        assertThrows(DiagnosticException.class, () -> libraries.add(zip, Optional.of(name), WorkContext.NONE));
        assertFalse(Files.exists(place));
    }

    @Test
    void folderIsCopied() throws Exception {
        Path source = Files.createDirectories(folder.resolve("gears-main/sub"));
        Files.writeString(source.resolve("x.scad"), CODE);
        Files.createDirectories(source.resolve(".git"));
        Files.writeString(source.resolve(".git/x.scad"), CODE);
        assertEquals("gears", add(source.getParent()));
        assertEquals(List.of("x.scad"), list(place.resolve("gears/sub")));
    }

    @Test
    void linkedFolderIsNamedAfterTheLink() throws Exception {
        Path source = Files.createDirectories(folder.resolve("source"));
        Files.writeString(source.resolve("x.scad"), CODE);
        link(folder.resolve("gears"), source);
        assertEquals("gears", add(folder.resolve("gears")));
        assertEquals(List.of("x.scad"), list(place.resolve("gears")));
    }

    @Test
    void installedLibraryIsNotReplaced() throws Exception {
        add(zip("x.zip", Map.of("a.scad", CODE)));
        assertTrue(refusal(zip("x.zip", Map.of("a.scad", "other"))).contains("already"));
        assertEquals(CODE, Files.readString(place.resolve("x/a.scad")));
    }

    @Test
    void removedLibraryIsGone() throws Exception {
        add(zip("x.zip", Map.of("a.scad", CODE, "sub/b.scad", CODE)));
        add(zip("y.zip", Map.of("a.scad", CODE)));
        libraries.remove("x");
        assertEquals(List.of("y"), list(place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "..", ".", "", "y/..", "../libraries"})
    void onlyLibrariesAreRemoved(String name) throws Exception {
        add(zip("y.zip", Map.of("a.scad", CODE)));
        assertThrows(DiagnosticException.class, () -> libraries.remove(name));
        assertTrue(Files.exists(place.resolve("y/a.scad")));
    }

    @Test
    void removingLinkLeavesItsTarget() throws Exception {
        Path work = Files.createDirectories(folder.resolve("work"));
        Files.writeString(work.resolve("a.scad"), CODE);
        Files.createDirectories(place);
        link(place.resolve("work"), work);
        assertEquals(List.of("work"), libraries.names());
        libraries.remove("work");
        assertEquals(List.of(), list(place));
        assertTrue(Files.exists(work.resolve("a.scad")));
    }

    @Test
    void singleFilesAreLibrariesToo() throws Exception {
        Files.createDirectories(place);
        Files.writeString(place.resolve("threads.scad"), CODE);
        Files.writeString(place.resolve("readme.txt"), "");
        assertEquals(List.of("threads.scad"), libraries.names());
        libraries.remove("threads.scad");
        assertEquals(List.of(), libraries.names());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.scad",
                "a/../../evil.scad",
                "/evil.scad",
                "..\\evil.scad",
                "\\evil.scad",
                "C:\\evil.scad",
                "c:evil.scad",
                "a\0b.scad"
            })
    void pathsThatLeadOutAreRefused(String path) throws IOException {
        assertTrue(refusal(zip("slip.zip", Map.of("ok.scad", CODE, path, CODE))).contains("leads out"));
    }

    @Test
    void namesThatDifferByCaseAreRefused() throws IOException {
        assertTrue(refusal(zip("x.zip", Map.of("a.scad", CODE, "A.scad", CODE))).contains("two files"));
    }

    @Test
    void linksInArchivesAreRefused() throws IOException {
        Path zip = zip("x.zip", Map.of("a.scad", CODE, "link.scad", "/etc/passwd"));
        patch(zip, "link.scad", 38, 0120777 << 16);
        assertTrue(refusal(zip).contains("link"));
    }

    @Test
    void linksInFoldersAreRefused() throws IOException {
        Path source = Files.createDirectories(folder.resolve("lib"));
        Files.writeString(source.resolve("a.scad"), CODE);
        link(source.resolve("link.scad"), folder.resolve("secret"));
        assertTrue(refusal(source).contains("link"));
    }

    @Test
    void bombsAreRefused() throws IOException {
        Path zip = zip("bomb.zip", Map.of("a.scad", CODE, "zeros.scad", "0".repeat(20 << 20)));
        assertTrue(Files.size(zip) < 40_000);
        assertTrue(refusal(zip).contains("times as large"));
    }

    @Test
    void bombsThatLieAreRefused() throws IOException {
        Path zip = zip("bomb.zip", Map.of("zeros.scad", "0".repeat(20 << 20)));
        patch(zip, "zeros.scad", 24, 100);
        assertTrue(refusal(zip).contains("larger than the archive says"));
    }

    @Test
    void limitsOfNumberAndSize() throws IOException {
        Path zip = zip("x.zip", Map.of("a.scad", CODE, "b.scad", CODE, "c.scad", CODE));
        libraries = new UserLibraries(place, new ArchiveLimits(2, 1000, 1000, 100));
        assertTrue(refusal(zip).contains("more than 2 files"));
        libraries = new UserLibraries(place, new ArchiveLimits(10, 1000, CODE.length() * 2L, 100));
        assertTrue(refusal(zip).contains("together"));
        Path large = zip("y.zip", Map.of("a.scad", "x".repeat(1001)));
        libraries = new UserLibraries(place, new ArchiveLimits(10, 1000, 100_000, 100));
        assertTrue(refusal(large).contains("larger than 1000 bytes"));
    }

    @Test
    void damagedArchivesAreRefused() throws IOException {
        Path good = zip("x.zip", Map.of("a.scad", CODE.repeat(50), "sub/b.scad", CODE));
        byte[] bytes = Files.readAllBytes(good);
        Random random = new Random(1);
        Path zip = folder.resolve("damaged.zip");
        for (int round = 0; round < 500; round++) {
            byte[] damaged = bytes.clone();
            for (int i = 0; i <= random.nextInt(4); i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            int length = round % 5 == 0 ? random.nextInt(damaged.length) : damaged.length;
            Files.write(zip, Arrays.copyOf(damaged, length));
            try {
                libraries.remove(libraries.add(zip, Optional.of("damaged"), WorkContext.NONE));
            } catch (DiagnosticException _) {
                assertFalse(Files.exists(place.resolve("damaged")));
            }
            assertEquals(List.of(), Files.exists(place) ? list(place) : List.of());
        }
        assertTrue(refusal(Files.writeString(zip, "no archive")).contains("no ZIP archive"));
        assertTrue(refusal(Files.write(zip, new byte[0])).contains("no ZIP archive"));
    }

    @Test
    void sourceMustBeThereAndHoldCode() throws IOException {
        assertTrue(refusal(folder.resolve("nosuch.zip")).contains("no such file"));
        assertTrue(refusal(zip("x.zip", Map.of("readme.txt", ""))).contains("no .scad file"));
    }

    @Test
    void cancelledInstallationLeavesNothing() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < 20; i++) {
            texts.put("f" + i + ".scad", CODE);
        }
        Path zip = zip("x.zip", texts);
        AtomicInteger polls = new AtomicInteger();
        assertThrows(
                CancellationException.class,
                () -> libraries.add(zip, Optional.empty(), () -> polls.incrementAndGet() > 10));
        assertTrue(polls.get() > 10);
        assertEquals(List.of(), list(place));
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here: " + e);
        }
    }

    /** Changes a number in the directory of an archive, and says that a Unix made it. */
    private static void patch(Path zip, String name, int offset, int value) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(zip)).order(ByteOrder.LITTLE_ENDIAN);
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at + 46 + wanted.length <= bytes.limit(); at++) {
            if (bytes.getInt(at) == CENTRAL_ENTRY
                    && bytes.slice(at + 46, wanted.length).equals(ByteBuffer.wrap(wanted))) {
                bytes.put(at + 5, (byte) 3);
                bytes.putInt(at + offset, value);
                Files.write(zip, bytes.array());
                return;
            }
        }
        throw new IllegalArgumentException(name + " is not in " + zip);
    }
}

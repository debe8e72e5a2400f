package org.chamfer.scad.eval.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Programs find libraries in the folders that OpenSCAD's users know, and in Chamfer's own. */
class LibraryFoldersTests {
    private static final Path HOME = Path.of("home").toAbsolutePath();
    private static final Path SHARE = HOME.resolve(".local").resolve("share");

    @Test
    void foldersOfLinux() {
        LibraryFolders folders = LibraryFolders.of(Map.of(), "Linux", HOME);
        assertEquals(List.of(), folders.environment());
        assertEquals(SHARE.resolve("chamfer").resolve("libraries"), folders.own());
        assertEquals(SHARE.resolve("OpenSCAD").resolve("libraries"), folders.openScad());
    }

    @Test
    void dataFolderOfLinuxMayBeElsewhere() {
        Path data = Path.of("data").toAbsolutePath();
        LibraryFolders folders = LibraryFolders.of(Map.of("XDG_DATA_HOME", data.toString()), "Linux", HOME);
        assertEquals(data.resolve("chamfer").resolve("libraries"), folders.own());
        assertEquals(SHARE.resolve("OpenSCAD").resolve("libraries"), folders.openScad());
    }

    @Test
    void foldersOfMacOs() {
        LibraryFolders folders = LibraryFolders.of(Map.of(), "Mac OS X", HOME);
        assertEquals(HOME.resolve("Library/Application Support/Chamfer/libraries"), folders.own());
        assertEquals(HOME.resolve("Documents/OpenSCAD/libraries"), folders.openScad());
    }

    @Test
    void foldersOfWindows() {
        LibraryFolders folders = LibraryFolders.of(Map.of(), "Windows 11", HOME);
        assertEquals(HOME.resolve("AppData/Local/Chamfer/libraries"), folders.own());
        assertEquals(HOME.resolve("Documents/OpenSCAD/libraries"), folders.openScad());
    }

    @Test
    void environmentIsSearchedFirst() {
        String value = "a" + File.pathSeparator + File.pathSeparator + HOME.resolve("b") + File.pathSeparator + "\0";
        LibraryFolders folders = LibraryFolders.of(Map.of("OPENSCADPATH", value), "Linux", HOME);
        assertEquals(
                List.of(Path.of("a").toAbsolutePath(), HOME.resolve("b"), folders.own(), folders.openScad()),
                folders.searched());
    }

    @Test
    void foldersOfTheRunningUserAreAbsolute() {
        assertTrue(LibraryFolders.ofUser().searched().stream().allMatch(Path::isAbsolute));
    }
}

package org.chamfer.base.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTests {
    private static final Path HOME = Path.of("/users/ada");

    @Test
    void followsTheCustomsOfTheSystem() {
        assertEquals(HOME.resolve(".cache/chamfer"), UserFolders.cache(Map.of(), "Linux", HOME));
        assertEquals(HOME.resolve("Library/Caches/Chamfer"), UserFolders.cache(Map.of(), "Mac OS X", HOME));
        assertEquals(HOME.resolve("AppData/Local/Chamfer/cache"), UserFolders.cache(Map.of(), "Windows 11", HOME));
        assertEquals(Path.of("/var/c/chamfer"), UserFolders.cache(Map.of("XDG_CACHE_HOME", "/var/c"), "Linux", HOME));
    }

    @Test
    void prefersTheVariable() {
        assertEquals(Path.of("/fast"), UserFolders.cache(Map.of("CHAMFER_CACHE", "/fast"), "Linux", HOME));
    }
}

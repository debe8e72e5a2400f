package org.chamfer.workbench.internal.assets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chamfer.base.digest.Digest;
import org.chamfer.render.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailCacheTests {
    @TempDir
    Path folder;

    @Test
    void picturesComeBack() throws IOException {
        Digest key = key("a.png", "content", false);
        ThumbnailCache cache = new ThumbnailCache(folder.resolve("cache"));
        assertTrue(cache.find(key).isEmpty());
        int[] pixels = {0xff102030, 0xff405060};
        cache.put(key, new Image(2, 1, pixels));
        assertArrayEquals(
                pixels,
                new ThumbnailCache(folder.resolve("cache"))
                        .find(key)
                        .orElseThrow()
                        .pixels());
    }

    @Test
    void keysFollowFromContentAndTheme() throws IOException {
        Digest key = key("a.png", "content", false);
        assertEquals(key, key("b.png", "content", false));
        assertNotEquals(key, key("a.png", "other", false));
        assertNotEquals(key, key("a.png", "content", true));
    }

    @Test
    void damagedPicturesAreNotThere() throws IOException {
        Digest key = key("a.png", "content", false);
        ThumbnailCache cache = new ThumbnailCache(folder.resolve("cache"));
        cache.put(key, new Image(1, 1, new int[] {0xff000000}));
        try (var files = Files.list(folder.resolve("cache"))) {
            Files.write(files.findFirst().orElseThrow(), new byte[] {1, 2, 3});
        }
        assertTrue(cache.find(key).isEmpty());
    }

    private Digest key(String name, String content, boolean dark) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return ThumbnailCache.key(file, AssetKind.IMAGE, dark);
    }
}

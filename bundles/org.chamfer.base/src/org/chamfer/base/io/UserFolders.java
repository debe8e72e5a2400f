package org.chamfer.base.io;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where Chamfer keeps what belongs to the user and not to a project. */
public final class UserFolders {
    private UserFolders() {}

    /**
     * The cache folder, which may be deleted at any time: the environment variable {@code CHAMFER_CACHE}, or
     * {@code chamfer} in the system's place for caches. It need not exist.
     */
    public static Path cache() {
        return cache(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    static Path cache(Map<String, String> environment, String system, Path home) {
        String chosen = environment.getOrDefault("CHAMFER_CACHE", "");
        if (!chosen.isEmpty()) {
            return Path.of(chosen).toAbsolutePath();
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isEmpty() ? home.resolve("AppData/Local") : Path.of(local)).resolve("Chamfer/cache");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Caches/Chamfer");
        }
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        return (xdg.isEmpty() ? home.resolve(".cache") : Path.of(xdg)).resolve("chamfer");
    }
}

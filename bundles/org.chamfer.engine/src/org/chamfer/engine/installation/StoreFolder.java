package org.chamfer.engine.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.io.UserFolders;
import org.chamfer.store.ContentStore;
import org.chamfer.store.StoreSettings;

/**
 * Where results are kept: the one place that the commands and the workbench share.
 *
 * @param path the folder, absolute; need not exist
 */
public record StoreFolder(Path path) {
    private static final String NAME = "store";

    /** In the user's cache folder. */
    public static StoreFolder ofUser() {
        return in(UserFolders.cache());
    }

    /** In another cache folder. */
    public static StoreFolder in(Path cache) {
        return new StoreFolder(cache.toAbsolutePath().normalize().resolve(NAME));
    }

    /** Whether anything was kept yet. */
    public boolean exists() {
        return Files.isDirectory(path);
    }

    /**
     * Opens the store and makes its folder if there is none.
     *
     * @throws DiagnosticException if it cannot be made
     */
    public ContentStore open() throws DiagnosticException {
        return open(StoreSettings.DEFAULT);
    }

    /**
     * Opens the store and makes its folder if there is none.
     *
     * @param settings how it behaves
     * @throws DiagnosticException if it cannot be made
     */
    public ContentStore open(StoreSettings settings) throws DiagnosticException {
        try {
            return ContentStore.open(path, settings);
        } catch (IOException e) {
            throw new DiagnosticException(
                    Diagnostic.error(
                                    "cache.cannot-open",
                                    "cannot open the cache in " + path + ": " + FileFailures.reason(e),
                                    null)
                            .withHint("name another folder with CHAMFER_CACHE, or run without a cache: --no-cache"),
                    e);
        }
    }
}

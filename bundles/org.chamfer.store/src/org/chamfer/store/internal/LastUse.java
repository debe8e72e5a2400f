package org.chamfer.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;

/** When files were last used: their time stamps, set anew only now and then, so that reading seldom writes. */
final class LastUse {
    /** How exactly the time of the last use is known, in milliseconds. */
    static final long RESOLUTION = Duration.ofMinutes(10).toMillis();

    private LastUse() {}

    /**
     * Notes that a file is used.
     *
     * @param known its time stamp in milliseconds
     */
    static void note(Path file, long known) {
        long now = System.currentTimeMillis();
        if (Math.abs(now - known) > RESOLUTION) {
            try {
                Files.setLastModifiedTime(file, FileTime.fromMillis(now));
            } catch (IOException _) {
                // The store may be one that can only be read, or the file is gone.
            }
        }
    }

    /** Whether a time stamp is less than {@link #RESOLUTION} ago, or in the future. */
    static boolean isRecent(long modified) {
        return System.currentTimeMillis() - modified < RESOLUTION;
    }
}

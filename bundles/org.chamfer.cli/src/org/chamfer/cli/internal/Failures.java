package org.chamfer.cli.internal;

import java.io.IOException;
import org.chamfer.engine.installation.FileFailures;

/** Says in the user's words what an exception means. */
public final class Failures {
    private Failures() {}

    /** Why a file could not be read or written, without the file's name. */
    public static String reason(IOException failure) {
        return FileFailures.reason(failure);
    }

    /** The first exception of a type among a failure and its causes, {@code null} if there is none. */
    static <T extends Throwable> T cause(Throwable failure, Class<T> type) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (type.isInstance(one)) {
                return type.cast(one);
            }
        }
        return null;
    }
}

package org.chamfer.engine.internal.file;

import java.util.Optional;
import org.chamfer.base.digest.Digest;

/**
 * What a file was when it was read.
 *
 * @param stamp by what a change is noticed
 * @param digest of its content; nothing if there is no file or it cannot be read
 * @param readAt when reading began, in milliseconds of the system's clock
 */
public record FileState(FileStamp stamp, Optional<Digest> digest, long readAt) {
    /**
     * How much younger than its reading a file may be and yet be changed without another time stamp, in milliseconds:
     * the coarsest clock of a file system that is in use.
     */
    private static final long CLOCK = 2000;

    /** Whether a later change of the file shows in its stamp. */
    boolean isSettled() {
        return stamp.equals(FileStamp.ABSENT) || readAt - stamp.modifiedMillis() > CLOCK;
    }

    /** The first digits of the digest, for messages. */
    public String shown() {
        return digest.map(Digest::abbreviated).orElse("absent");
    }
}

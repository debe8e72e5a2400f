package org.chamfer.engine.internal.isolation;

import java.io.IOException;

/** What a message between a process and its child is about. Every message begins with the kind and the id of a job. */
public enum FrameKind {
    /** To the child: a job. */
    RUN,
    /** To the child: the result of a job is no longer wanted. */
    CANCEL,
    /** To the parent: the child takes jobs. */
    READY,
    /** To the parent: progress of a job. */
    PROGRESS,
    /** To the parent: a line for the console. */
    LOGGED,
    /** To the parent: a warning. */
    REPORTED,
    /** To the parent: a file that the result depends on. */
    FILE_READ,
    /** To the parent: a place where the result depends on there being no file. */
    FILE_MISSED,
    /** To the parent: the outputs of a job. */
    DONE,
    /** To the parent: why a job has none. */
    FAILED,
    /** To the parent: a job ended because it was not wanted any more. */
    CANCELLED;

    /** The kind of a number. */
    public static FrameKind of(int number) throws IOException {
        if (number < 0 || number >= values().length) {
            throw new IOException("no message begins with " + number);
        }
        return values()[number];
    }
}

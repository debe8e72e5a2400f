package org.chamfer.cli.internal.doctor;

import java.util.Objects;

/**
 * Something that the doctor found out.
 *
 * @param status whether it is as it should be
 * @param subject what it is about, a word
 * @param text what was found
 * @param advice what to do, empty if there is nothing to do
 */
record Finding(Status status, String subject, String text, String advice) {
    /** Whether something is as it should be. */
    enum Status {
        /** It is. */
        OK,
        /** It works, but not as it could. */
        WARNING,
        /** Something does not work. */
        PROBLEM
    }

    Finding {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(advice, "advice");
    }

    static Finding ok(String subject, String text) {
        return new Finding(Status.OK, subject, text, "");
    }

    static Finding warning(String subject, String text, String advice) {
        return new Finding(Status.WARNING, subject, text, advice);
    }

    static Finding problem(String subject, String text, String advice) {
        return new Finding(Status.PROBLEM, subject, text, advice);
    }
}

package org.chamfer.cli;

/** The exit codes of all commands. */
public final class ExitCode {
    /** The command did what it was asked for. */
    public static final int DONE = 0;

    /** The command failed; a message says why. */
    public static final int FAILED = 1;

    /** The arguments were wrong. */
    public static final int WRONG_USAGE = 2;

    /** The user interrupted the command. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}

package org.chamfer.cli;

/** The arguments of a command make no sense together. */
public class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * Makes an exception.
     *
     * @param message what is wrong, one sentence without full stop
     * @param hint what to write instead, empty if there is nothing to say
     */
    public UsageException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to write instead, empty if there is nothing to say. */
    public String hint() {
        return hint;
    }
}

package org.chamfer.base.diagnostic;

/** How serious a {@link Diagnostic} is. */
public enum Severity {
    /** Information for the user; the result is as asked for. */
    INFO("info"),
    /** The result is there, but may not be what the user meant. */
    WARNING("warning"),
    /** There is no result. */
    ERROR("error");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The word that stands for this severity in printed diagnostics. */
    public String label() {
        return label;
    }
}

package org.chamfer.geometry.kernel.internal.differential;

/** Ends the examination of a case with what was found. */
final class FindingException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    FindingException(Finding finding) {
        super(finding.signature() + ": " + finding.detail());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}

package org.chamfer.workbench.run;

/**
 * How many nodes of a run have come how far.
 *
 * @param nodes how many were asked for
 * @param done were computed
 * @param cached were known
 * @param failed could not be computed
 * @param skipped were left out because of others that failed
 */
public record RunCounts(int nodes, int done, int cached, int failed, int skipped) {
    /** Nothing is known yet. */
    public static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0);

    /** How many need nothing more. */
    public int ended() {
        return done + cached + failed + skipped;
    }
}

package org.chamfer.scad.eval.internal.value;

/** A value grew beyond what an evaluation may use; whoever knows the place in the code reports it. */
public final class LimitExceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final String limit;

    /**
     * Says what is too large.
     *
     * @param sentence one sentence without a full stop
     * @param limit the name of the limit, as the user sets it
     */
    public LimitExceeded(String sentence, String limit) {
        super(sentence, null, false, false);
        this.sentence = sentence;
        this.limit = limit;
    }

    /** What is too large. */
    public String sentence() {
        return sentence;
    }

    /** The name of the limit, as the user sets it. */
    public String limit() {
        return limit;
    }
}

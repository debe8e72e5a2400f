package org.chamfer.scad.internal.format;

import java.util.List;

/**
 * Code with the places where its lines may be broken, in the manner of Philip Wadler's "A prettier printer" (2003), but
 * with the author's own line breaks taken over.
 */
sealed interface Doc {
    /** A token, with its comments unless {@link Comments} has printed those before it. */
    record Word(Token token, boolean withLeading) implements Doc {}

    /** The comments before a token. */
    record Comments(Token token) implements Doc {}

    /** A space. */
    record Space() implements Doc {}

    /**
     * A place where the line may be broken.
     *
     * @param flat what stands there if it is not: a space or nothing
     * @param newlines number of line ends if it is, at least 1
     */
    record Line(Break when, boolean flat, int newlines) implements Doc {
        public Line {
            newlines = Math.max(1, newlines);
        }
    }

    /** Docs at a deeper level: of broken groups, or always. */
    record Indented(List<Doc> docs, boolean always) implements Doc {}

    /** Docs whose lines are broken together. */
    record Group(List<Doc> docs, boolean broken) implements Doc {
        /** A group that is broken by its author if one of its own lines is. */
        static Group of(List<Doc> docs) {
            return new Group(docs, hasForced(docs));
        }

        private static boolean hasForced(List<Doc> docs) {
            for (Doc doc : docs) {
                boolean forced =
                        switch (doc) {
                            case Line line -> line.when() == Break.FORCED;
                            case Indented indented -> hasForced(indented.docs());
                            default -> false;
                        };
                if (forced) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Docs that stay on one line, however long it is. */
    record Flat(List<Doc> docs) implements Doc {}

    /** When a line is broken. */
    enum Break {
        /** In any case. */
        FORCED,
        /** If its group is. */
        WITH_GROUP,
        /** If its group is because it is too long; where the author broke the group, only if what follows is too long. */
        SOFT,
        /** If its group is and what follows, up to the next line, does not fit. */
        FILL
    }
}

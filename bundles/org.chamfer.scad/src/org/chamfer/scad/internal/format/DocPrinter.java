package org.chamfer.scad.internal.format;

import java.util.List;
import org.chamfer.scad.format.FormatOptions;
import org.chamfer.scad.internal.format.Doc.Break;

/** Decides which lines are broken, and prints. */
final class DocPrinter {
    /** What follows the doc that is printed. */
    private record Rest(List<Doc> docs, int from, Rest outer) {}

    private final FormatOptions options;
    private final LineWriter out;
    private boolean allFlat;

    DocPrinter(FormatOptions options) {
        this.options = options;
        this.out = new LineWriter(options);
    }

    /** The printed text. */
    String print(List<Doc> docs) {
        print(docs, true, true, null);
        return out.text();
    }

    private void print(List<Doc> docs, boolean broken, boolean byAuthor, Rest outer) {
        for (int index = 0; index < docs.size(); index++) {
            print(docs.get(index), broken, byAuthor, new Rest(docs, index + 1, outer));
        }
    }

    private void print(Doc doc, boolean broken, boolean byAuthor, Rest rest) {
        switch (doc) {
            case Doc.Word word -> {
                if (word.withLeading()) {
                    out.leading(word.token());
                }
                out.word(word.token());
            }
            case Doc.Comments comments -> out.leading(comments.token());
            case Doc.Space _ -> out.space();
            case Doc.Line line -> {
                if (isBroken(line, broken, byAuthor, rest)) {
                    out.newlines(line.newlines());
                } else if (line.flat()) {
                    out.space();
                }
            }
            case Doc.Indented indented -> {
                int levels = broken || indented.always() ? 1 : 0;
                out.indent(levels);
                print(indented.docs(), broken, byAuthor, rest);
                out.indent(-levels);
            }
            case Doc.Group group -> {
                boolean tooLong = !group.broken() && !allFlat && !fits(group, rest);
                print(group.docs(), group.broken() || tooLong, group.broken(), rest);
            }
            case Doc.Flat flat -> {
                boolean before = allFlat;
                allFlat = true;
                print(flat.docs(), false, false, rest);
                allFlat = before;
            }
        }
    }

    private boolean isBroken(Doc.Line line, boolean broken, boolean byAuthor, Rest rest) {
        return switch (line.when()) {
            case FORCED -> true;
            case WITH_GROUP -> broken;
            case SOFT -> broken && (!byAuthor || !nextFits(line, rest));
            case FILL -> broken && !nextFits(line, rest);
        };
    }

    private boolean fits(Doc.Group group, Rest rest) {
        Measure measure = new Measure(options.width() - out.column());
        measure.add(group.docs(), false, false);
        addRest(rest, measure);
        return measure.fits();
    }

    private boolean nextFits(Doc.Line line, Rest rest) {
        Measure measure = new Measure(options.width() - out.column() - (line.flat() ? 1 : 0));
        measure.addUpToLine(rest.docs(), rest.from());
        addRest(rest.outer(), measure);
        return measure.fits();
    }

    private static void addRest(Rest rest, Measure measure) {
        for (Rest at = rest; at != null && !measure.isDone(); at = at.outer()) {
            measure.add(at.docs().subList(at.from(), at.docs().size()), false, true);
        }
    }

    /** Adds up widths until a line is broken, or nothing is left. */
    private static final class Measure {
        private int left;
        private boolean stopped;

        Measure(int left) {
            this.left = left;
        }

        boolean fits() {
            return left >= 0;
        }

        boolean isDone() {
            return stopped || left < 0;
        }

        /** Adds docs up to the next line of their own. */
        void addUpToLine(List<Doc> docs, int from) {
            for (int index = from; index < docs.size() && !isDone(); index++) {
                if (docs.get(index) instanceof Doc.Line) {
                    stopped = true;
                } else {
                    add(docs.subList(index, index + 1), false, false);
                }
            }
        }

        /**
         * Adds docs.
         *
         * @param broken true if their group is
         * @param anyLine true to stop at any line that could be broken
         */
        void add(List<Doc> docs, boolean broken, boolean anyLine) {
            for (Doc doc : docs) {
                if (isDone()) {
                    return;
                }
                switch (doc) {
                    case Doc.Word word -> add(word);
                    case Doc.Comments comments ->
                        stopped |= !comments.token().leading().isEmpty();
                    case Doc.Space _ -> left--;
                    case Doc.Line line -> add(line, broken, anyLine);
                    case Doc.Indented indented -> add(indented.docs(), broken, anyLine);
                    case Doc.Group group -> add(group.docs(), group.broken(), anyLine);
                    case Doc.Flat flat -> add(flat.docs(), false, false);
                }
            }
        }

        private void add(Doc.Line line, boolean broken, boolean anyLine) {
            if (line.when() == Break.FORCED || anyLine || broken && line.when() == Break.WITH_GROUP) {
                stopped = true;
            } else if (line.flat()) {
                left--;
            }
        }

        private void add(Doc.Word word) {
            Token token = word.token();
            if (word.withLeading()) {
                for (Comment comment : token.leading()) {
                    if (comment.isLine() || comment.newlines() > 0) {
                        stopped = true;
                        return;
                    }
                    left -= comment.text().length() + 1;
                }
            }
            int end = token.text().indexOf('\n');
            left -= end < 0 ? token.text().length() : end;
            stopped |= end >= 0 || token.endsWithLineComment();
        }
    }
}

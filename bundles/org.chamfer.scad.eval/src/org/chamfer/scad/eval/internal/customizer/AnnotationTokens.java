package org.chamfer.scad.eval.internal.customizer;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits the comment behind an assignment into tokens. Words end at {@code [ ] ( ) , : "} and at blanks, but not at
 * tabs; parentheses mean nothing.
 */
final class AnnotationTokens {
    private final String comment;
    private final List<AnnotationToken> tokens = new ArrayList<>();
    private int at;

    private AnnotationTokens(String comment) {
        this.comment = comment;
    }

    static List<AnnotationToken> of(String comment) {
        AnnotationTokens run = new AnnotationTokens(comment);
        while (run.at < comment.length()) {
            run.next();
        }
        return run.tokens;
    }

    private void next() {
        char c = comment.charAt(at);
        switch (c) {
            case ' ', '(', ')' -> at++;
            case '[', ']', ',', ':' -> {
                tokens.add(new AnnotationToken.Mark(c));
                at++;
            }
            case '"' -> quoted();
            default -> word();
        }
    }

    /** What stands between quotes; the second may be missing. A backslash before anything unknown is dropped. */
    private void quoted() {
        StringBuilder text = new StringBuilder();
        at++;
        while (at < comment.length() && comment.charAt(at) != '"') {
            char c = comment.charAt(at++);
            if (c != '\\') {
                text.append(c);
            } else if (at < comment.length()) {
                char escaped = comment.charAt(at++);
                text.append(
                        switch (escaped) {
                            case 'n' -> '\n';
                            case 't' -> '\t';
                            case 'r' -> '\r';
                            default -> escaped;
                        });
            }
        }
        at++;
        tokens.add(new AnnotationToken.Word(text.toString()));
    }

    private void word() {
        int start = at;
        while (at < comment.length() && "([ ],\":)".indexOf(comment.charAt(at)) < 0) {
            at++;
        }
        String word = comment.substring(start, at);
        if (DecimalText.isNumber(word)) {
            // A number that is too large counts for nothing, as in OpenSCAD.
            DecimalText.parse(word).ifPresent(number -> tokens.add(new AnnotationToken.Number(number)));
        } else if (!word.equals("\t")) {
            tokens.add(new AnnotationToken.Word(word));
        }
    }
}

package org.chamfer.scad.internal.format;

import java.util.ArrayList;
import java.util.List;

/** Makes sure that formatting lost and changed nothing. */
final class SameCode {
    private final TokenList before;

    SameCode(TokenList before) {
        this.before = before;
    }

    /**
     * Compares the tokens and comments of the formatted text.
     *
     * @throws IllegalStateException if they differ, which is a mistake in the formatter
     */
    void check(TokenList after) {
        for (int index = 0; index < Math.max(before.size(), after.size()); index++) {
            String expected = words(before.at(index).text());
            if (!expected.equals(words(after.at(index).text()))) {
                throw new IllegalStateException("formatting changes the token '" + expected + "' with index " + index);
            }
        }
        if (!comments(before).equals(comments(after))) {
            throw new IllegalStateException("formatting changes the comments");
        }
    }

    /** The text of a token; within an include, white space counts for nothing before the path. */
    private static String words(String token) {
        return StatementLayout.isPathStatement(token) ? StatementLayout.pathStatement(token) : token;
    }

    private static List<String> comments(TokenList tokens) {
        List<String> comments = new ArrayList<>();
        for (int index = 0; index < tokens.size(); index++) {
            tokens.at(index).leading().forEach(comment -> comments.add(content(comment)));
            tokens.at(index).trailing().forEach(comment -> comments.add(content(comment)));
        }
        return comments;
    }

    private static String content(Comment comment) {
        StringBuilder content = new StringBuilder();
        comment.text().lines().forEach(line -> content.append(line.strip()).append('\n'));
        return content.toString();
    }
}

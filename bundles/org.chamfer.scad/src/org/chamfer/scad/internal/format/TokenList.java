package org.chamfer.scad.internal.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.chamfer.scad.internal.OpenScadLexer;
import org.chamfer.scad.parser.antlr.lexer.InternalOpenScadLexer;

/** The visible tokens of a text, each with its comments; the last one is the empty end of the file. */
final class TokenList {
    private static final int TAB = 4;

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private final int[] closings;
    private final boolean[] commented;

    // What stands between the last visible token and the place that is read.
    private final List<Comment> comments = new ArrayList<>();
    private int newlines;
    private int line;
    private int lineStart;
    private int column;
    private int columnOffset;
    private boolean lineEnded;

    TokenList(String source) {
        this.source = source;
        OpenScadLexer lexer = new OpenScadLexer(new ANTLRStringStream(source));
        CommonToken token = (CommonToken) lexer.nextToken();
        while (token.getType() != org.antlr.runtime.Token.EOF) {
            read(token.getType(), token.getText(), token.getStartIndex());
            token = (CommonToken) lexer.nextToken();
        }
        add("", source.length());
        closings = new int[tokens.size()];
        commented = new boolean[tokens.size()];
        matchBrackets();
    }

    Token at(int index) {
        return tokens.get(Math.min(index, tokens.size() - 1));
    }

    int size() {
        return tokens.size();
    }

    /** The bracket that closes another one. */
    Token closing(Token open) {
        return tokens.get(closings[open.index()]);
    }

    /** True if a comment directly within a pair of brackets needs its line end. */
    boolean isBrokenByComment(Token open) {
        return commented[open.index()];
    }

    private void read(int type, String text, int offset) {
        switch (type) {
            case InternalOpenScadLexer.RULE_WS -> {
                int before = line;
                countLines(text, offset);
                newlines += line - before;
                lineEnded |= line > before;
            }
            case InternalOpenScadLexer.RULE_SL_COMMENT, InternalOpenScadLexer.RULE_ML_COMMENT -> {
                comments.add(new Comment(text, newlines, column(offset), line));
                newlines = 0;
                countLines(text, offset);
            }
            default -> add(text, offset);
        }
    }

    private void countLines(String text, int offset) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
                line++;
                lineStart = offset + at + 1;
            }
        }
    }

    /** The column of a place at or behind the one that was asked for last. */
    private int column(int offset) {
        if (columnOffset < lineStart) {
            columnOffset = lineStart;
            column = 0;
        }
        for (; columnOffset < offset; columnOffset++) {
            column = source.charAt(columnOffset) == '\t' ? (column / TAB + 1) * TAB : column + 1;
        }
        return column;
    }

    private void add(String text, int offset) {
        int trailing = trailingCount();
        if (trailing > 0) {
            tokens.getLast().trailing().addAll(comments.subList(0, trailing));
        }
        List<Comment> leading = List.copyOf(comments.subList(trailing, comments.size()));
        tokens.add(new Token(
                tokens.size(), text, offset, column(offset), newlines, lineEnded, leading, new ArrayList<>()));
        countLines(text, offset);
        comments.clear();
        newlines = 0;
        lineEnded = false;
    }

    /** How many of the comments end the line of the token before: all of them on it, if nothing else follows there. */
    private int trailingCount() {
        if (tokens.isEmpty()) {
            return 0;
        }
        int count = 0;
        while (count < comments.size() && comments.get(count).newlines() == 0) {
            count++;
        }
        boolean ends = count < comments.size() || newlines > 0;
        boolean endsText = count > 0 && comments.get(count - 1).isLine();
        return ends || endsText ? count : 0;
    }

    private void matchBrackets() {
        Deque<Integer> open = new ArrayDeque<>();
        Arrays.fill(closings, tokens.size() - 1);
        for (Token token : tokens) {
            if (token.hasCommentLines() && !open.isEmpty()) {
                commented[open.peek()] = true;
            }
            switch (token.text()) {
                case "(", "[", "{" -> open.push(token.index());
                case ")", "]", "}" -> closings[open.pop()] = token.index();
                default -> {
                    // No bracket.
                }
            }
            if (token.endsWithLineComment() && !open.isEmpty()) {
                commented[open.peek()] = true;
            }
        }
    }
}

package org.chamfer.scad.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.runtime.CommonToken;
import org.chamfer.scad.parser.antlr.internal.InternalOpenScadParser;

/** Finds the brackets that are open at a place. */
final class BracketScan {
    private BracketScan() {}

    /** The innermost bracket that is open before a token, {@code null} if all before it are closed. */
    static CommonToken openBefore(Tokens tokens, int index) {
        Deque<CommonToken> open = new ArrayDeque<>();
        for (int at = 0; at < index; at++) {
            CommonToken token = tokens.at(at);
            if (closingOf(token.getType()) != 0) {
                open.push(token);
            } else if (!open.isEmpty() && closingOf(open.peek().getType()) == token.getType()) {
                open.pop();
            }
        }
        return open.peek();
    }

    /** The type of the token that closes what a token of a type opens, 0 if it opens nothing. */
    static int closingOf(int type) {
        return switch (type) {
            case InternalOpenScadParser.LeftParenthesis -> InternalOpenScadParser.RightParenthesis;
            case InternalOpenScadParser.LeftSquareBracket -> InternalOpenScadParser.RightSquareBracket;
            case InternalOpenScadParser.LeftCurlyBracket -> InternalOpenScadParser.RightCurlyBracket;
            default -> 0;
        };
    }

    static boolean isClosing(int type) {
        return type == InternalOpenScadParser.RightParenthesis
                || type == InternalOpenScadParser.RightSquareBracket
                || type == InternalOpenScadParser.RightCurlyBracket;
    }
}

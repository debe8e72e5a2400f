package org.chamfer.scad.internal;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.chamfer.scad.parser.antlr.lexer.InternalOpenScadLexer;

/**
 * The generated lexer, with one decision taken by hand: {@code include} and {@code use} are names unless a path follows,
 * which shows only behind any number of white space, too far for the generated decision.
 */
public final class OpenScadLexer extends InternalOpenScadLexer {
    private static final String INCLUDE = "include";
    private static final String USE = "use";

    /** Makes a lexer that gets its text later. */
    public OpenScadLexer() {}

    /** Makes a lexer for a text. */
    public OpenScadLexer(CharStream input) {
        super(input);
    }

    @Override
    public void mTokens() throws RecognitionException {
        switch (input.LA(1)) {
            case 'i' -> nextWord(INCLUDE);
            case 'u' -> nextWord(USE);
            default -> super.mTokens();
        }
    }

    private void nextWord(String word) throws RecognitionException {
        if (!isNext(word) || isNamePart(input.LA(word.length() + 1))) {
            super.mTokens();
        } else if (!isPathBehind(word.length() + 1)) {
            mRULE_ID();
        } else if (word.equals(INCLUDE)) {
            mRULE_INCLUDE_FILE();
        } else {
            mRULE_USE_FILE();
        }
    }

    private boolean isNext(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (input.LA(at + 1) != word.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPathBehind(int from) {
        int at = from;
        while (isSpace(input.LA(at))) {
            at++;
        }
        return input.LA(at) == '<';
    }

    private static boolean isSpace(int c) {
        return switch (c) {
            case ' ', '\t', '\r', '\n', '\u00a0', '\ufeff' -> true;
            default -> false;
        };
    }

    private static boolean isNamePart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
}

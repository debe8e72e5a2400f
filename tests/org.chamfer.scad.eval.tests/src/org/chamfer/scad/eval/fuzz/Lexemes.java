package org.chamfer.scad.eval.fuzz;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts programs into tokens roughly as the language does; never loses a character. */
final class Lexemes {
    private static final Pattern LEXEME = Pattern.compile("(?s)\\s+|//[^\\n]*|/\\*.*?\\*/|\"(?:\\\\.|[^\"\\\\])*+\""
            + "|(?:include|use)\\s*<[^>\\n]*>|\\d+\\.?\\d*(?:[eE][-+]?\\d+)?|\\.\\d+|[$\\w]+|[<>=!]=|&&|\\|\\||.");

    private Lexemes() {}

    /** All lexemes of a text, white space and comments among them. */
    static List<String> of(String text) {
        return LEXEME.matcher(text).results().map(MatchResult::group).toList();
    }

    /** True for what is neither white space nor a comment. */
    static boolean isToken(String lexeme) {
        return !lexeme.isBlank() && !lexeme.startsWith("//") && !lexeme.startsWith("/*");
    }

    /** True for a number. */
    static boolean isNumber(String lexeme) {
        return Character.isDigit(lexeme.charAt(0)) || lexeme.length() > 1 && lexeme.charAt(0) == '.';
    }

    /** True for a name or a key word. */
    static boolean isWord(String lexeme) {
        return Character.isJavaIdentifierStart(lexeme.charAt(0));
    }
}

package org.chamfer.scad.internal;

import static org.chamfer.scad.parser.antlr.internal.InternalOpenScadParser.*;

import org.antlr.runtime.CommonToken;
import org.chamfer.scad.SourceText;

/** Guesses what the user meant where the text breaks the grammar. */
final class SyntaxHints {
    private SyntaxHints() {}

    /**
     * A hint, empty if there is nothing to say.
     *
     * @param open the innermost bracket that is open at the place, or {@code null}
     */
    static String of(SyntaxFailure failure, CommonToken open, SourceText source) {
        int found = failure.found().getType();
        boolean isCloser =
                BracketScan.isClosing(found) && open != null && BracketScan.closingOf(open.getType()) != found;
        if (isCloser) {
            return "'" + open.getText() + "' in line " + source.lineOf(open.getStartIndex()) + " is still open";
        }
        if (failure.isBehindName()) {
            return ofNameAlone(found);
        }
        if (failure.expected() == RULE_ID && isWord(failure.found())) {
            return notAName(failure.found());
        }
        return switch (found) {
            case EqualsSign -> ofEqualsSign(failure);
            case Else -> "an 'else' follows its 'if' at once; is there a ';' or '}' too many?";
            case Module, Function ->
                isChild(failure) ? "modules and functions cannot be defined among the children of a module call" : "";
            case Let, Assert, Echo, For, If, Each -> isOperand(failure) ? "put parentheses around it" : "";
            case RULE_USE_FILE -> isChild(failure) ? "'use' stands outside of the children of a module call" : "";
            case LeftCurlyBracket -> isOperand(failure) ? "braces hold statements; a value is an expression" : "";
            default -> ofMissing(failure);
        };
    }

    private static String ofNameAlone(int found) {
        return switch (found) {
            case PlusSign, HyphenMinus, Asterisk, Solidus -> "a variable is set once and cannot be changed";
            case EqualsSignEqualsSign -> "a single '=' sets a variable";
            default -> "";
        };
    }

    private static String ofMissing(SyntaxFailure failure) {
        if (failure.expected() == Semicolon) {
            return "is a ';' or an operator missing?";
        }
        return failure.expected() == 0 && isChild(failure) ? "is a ';' missing?" : "";
    }

    private static boolean isChild(SyntaxFailure failure) {
        return "ChildStatement".equals(failure.rule()) || "ChildBlock".equals(failure.rule());
    }

    private static boolean isOperand(SyntaxFailure failure) {
        return failure.expected() == 0 && !isChild(failure) && !"Instantiation".equals(failure.rule());
    }

    private static boolean isWord(CommonToken token) {
        return !token.getText().isEmpty() && Character.isLetter(token.getText().charAt(0));
    }

    private static String notAName(CommonToken keyword) {
        return "'" + keyword.getText() + "' is a keyword and cannot be a name";
    }

    private static String ofEqualsSign(SyntaxFailure failure) {
        return switch (failure.expected()) {
            case RightParenthesis -> "'==' compares two values";
            case RULE_ID -> notAName(failure.before());
            case LeftParenthesis -> "an assignment can stand here only inside of braces";
            default -> "";
        };
    }
}

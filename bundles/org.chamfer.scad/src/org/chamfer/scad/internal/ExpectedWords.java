package org.chamfer.scad.internal;

import static org.chamfer.scad.parser.antlr.internal.InternalOpenScadParser.*;

import org.antlr.runtime.Token;

/** Names what the grammar admits at a place, in the user's terms. */
final class ExpectedWords {
    private ExpectedWords() {}

    static String of(SyntaxFailure failure) {
        if (failure.isBehindName()) {
            return "'=' or '(' after '" + failure.before().getText() + "'";
        }
        return switch (failure.expected()) {
            case RightParenthesis -> hasList(failure.rule()) ? continuationOf(failure, "')'") : "')'";
            case RightSquareBracket -> "Brackets".equals(failure.rule()) ? continuationOf(failure, "']'") : "']'";
            case RightCurlyBracket -> "a statement or '}'";
            case LeftParenthesis -> "'('";
            case Semicolon -> "';'";
            case Colon -> "':'";
            case EqualsSign -> "'='";
            case RULE_ID -> "a name";
            case Token.EOF -> "a statement";
            default -> alternativesOf(failure.rule());
        };
    }

    /** How a list that is not at its end may go on. */
    private static String continuationOf(SyntaxFailure failure, String closer) {
        boolean isEmpty = BracketScan.closingOf(failure.before().getType()) != 0;
        if (isEmpty) {
            return "a value or " + closer;
        }
        return failure.foundIs(Comma) ? closer : "',' or " + closer;
    }

    /** Whether the rule has arguments or parameters between its parentheses. */
    private static boolean hasList(String rule) {
        return switch (rule) {
            case "IfStatement", "IfGenerator", "Primary" -> false;
            default -> true;
        };
    }

    /** What may begin the rule's text. */
    private static String alternativesOf(String rule) {
        return switch (rule) {
            case "ScadFile", "Statement" -> "a statement";
            case "ChildStatement", "ChildBlock" -> "';', '{' or a module call";
            case "Instantiation" -> "a module call";
            case "Brackets" -> "',', ':' or ']'";
            case "ForGenerator" -> "';' or ')'";
            default -> "a value";
        };
    }
}

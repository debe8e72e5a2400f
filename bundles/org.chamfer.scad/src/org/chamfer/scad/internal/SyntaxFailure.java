package org.chamfer.scad.internal;

import java.util.List;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.NoViableAltException;
import org.antlr.runtime.Token;
import org.chamfer.scad.parser.antlr.internal.InternalOpenScadParser;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.RuleCall;

/**
 * Where and why the parser stopped.
 *
 * @param tokens the tokens of the text
 * @param index the index of the token that does not fit
 * @param rule the name of the grammar rule that was active
 * @param expected the type of the only token that would have fitted, 0 if there are several
 */
record SyntaxFailure(Tokens tokens, int index, String rule, int expected) {
    /** Reads off what the parser says. */
    static SyntaxFailure of(SyntaxStop stop, Tokens tokens, List<EObject> activeCalls) {
        int index = tokens.index();
        int expected = stop.failure() instanceof MismatchedTokenException mismatch ? mismatch.expecting : 0;
        // The parser chooses a statement by two tokens: behind a name it is the second that does not fit.
        boolean isName = tokens.LA(1) == InternalOpenScadParser.RULE_ID;
        boolean choseByTwo = stop.failure() instanceof NoViableAltException
                || expected == InternalOpenScadParser.RightCurlyBracket
                || expected == Token.EOF;
        return new SyntaxFailure(tokens, isName && choseByTwo ? index + 1 : index, nameOf(activeCalls), expected);
    }

    private static String nameOf(List<EObject> activeCalls) {
        return switch (activeCalls.isEmpty() ? null : activeCalls.getFirst()) {
            case RuleCall call -> call.getRule().getName();
            case AbstractRule entry -> entry.getName();
            case null, default -> "";
        };
    }

    /** The token that does not fit. */
    CommonToken found() {
        return tokens.at(index);
    }

    /** The token before it, {@code null} at the beginning of the text. */
    CommonToken before() {
        return index == 0 ? null : tokens.at(index - 1);
    }

    /** Whether it follows a name that begins a statement. */
    boolean isBehindName() {
        return index != tokens.index();
    }

    boolean foundIs(int type) {
        return found().getType() == type;
    }
}

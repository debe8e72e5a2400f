package org.chamfer.scad.internal;

import static org.chamfer.scad.parser.antlr.internal.InternalOpenScadParser.*;

import java.util.List;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.scad.SourceText;
import org.eclipse.emf.ecore.EObject;

/** Says in plain words where and why the parser stopped. */
final class SyntaxMessages {
    private static final String SYNTAX = "scad.syntax";
    private static final String UNTERMINATED = "scad.unterminated-";
    private static final int LONGEST_QUOTE = 30;

    private final SourceText source;
    private final Tokens tokens;

    SyntaxMessages(SourceText source, Tokens tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    /** The message for a stop, given the grammar elements whose rules were active, the innermost first. */
    Diagnostic describe(SyntaxStop stop, List<EObject> activeCalls) {
        if (stop.isTooDeep()) {
            return Diagnostic.error("scad.nested-too-deep", "this is nested too deep", rangeOf(tokens.next()))
                    .withHint("name some of the inner parts as variables, functions or modules of their own");
        }
        SyntaxFailure failure = SyntaxFailure.of(stop, tokens, activeCalls);
        if (isInvalid(failure.found())) {
            return describeInvalid(failure.found());
        }
        CommonToken open = BracketScan.openBefore(tokens, failure.index());
        if (failure.foundIs(Token.EOF) && open != null) {
            return error("'" + open.getText() + "' is never closed", rangeOf(open));
        }
        if (BracketScan.isClosing(failure.found().getType()) && open == null) {
            return error("'" + failure.found().getText() + "' closes nothing", rangeOf(failure.found()))
                    .withHint("there is one closing bracket too many here or before");
        }
        String expected = ExpectedWords.of(failure);
        Diagnostic error = error("expected " + expected + ", found " + nameOf(failure.found()), placeOf(failure));
        return error.withHint(SyntaxHints.of(failure, open, source));
    }

    /** What is missing belongs to the end of the line before, not to the line where something else begins. */
    private SourceRange placeOf(SyntaxFailure failure) {
        CommonToken before = failure.before();
        if (before != null && isMissing(failure)) {
            int end = before.getStopIndex() + 1;
            if (failure.foundIs(Token.EOF)
                    || source.lineOf(end) < source.lineOf(failure.found().getStartIndex())) {
                return source.range(end, 1);
            }
        }
        return rangeOf(failure.found());
    }

    private static boolean isMissing(SyntaxFailure failure) {
        return failure.expected() == Semicolon || failure.foundIs(Token.EOF) || "ChildStatement".equals(failure.rule());
    }

    private static boolean isInvalid(CommonToken token) {
        return token.getType() == RULE_ANY_OTHER || token.getType() == Token.INVALID_TOKEN_TYPE;
    }

    private Diagnostic describeInvalid(CommonToken token) {
        String text = token.getText();
        if (text.startsWith("\"")) {
            return Diagnostic.error(
                            UNTERMINATED + "string",
                            "this text is never closed",
                            source.range(token.getStartIndex(), 1))
                    .withHint("'\"' is missing at its end");
        }
        if (text.startsWith("/*")) {
            return Diagnostic.error(
                            UNTERMINATED + "comment",
                            "this comment is never closed",
                            source.range(token.getStartIndex(), 2))
                    .withHint("'*/' is missing at its end");
        }
        if (text.startsWith("include") || text.startsWith("use")) {
            return Diagnostic.error(
                            UNTERMINATED + (text.startsWith("use") ? "use" : "include"),
                            "this path is never closed",
                            source.range(token.getStartIndex(), text.indexOf('<') + 1))
                    .withHint("'>' is missing at its end");
        }
        int code = text.codePointAt(0);
        String hint =
                switch (code) {
                    case '\'', '\u2018', '\u2019', '\u201c', '\u201d' -> "texts stand between double quotes: \"text\"";
                    default -> "";
                };
        return error(
                        "'" + Character.toString(code) + "' is not a character of the language",
                        source.range(token.getStartIndex(), Character.charCount(code)))
                .withHint(hint);
    }

    private static String nameOf(CommonToken token) {
        if (token.getType() == Token.EOF) {
            return "the end of the file";
        }
        String text = token.getText();
        return text.length() <= LONGEST_QUOTE && text.indexOf('\n') < 0
                ? "'" + text + "'"
                : "'"
                        + text.substring(0, Math.min(LONGEST_QUOTE, text.length()))
                                .lines()
                                .findFirst()
                                .orElse("") + "...'";
    }

    private SourceRange rangeOf(CommonToken token) {
        return source.range(token.getStartIndex(), Math.max(1, token.getStopIndex() + 1 - token.getStartIndex()));
    }

    private static Diagnostic error(String message, SourceRange range) {
        return Diagnostic.error(SYNTAX, message, range);
    }
}

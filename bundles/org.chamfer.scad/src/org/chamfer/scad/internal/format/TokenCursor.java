package org.chamfer.scad.internal.format;

import java.util.List;
import org.chamfer.scad.LocatedObject;
import org.chamfer.scad.internal.format.Doc.Break;
import org.eclipse.emf.ecore.EObject;

/** Goes through the tokens of a text in step with the model that was parsed from it. */
final class TokenCursor {
    private final TokenList tokens;
    private int next;

    TokenCursor(TokenList tokens) {
        this.tokens = tokens;
    }

    /** The next token. */
    Token peek() {
        return tokens.at(next);
    }

    /** The next token, which is consumed. */
    Doc take() {
        return new Doc.Word(tokens.at(next++), true);
    }

    /** The next token without the comments before it, which have been printed. */
    Doc takeBare() {
        return new Doc.Word(tokens.at(next++), false);
    }

    /** Consumes a name, an operator and the like: words and spaces by turns. */
    void take(List<Doc> docs, int words) {
        for (int count = 0; count < words; count++) {
            if (count > 0) {
                docs.add(new Doc.Space());
            }
            docs.add(take());
        }
    }

    /** A line before the next token: broken where its author broke it, else as said. */
    Doc.Line line(Break when, boolean flat) {
        return new Doc.Line(peek().broken() ? Break.FORCED : when, flat, peek().newlinesBeforeComments());
    }

    /** True if the next token belongs to brackets around an object and not to the object itself. */
    boolean isBefore(EObject object) {
        return peek().offset() < offsetOf(object);
    }

    /** Where an object begins, with the parentheses that belong to its first part. */
    static int offsetOf(EObject object) {
        return ((LocatedObject) object).offset();
    }

    /** True if the next token begins a line that is indented against the line with another token. */
    boolean isDeeperThan(Token token) {
        int first = token.index();
        while (first > 0 && !tokens.at(first).broken()) {
            first--;
        }
        return peek().column() > tokens.at(first).column();
    }

    Token closing(Token open) {
        return tokens.closing(open);
    }

    boolean isBrokenByComment(Token open) {
        return tokens.isBrokenByComment(open);
    }

    /** True if there is no line end between two tokens. */
    boolean isOnOneLine(Token first, Token last) {
        for (int index = first.index() + 1; index <= last.index(); index++) {
            if (tokens.at(index).broken()) {
                return false;
            }
        }
        return true;
    }
}

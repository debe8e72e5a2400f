package org.chamfer.scad.internal;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.antlr.runtime.TokenStream;
import org.chamfer.scad.parser.antlr.lexer.InternalOpenScadLexer;

/** The visible tokens of a text: white space and comments are left out at once. */
final class Tokens implements TokenStream {
    private final TokenSource lexer;
    private final List<CommonToken> tokens = new ArrayList<>();
    private final CommonToken end;
    private int position;

    Tokens(String text) {
        OpenScadLexer source = new OpenScadLexer(new ANTLRStringStream(text));
        lexer = source;
        Token token = source.nextToken();
        while (token.getType() != Token.EOF) {
            if (!isHidden(token.getType())) {
                tokens.add((CommonToken) token);
            }
            token = source.nextToken();
        }
        end = new CommonToken(Token.EOF, "");
        end.setStartIndex(text.length());
        end.setStopIndex(text.length() - 1);
    }

    private static boolean isHidden(int type) {
        return type == InternalOpenScadLexer.RULE_WS
                || type == InternalOpenScadLexer.RULE_SL_COMMENT
                || type == InternalOpenScadLexer.RULE_ML_COMMENT;
    }

    /** The token at an index; the end of the text behind the last one. */
    CommonToken at(int index) {
        return index < tokens.size() ? tokens.get(index) : end;
    }

    /** The next token that the parser has not consumed. */
    CommonToken next() {
        return at(position);
    }

    /** The last token that the parser has consumed, {@code null} if there is none. */
    CommonToken last() {
        return position == 0 ? null : at(position - 1);
    }

    @Override
    public void consume() {
        if (position < tokens.size()) {
            position++;
        }
    }

    @Override
    public int LA(int ahead) {
        return at(position + ahead - 1).getType();
    }

    @Override
    public Token LT(int ahead) {
        return ahead > 0 ? at(position + ahead - 1) : at(position + ahead);
    }

    @Override
    public int mark() {
        return position;
    }

    @Override
    public int index() {
        return position;
    }

    @Override
    public void rewind(int marker) {
        position = marker;
    }

    @Override
    public void rewind() {
        throw new UnsupportedOperationException("nothing was marked");
    }

    @Override
    public void release(int marker) {
        // A mark is a plain position.
    }

    @Override
    public void seek(int index) {
        position = index;
    }

    @Override
    public int size() {
        return tokens.size();
    }

    @Override
    public String getSourceName() {
        return lexer.getSourceName();
    }

    @Override
    public Token get(int index) {
        return at(index);
    }

    @Override
    public TokenSource getTokenSource() {
        return lexer;
    }

    @Override
    public String toString(int start, int stop) {
        StringBuilder text = new StringBuilder();
        for (int index = start; index <= stop; index++) {
            text.append(at(index).getText());
        }
        return text.toString();
    }

    @Override
    public String toString(Token start, Token stop) {
        return toString(start.getTokenIndex(), stop.getTokenIndex());
    }
}

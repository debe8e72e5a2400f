package org.chamfer.scad.internal;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.CommonToken;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.scad.SourceText;
import org.chamfer.scad.parser.antlr.lexer.InternalOpenScadLexer;

/** What OpenSCAD's scanner warns about, in its words. */
final class TokenWarnings {
    private static final int LONGEST_HEXADECIMAL = "0x".length() + 16;

    private final SourceText source;

    TokenWarnings(SourceText source) {
        this.source = source;
    }

    /** The warnings of a text, in the order of the tokens. */
    List<Diagnostic> of(Tokens tokens) {
        List<Diagnostic> warnings = new ArrayList<>();
        for (int index = 0; index < tokens.size(); index++) {
            CommonToken token = tokens.at(index);
            char first = source.text().charAt(token.getStartIndex());
            if (first >= '0' && first <= '9') {
                warnOfDigits(token, warnings);
            }
        }
        return warnings;
    }

    private void warnOfDigits(CommonToken token, List<Diagnostic> warnings) {
        String text = token.getText();
        if (token.getType() == InternalOpenScadLexer.RULE_ID) {
            warnings.add(warning(
                    token,
                    "scad.name-begins-with-digit",
                    "Variable names starting with digits (\"" + text + "\") will be removed in future releases."));
        } else if (Literals.isHexadecimal(text) && text.length() > LONGEST_HEXADECIMAL) {
            warnings.add(
                    warning(token, "scad.hexadecimal-too-large", "Hexadecimal constant \"" + text + "\" too large"));
        }
    }

    private Diagnostic warning(CommonToken token, String code, String message) {
        int length = token.getStopIndex() + 1 - token.getStartIndex();
        return Diagnostic.warning(code, message, source.range(token.getStartIndex(), length));
    }
}

package org.chamfer.workbench.internal.look;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.chamfer.workbench.look.Token;

/** The colours that are between two tokens, such as that of a selected row; by the names the style sheets give them. */
final class Tints {
    private final boolean dark;

    Tints(boolean dark) {
        this.dark = dark;
    }

    /** All the names with their colours, the tokens themselves among them. */
    Map<String, Rgb> all() {
        Map<String, Rgb> colors = new LinkedHashMap<>();
        for (Token token : Token.values()) {
            colors.put(token.name().toLowerCase(Locale.ROOT), of(token));
        }
        colors.put("line", line());
        colors.put("hover", hover());
        colors.put("selected", selected());
        colors.put("marked", of(Token.NODE).mix(of(Token.SELECTION), dark ? 0.4 : 0.3));
        colors.put("ring", of(Token.BORDER).mix(of(Token.TEXT_SECONDARY), 0.35));
        colors.put("track", of(Token.BORDER).mix(of(Token.WINDOW), 0.3));
        colors.put("knob", dark ? of(Token.TEXT) : of(Token.NODE));
        colors.put("on_selection", dark ? of(Token.WINDOW) : Rgb.WHITE);
        colors.put("tip", dark ? of(Token.BORDER) : of(Token.TEXT));
        colors.put("tip_text", dark ? of(Token.TEXT) : of(Token.WINDOW));
        return colors;
    }

    /** Lines between areas: quieter than the border of a node. */
    Rgb line() {
        return of(Token.WINDOW).mix(of(Token.BORDER), 0.5);
    }

    /** Behind what the pointer is on. */
    Rgb hover() {
        return of(Token.WINDOW).mix(of(Token.TEXT), dark ? 0.07 : 0.055);
    }

    /** Behind the selected row of a list. */
    Rgb selected() {
        return of(Token.WINDOW).mix(of(Token.SELECTION), dark ? 0.26 : 0.17);
    }

    private Rgb of(Token token) {
        return new Rgb(token.rgb(dark));
    }
}

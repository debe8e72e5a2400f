package org.chamfer.workbench.internal.look;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chamfer.workbench.look.Token;

/** Which colour an icon has in a theme, for each colour it is written in. */
final class IconColors {
    /** The grey that icons are written in: it can be read on both themes where the platform shows them as they are. */
    static final Rgb WRITTEN_INK = new Rgb(0x738091);

    private static final Rgb LIGHT_INK = new Rgb(0x4F5B6A);
    private static final Rgb DARK_INK = new Rgb(0xB3BDCA);
    private static final Set<Token> ACCENTS = EnumSet.of(Token.SELECTION, Token.SUCCESS, Token.WARNING, Token.ERROR);
    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}\\b");

    private final Map<String, String> replacements = new HashMap<>();

    IconColors(boolean dark) {
        replacements.put(WRITTEN_INK.hex(), (dark ? DARK_INK : LIGHT_INK).hex());
        for (Token token : ACCENTS) {
            replacements.putIfAbsent(new Rgb(token.rgb(false)).hex(), new Rgb(token.rgb(dark)).hex());
        }
        for (String type : PortPalette.types()) {
            replacements.putIfAbsent(
                    PortPalette.color(type, false).hex(),
                    PortPalette.color(type, dark).hex());
        }
    }

    /** Colours that are none of ours stay as they are. */
    String apply(String svg) {
        return COLOR.matcher(svg)
                .replaceAll(found -> replacements.getOrDefault(found.group().toUpperCase(Locale.ROOT), found.group()));
    }
}

package org.chamfer.formats.internal.text;

/** Values of XML attributes. */
public final class XmlAttribute {
    private static final int FIRST_PRINTED = 0x20;

    private XmlAttribute() {}

    /** A text for double quotes. Characters that XML cannot hold become underscores. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n', '\r' -> escaped.append("&#").append(character).append(';');
                default -> escaped.appendCodePoint(isAllowed(character) ? character : '_');
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int character) {
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character >= FIRST_PRINTED && !surrogate && character != 0xFFFE && character != 0xFFFF;
    }
}

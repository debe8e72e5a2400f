package org.chamfer.graph.internal.file;

import org.chamfer.base.diagnostic.SourceRange;

/**
 * Finds the first tags of elements in a text, one after the other, as a parser reports them. The JDK's parser itself is
 * wrong about offsets in long texts.
 */
final class CanvasTags {
    private final CanvasText text;
    private int at;

    CanvasTags(CanvasText text) {
        this.text = text;
    }

    /** The place of the next tag that begins an element. */
    SourceRange next() {
        String all = text.text();
        int start = all.indexOf('<', at);
        while (start >= 0) {
            if (all.startsWith("<!--", start)) {
                at = behind("-->", start);
            } else if (all.startsWith("<![CDATA[", start)) {
                at = behind("]]>", start);
            } else if (all.startsWith("<?", start)) {
                at = behind("?>", start);
            } else if (all.startsWith("</", start)) {
                at = behind(">", start);
            } else {
                at = tagEnd(start);
                return text.range(start, at - start);
            }
            start = all.indexOf('<', at);
        }
        return text.range(all.length(), 1);
    }

    private int behind(String end, int from) {
        int found = text.text().indexOf(end, from);
        return found < 0 ? text.text().length() : found + end.length();
    }

    /** Behind the {@code >} of a tag, whose attributes may have some in their values. */
    private int tagEnd(int start) {
        String all = text.text();
        char quote = 0;
        for (int i = start; i < all.length(); i++) {
            char character = all.charAt(i);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '"' || character == '\'') {
                quote = character;
            } else if (character == '>') {
                return i + 1;
            }
        }
        return all.length();
    }
}

package org.chamfer.workbench.internal.look;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.graphics.ImageData;

/**
 * The text of an icon. Icons are written in the colours of the light theme and one grey that can be seen in both; they are
 * given the colours of the theme that is on before they become pixels, and are drawn anew for each size, never stretched.
 *
 * @param text the SVG document
 */
record SvgSource(String text) {
    /** The size of the grid the icons are drawn on, in pixels. */
    static final int GRID = 16;

    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>", Pattern.DOTALL);
    private static final Pattern SIZE = Pattern.compile("\\s(?:width|height)\\s*=\\s*\"[^\"]*\"");

    static SvgSource read(URL address) throws IOException {
        try (InputStream in = address.openStream()) {
            return new SvgSource(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** This icon in the colours of a theme. */
    SvgSource colored(IconColors colors) {
        return new SvgSource(colors.apply(text));
    }

    /** The text with another width and height. @param pixels both of them */
    String sized(int pixels) {
        Matcher root = ROOT.matcher(text);
        if (!root.find()) {
            return text;
        }
        String plain = SIZE.matcher(root.group()).replaceAll("");
        String sized =
                plain.substring(0, 4) + " width=\"" + pixels + "\" height=\"" + pixels + "\"" + plain.substring(4);
        return text.substring(0, root.start()) + sized + text.substring(root.end());
    }

    /** The icon as pixels. @param pixels width and height, both above zero */
    ImageData draw(int pixels) {
        return new ImageData(new ByteArrayInputStream(sized(pixels).getBytes(StandardCharsets.UTF_8)));
    }
}

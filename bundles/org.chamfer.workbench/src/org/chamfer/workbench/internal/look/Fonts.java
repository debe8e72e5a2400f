package org.chamfer.workbench.internal.look;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.chamfer.workbench.look.TextStyle;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;

/** The fonts of the styles: the platform's families in our sizes. For the UI thread. */
final class Fonts {
    private static final double POINTS_PER_INCH = 72;

    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);

    Font font(TextStyle style) {
        return fonts.computeIfAbsent(style, key -> create(Display.getCurrent(), key));
    }

    private static Font create(Display display, TextStyle style) {
        Font platform = style == TextStyle.CODE ? JFaceResources.getTextFont() : display.getSystemFont();
        String family = platform.getFontData()[0].getName();
        double points = pixels(style) * POINTS_PER_INCH / display.getDPI().y;
        return new Font(display, data(family, points, style == TextStyle.TITLE ? SWT.BOLD : SWT.NORMAL));
    }

    /** The height of a style in pixels at 100 %. */
    static int pixels(TextStyle style) {
        return switch (style) {
            case TITLE -> 13;
            case BODY, CODE -> 12;
            case FOOTER -> 11;
        };
    }

    /** The constructor with numbers takes whole points only, which would be another size; the written form does not. */
    private static FontData data(String family, double points, int style) {
        return new FontData(String.format(Locale.ROOT, "1|%s|%.2f|%d|", family, points, style));
    }

    void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }
}

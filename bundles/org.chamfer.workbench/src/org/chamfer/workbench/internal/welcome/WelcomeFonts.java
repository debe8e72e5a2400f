package org.chamfer.workbench.internal.welcome;

import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;

/** The larger letters of the page. */
final class WelcomeFonts {
    private final Font headline;
    private final Font section;

    WelcomeFonts(Look look, Display display) {
        headline = larger(look, display, 2.0);
        section = larger(look, display, 1.15);
    }

    private static Font larger(Look look, Display display, double factor) {
        FontData[] data = look.font(TextStyle.TITLE).getFontData();
        return FontDescriptor.createFrom(data)
                .setHeight((int) Math.round(data[0].getHeight() * factor))
                .createFont(display);
    }

    /** For the name at the top. */
    Font headline() {
        return headline;
    }

    /** For the titles of sections. */
    Font section() {
        return section;
    }

    void dispose() {
        headline.dispose();
        section.dispose();
    }
}

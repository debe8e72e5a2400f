package org.chamfer.workbench.look;

import java.net.URL;
import java.util.Collection;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;

/**
 * Colours, fonts and icons in the theme that is on. A service of the workbench:
 * {@code PlatformUI.getWorkbench().getService(Look.class)}. For the UI thread; what it gives out is its own and not to be
 * disposed of. Everything has to be asked for again when a listener was told of another theme.
 */
public interface Look {
    /** True if the dark theme is on. */
    boolean dark();

    /** A colour. */
    Color color(Token token);

    /** A colour given as {@code 0xRRGGBB}. */
    Color color(int rgb);

    /**
     * The colour of ports and wires of a type, as the theme has it.
     *
     * @param portType id of the port type; unknown ones look like {@code any}
     */
    Color portColor(String portType);

    /** A colour between two, for tints. @param share how much of the second, from 0 to 1 */
    Color mix(Token first, Color second, double share);

    /** The colour in which text can be read best on a background: near black or white. */
    default Color textOn(Color background) {
        int brightness = (299 * background.getRed() + 587 * background.getGreen() + 114 * background.getBlue()) / 1000;
        return color(brightness < 128 ? 0xFFFFFF : 0x0E1116);
    }

    /** A font. */
    Font font(TextStyle style);

    /**
     * One of the application's icons in the colours of the theme.
     *
     * @param name such as {@code run}; a name that does not exist gives a plain square, and a line in the log
     * @param size 16 or 24 pixels
     */
    Image icon(String name, int size);

    /** The same for menus and tool bars; it has the theme's colours at the moment of the call. */
    ImageDescriptor descriptor(String name);

    /** An SVG image of another bundle, such as that of a node type, in the colours of the theme. */
    Image icon(URL svg, int size);

    /** The icon of a node type. @param contributor its bundle @param path within the bundle; empty for a plain one */
    Image nodeIcon(String contributor, String path, int size);

    /**
     * Draws SVG images of 16 pixels before they are asked for, so that they are there at once when they are. Takes long;
     * for threads of the background.
     *
     * @param otherTheme false for the theme that is on, true for the other one
     */
    default void drawAhead(Collection<URL> svgs, boolean otherTheme) {}

    /** Tells a listener from now on, on the UI thread, when the theme has changed. */
    void addListener(Runnable listener);

    /** No longer tells a listener. */
    void removeListener(Runnable listener);
}

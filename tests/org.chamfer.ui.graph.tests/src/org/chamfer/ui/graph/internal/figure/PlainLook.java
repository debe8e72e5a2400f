package org.chamfer.ui.graph.internal.figure;

import java.net.URL;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;

/** The colours of a theme without a display: no fonts, no icons. */
final class PlainLook implements Look {
    private final boolean dark;

    PlainLook(boolean dark) {
        this.dark = dark;
    }

    @Override
    public boolean dark() {
        return dark;
    }

    @Override
    public Color color(Token token) {
        return color(token.rgb(dark));
    }

    @Override
    public Color color(int rgb) {
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    @Override
    public Color portColor(String portType) {
        return color(0x2F6FED);
    }

    @Override
    public Color mix(Token first, Color second, double share) {
        return share < 0.5 ? color(first) : second;
    }

    @Override
    public Font font(TextStyle style) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Image icon(String name, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImageDescriptor descriptor(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Image icon(URL svg, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Image nodeIcon(String contributor, String path, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addListener(Runnable listener) {}

    @Override
    public void removeListener(Runnable listener) {}
}

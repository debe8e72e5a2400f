package org.chamfer.ui.graph.internal.figure;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** Draws icons, larger ones of the same when they are enlarged, so that they stay sharp. For the UI thread. */
final class SharpIcons {
    private static final int ENLARGED = 400;

    private final Map<Image, Image> enlarged = new HashMap<>();

    /** Draws an icon into an area. @param large true if the area will be enlarged on the screen */
    void draw(Graphics graphics, Image icon, Rectangle area, boolean large) {
        if (icon == null || icon.isDisposed()) {
            return;
        }
        if (!large) {
            graphics.drawImage(icon, area.x, area.y);
            return;
        }
        Image sharp =
                enlarged.computeIfAbsent(icon, small -> new Image(Display.getCurrent(), small.getImageData(ENLARGED)));
        graphics.drawImage(sharp, new Rectangle(sharp.getBounds()), area);
    }

    void clear() {
        enlarged.values().forEach(Image::dispose);
        enlarged.clear();
    }
}

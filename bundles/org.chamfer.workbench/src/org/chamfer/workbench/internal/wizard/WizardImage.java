package org.chamfer.workbench.internal.wizard;

import org.chamfer.workbench.look.Look;
import org.eclipse.jface.resource.CompositeImageDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** The picture in the title area of wizards: an icon of the application with room around it. */
final class WizardImage extends CompositeImageDescriptor {
    private static final int ICON = 32;
    private static final int SIZE = 64;

    private final Image icon;

    private WizardImage(Image icon) {
        this.icon = icon;
    }

    /** That of an icon. */
    static ImageDescriptor of(Look look, String icon) {
        return new WizardImage(look.icon(icon, ICON));
    }

    @Override
    protected void drawCompositeImage(int width, int height) {
        drawImage(createCachedImageDataProvider(icon), (SIZE - ICON) / 2, (SIZE - ICON) / 2);
    }

    @Override
    protected Point getSize() {
        return new Point(SIZE, SIZE);
    }
}

package org.chamfer.workbench.internal.welcome;

import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A card that shows an example and opens it. */
final class ExampleCard extends Clickable {
    private static final int TEXTS = 60;
    private static final int ICON = 16;
    private static final int PADDING = 12;
    private static final int CORNER = 8;
    /** The sky behind solids, as the 3D views have it. */
    private static final int[] LIGHT_SKY = {0xEEF2F7, 0xD7DEE8};

    private static final int[] DARK_SKY = {0x23282F, 0x15181C};

    private final Example example;
    private Image picture;

    ExampleCard(Composite parent, Look look, Example example, Runnable action) {
        super(parent, look, example.title(), action);
        this.example = example;
    }

    /** The example it shows. */
    Example example() {
        return example;
    }

    /** Shows a picture, which stays the caller's. */
    void show(Image shown) {
        picture = shown;
        redraw();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width, pictureHeight(width) + TEXTS);
    }

    private static int pictureHeight(int width) {
        return width * ExamplePictures.HEIGHT / ExamplePictures.WIDTH;
    }

    @Override
    void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        gc.setBackground(look.color(Token.CANVAS));
        gc.fillRectangle(area);
        boolean marked = hovered() || isFocusControl();
        Path outline = outline(area.width, area.height, true);
        gc.setBackground(look.color(Token.NODE));
        gc.fillPath(outline);
        paintPicture(gc, area.width, pictureHeight(area.width));
        gc.setForeground(look.color(marked ? Token.SELECTION : Token.BORDER));
        gc.setLineWidth(isFocusControl() ? 2 : 1);
        gc.drawPath(outline);
        outline.dispose();
        paintTexts(gc, area);
    }

    /** Rounded at the top, and below too if the whole card is meant. */
    private Path outline(int width, int height, boolean below) {
        Path path = new Path(getDisplay());
        float right = width - 1f;
        float bottom = height - 1f;
        float size = 2f * CORNER;
        path.addArc(0.5f, 0.5f, size, size, 90, 90);
        if (below) {
            path.addArc(0.5f, bottom - size, size, size, 180, 90);
            path.addArc(right - size, bottom - size, size, size, 270, 90);
        } else {
            path.lineTo(0.5f, bottom + 1);
            path.lineTo(right, bottom + 1);
        }
        path.addArc(right - size, 0.5f, size, size, 0, 90);
        path.close();
        return path;
    }

    private void paintPicture(GC gc, int width, int height) {
        int[] sky = look.dark() ? DARK_SKY : LIGHT_SKY;
        Color top = look.color(sky[0]);
        Color bottom = look.color(sky[1]);
        Pattern gradient = new Pattern(getDisplay(), 0, 0, 0, height, top, bottom);
        Path sheet = outline(width, height, false);
        gc.setBackgroundPattern(gradient);
        gc.fillPath(sheet);
        gc.setBackgroundPattern(null);
        sheet.dispose();
        gradient.dispose();
        if (picture != null) {
            Rectangle bounds = picture.getBounds();
            gc.drawImage(picture, 0, 0, bounds.width, bounds.height, 0, 0, width, height);
        }
        gc.setForeground(look.color(Token.BORDER));
        gc.drawLine(1, height, width - 2, height);
    }

    private void paintTexts(GC gc, Rectangle area) {
        int top = pictureHeight(area.width);
        Image icon = look.icon(example.isGraph() ? "graph" : "code", ICON);
        gc.drawImage(icon, area.width - PADDING - ICON, top + PADDING);
        int room = area.width - 2 * PADDING;
        gc.setFont(look.font(TextStyle.TITLE));
        gc.setForeground(look.color(hovered() ? Token.SELECTION : Token.TEXT));
        gc.drawText(TextFit.cut(gc, example.title(), room - ICON), PADDING, top + PADDING - 2, true);
        gc.setFont(look.font(TextStyle.FOOTER));
        gc.setForeground(look.color(Token.TEXT_SECONDARY));
        gc.drawText(TextFit.cut(gc, example.summary(), room), PADDING, top + PADDING + 20, true);
    }
}

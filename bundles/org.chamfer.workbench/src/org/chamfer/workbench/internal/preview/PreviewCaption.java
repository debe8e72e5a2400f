package org.chamfer.workbench.internal.preview;

import java.util.List;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** Paints what stands over the picture: the words of an empty view, or what is being waited for. */
final class PreviewCaption {
    private static final int INSET = 12;

    private final Look look;
    private String message = "";
    private String icon = "preview";
    private boolean failed;

    PreviewCaption(Look look) {
        this.look = look;
    }

    /** Says something in the middle; empty for nothing. @param problem true if something went wrong */
    void message(String text, boolean problem) {
        message = text;
        failed = problem;
        icon = problem ? "warning" : "preview";
    }

    /** The words that are painted; empty for none. */
    String text() {
        return message;
    }

    /** Paints over a picture. @param empty true if there is no picture */
    void paint(GC gc, Point size, boolean empty) {
        gc.setTextAntialias(SWT.ON);
        if (!message.isEmpty()) {
            if (empty) {
                paintMiddle(gc, size);
            } else {
                paintStrip(gc, size);
            }
        }
    }

    private void paintMiddle(GC gc, Point size) {
        Image image = look.icon(icon, 24);
        gc.setFont(look.font(TextStyle.BODY));
        List<String> lines = Ellipsis.wrapped(gc, message, Math.min(320, size.x - 4 * INSET));
        int height = gc.getFontMetrics().getHeight() + 2;
        int y = (size.y - 36 - lines.size() * height) / 2;
        gc.setAlpha(failed ? 255 : 150);
        gc.drawImage(image, (size.x - 24) / 2, y);
        gc.setAlpha(255);
        gc.setForeground(look.color(Token.TEXT_SECONDARY));
        y += 36;
        for (String line : lines) {
            gc.drawText(line, (size.x - gc.textExtent(line).x) / 2, y, true);
            y += height;
        }
    }

    private void paintStrip(GC gc, Point size) {
        gc.setFont(look.font(TextStyle.FOOTER));
        List<String> lines = Ellipsis.wrapped(gc, message, size.x - 4 * INSET);
        int line = gc.getFontMetrics().getHeight() + 2;
        int height = Math.min(4, lines.size()) * line + 12;
        int y = size.y - height - INSET;
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.mix(Token.NODE, look.color(failed ? Token.ERROR : Token.BORDER), 0.12));
        gc.fillRoundRectangle(INSET, y, size.x - 2 * INSET, height, 8, 8);
        gc.setForeground(look.color(failed ? Token.ERROR : Token.TEXT_SECONDARY));
        for (int i = 0; i < Math.min(4, lines.size()); i++) {
            gc.drawText(lines.get(i), 2 * INSET, y + 6 + i * line, true);
        }
    }
}

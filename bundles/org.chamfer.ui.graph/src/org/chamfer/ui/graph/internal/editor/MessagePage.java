package org.chamfer.ui.graph.internal.editor;

import org.chamfer.ui.graph.internal.control.FlatButton;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page that says something in its middle, in place of the canvas: that the graph is being read, or why it cannot be. */
final class MessagePage extends Canvas {
    private static final int ICON = 24;
    private static final int GAP = 8;
    private static final int BUTTON_GAP = 24;
    private static final int WIDEST = 600;

    private final Look look;
    private String icon = "";
    private String title = "";
    private String text = "";

    MessagePage(Composite parent, Look look) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, _ -> arrange());
    }

    /** Says something else. */
    void say(String newIcon, String newTitle, String newText) {
        icon = newIcon;
        title = newTitle;
        text = newText;
        for (Control child : getChildren()) {
            child.dispose();
        }
        redraw();
    }

    /** Adds a button below the text. */
    void offer(String id, String label, Runnable action) {
        FlatButton button = new FlatButton(this, look, "", action)
                .on(Token.CANVAS)
                .outlined()
                .text(label);
        button.setData("org.chamfer.id", id);
        arrange();
    }

    private void arrange() {
        Rectangle area = getClientArea();
        int wide = 0;
        for (Control child : getChildren()) {
            wide += child.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + GAP;
        }
        int x = area.width / 2 - (wide - GAP) / 2;
        int y = area.height / 2 + textHeight() / 2 + BUTTON_GAP;
        for (Control child : getChildren()) {
            Point size = child.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            child.setBounds(x, y, size.x, size.y);
            x += size.x + GAP;
        }
    }

    private int textHeight() {
        TextLayout layout = layout(text, TextStyle.BODY);
        try {
            return layout.getBounds().height;
        } finally {
            layout.dispose();
        }
    }

    private TextLayout layout(String content, TextStyle style) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(look.font(style));
        layout.setAlignment(SWT.CENTER);
        layout.setWidth(Math.clamp(getClientArea().width - 4L * GAP, 1, WIDEST));
        layout.setText(content);
        return layout;
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(look.color(Token.CANVAS));
        gc.fillRectangle(area);
        TextLayout body = layout(text, TextStyle.BODY);
        TextLayout heading = layout(title, TextStyle.TITLE);
        try {
            int height = body.getBounds().height;
            int y = area.height / 2 - height / 2;
            gc.setForeground(look.color(Token.TEXT_SECONDARY));
            body.draw(gc, (area.width - body.getWidth()) / 2, y);
            y -= GAP + heading.getBounds().height;
            gc.setForeground(look.color(Token.TEXT));
            heading.draw(gc, (area.width - heading.getWidth()) / 2, y);
            if (!icon.isEmpty()) {
                gc.drawImage(look.icon(icon, ICON), (area.width - ICON) / 2, y - GAP - ICON);
            }
        } finally {
            body.dispose();
            heading.dispose();
        }
    }
}

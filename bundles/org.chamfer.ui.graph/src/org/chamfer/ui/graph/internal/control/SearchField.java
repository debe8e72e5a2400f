package org.chamfer.ui.graph.internal.control;

import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** A line of text without a border of its own, which says what it is for while it is empty. */
public final class SearchField extends StyledText {
    private final Look look;
    private final Token ground;
    private final String message;

    /** An empty field. @param ground the colour behind it */
    public SearchField(Composite parent, Look look, Token ground, String message) {
        super(parent, SWT.SINGLE);
        this.look = look;
        this.ground = ground;
        this.message = message;
        setMargins(2, 2, 2, 2);
        themeChanged();
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Modify, _ -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = message;
            }
        });
    }

    /** Says that the theme is another one. */
    public void themeChanged() {
        setFont(look.font(TextStyle.BODY));
        setBackground(look.color(ground));
        setForeground(look.color(Token.TEXT));
        setSelectionBackground(look.color(Token.SELECTION));
        setSelectionForeground(look.color(Token.NODE));
    }

    private void paint(GC gc) {
        if (getCharCount() == 0) {
            gc.setFont(getFont());
            gc.setForeground(look.color(Token.TEXT_SECONDARY));
            gc.drawText(message, getLeftMargin() + 2, getTopMargin(), true);
        }
    }
}

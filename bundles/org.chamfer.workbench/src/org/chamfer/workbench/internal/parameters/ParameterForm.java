package org.chamfer.workbench.internal.parameters;

import java.nio.file.Path;
import java.util.Optional;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.chamfer.workbench.parameter.ParameterSheet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * The parameters of a sheet: title, a search field if there are many, and the rows. Says what it is for if there is
 * none.
 */
final class ParameterForm extends Composite {
    private static final int MANY = 12;
    private static final int SEARCH = 28;
    private static final int MARGIN = 16;
    private static final String EMPTY = "Select a node or a .scad file to edit its parameters.";

    private final Look look;
    private final FormHeader header;
    private final SearchField search;
    private final ScrolledComposite scroll;
    private final FormBody body;
    private final Runnable changed = this::refresh;
    private ParameterSheet sheet;
    private ParameterSheet searched;

    ParameterForm(Composite parent, Look look) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        setData(DrawnControl.UNSTYLED, true);
        header = new FormHeader(this, look);
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setData(DrawnControl.UNSTYLED, true);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        LiveEdits edits = new LiveEdits(getDisplay(), () -> sheet);
        body = new FormBody(scroll, new RowContext(look, edits, this::folder));
        scroll.setContent(body);
        search = new SearchField(this, look, "Search parameters", body::search);
        scroll.getVerticalBar().setIncrement(DrawnControl.HEIGHT);
        addListener(SWT.Resize, _ -> arrange());
        addListener(SWT.Paint, event -> paintEmpty(event.gc));
        addListener(SWT.Dispose, _ -> show(null));
        themeChanged();
        refresh();
    }

    /** The sheet that is shown, if there is one. */
    Optional<ParameterSheet> sheet() {
        return Optional.ofNullable(sheet);
    }

    /** Shows a sheet. @param other {@code null} for none */
    void show(ParameterSheet other) {
        if (other != sheet) {
            if (sheet != null) {
                sheet.removeListener(changed);
            }
            sheet = other;
            if (sheet != null) {
                sheet.addListener(changed);
            }
            if (!isDisposed()) {
                refresh();
            }
        }
    }

    /** Takes over the colours of another theme. */
    void themeChanged() {
        setBackground(look.color(Token.WINDOW));
        scroll.setBackground(look.color(Token.WINDOW));
        body.themeChanged();
        search.themeChanged();
        header.redraw();
        redraw();
    }

    @Override
    public boolean setFocus() {
        return scroll.getVisible() ? scroll.setFocus() : super.setFocus();
    }

    private void refresh() {
        boolean some = sheet != null;
        header.setVisible(some);
        scroll.setVisible(some && !sheet.parameters().isEmpty());
        search.setVisible(some && sheet.parameters().size() > MANY);
        if (some) {
            header.show(sheet.title(), sheet.description(), sheet.problem().orElse(""));
            if (sheet != searched) {
                searched = sheet;
                search.clear();
            }
            arrange();
            if (!sheet.parameters().isEmpty()) {
                body.show(sheet);
            }
        }
        redraw();
    }

    private void arrange() {
        Rectangle area = getClientArea();
        int top = header.getVisible() ? header.computeSize(area.width, SWT.DEFAULT).y : 0;
        header.setBounds(0, 0, area.width, top);
        if (search.getVisible()) {
            search.setBounds(MARGIN, top, Math.max(0, area.width - 2 * MARGIN), SEARCH);
            top += SEARCH + MARGIN / 2;
        }
        // A native scroll bar complains of less.
        scroll.setBounds(0, top, area.width, Math.max(DrawnControl.HEIGHT, area.height - top));
    }

    private Path folder() {
        return sheet == null ? Path.of("") : sheet.folder();
    }

    private void paintEmpty(GC gc) {
        if (sheet != null) {
            return;
        }
        Rectangle area = getClientArea();
        gc.setFont(look.font(TextStyle.BODY));
        gc.drawImage(look.icon("parameters", 24), (area.width - 24) / 2, area.height / 2 - 40);
        Wrapped.paintCentered(gc, EMPTY, area, look.color(Token.TEXT_SECONDARY));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean all) {
        return new Point(widthHint == SWT.DEFAULT ? 280 : widthHint, heightHint == SWT.DEFAULT ? 320 : heightHint);
    }
}

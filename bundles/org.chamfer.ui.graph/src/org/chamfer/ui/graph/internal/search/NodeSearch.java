package org.chamfer.ui.graph.internal.search;

import java.util.List;
import java.util.function.Consumer;
import org.chamfer.ui.graph.internal.control.RowList;
import org.chamfer.ui.graph.internal.control.SearchField;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * The list of node types that narrows while one types. Arrow keys choose, Enter and a click add, Escape and a click
 * elsewhere close it.
 */
public final class NodeSearch {
    private static final int WIDTH = 400;
    private static final int FIELD = 44;
    private static final int FOOTER = 28;
    private static final int ROWS_HEIGHT = 8 * 44 + 8;
    private static final int ICON = 16;
    private static final int PADDING = 12;
    private static final String NOTHING = "No node type fits. Try a shorter word.";
    private static final String KEYS = "Enter adds   ·   Up and Down choose   ·   Esc closes";

    private final Look look;
    private final List<NodeChoice> choices;
    private final List<String> recent;
    private final Consumer<NodeChoice> adder;
    private final Shell shell;
    private final SearchField field;
    private final RowList<NodeChoice> list;

    /**
     * Prepares the list.
     *
     * @param message what the field says while it is empty
     * @param recent ids of the types used lately, the latest first
     * @param adder is given what the user chooses
     */
    public NodeSearch(
            Control parent,
            Look look,
            String message,
            List<NodeChoice> choices,
            List<String> recent,
            Consumer<NodeChoice> adder) {
        this.look = look;
        this.choices = choices;
        this.recent = recent;
        this.adder = adder;
        shell = new Shell(parent.getShell(), SWT.NO_TRIM | SWT.DOUBLE_BUFFERED);
        shell.setData("org.chamfer.id", "graph.search");
        shell.setData("org.eclipse.e4.ui.css.disabled", true);
        shell.setText("Add Node");
        field = new SearchField(shell, look, Token.NODE, message);
        field.setData("org.chamfer.id", "graph.search.field");
        list = new RowList<>(shell, look, Token.NODE, new ChoicePainter(look));
        list.setData("org.chamfer.id", "graph.search.list");
        shell.addListener(SWT.Paint, event -> paint(event.gc));
        field.addListener(SWT.Modify, _ -> filter());
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.Traverse, this::traverse);
        list.addListener(SWT.Traverse, this::traverse);
        list.addListener(SWT.MouseUp, event -> {
            if (list.rowAt(event.y) != null) {
                list.choose();
            }
        });
        list.onChoice(this::add);
        list.addListener(SWT.MouseMove, event -> {
            NodeChoice row = list.rowAt(event.y);
            if (row != null) {
                list.select(list.rows().indexOf(row));
            }
        });
        filter();
    }

    /** Opens it. @param place of its left upper corner on the display; it is kept on the monitor */
    public void open(Point place) {
        shell.setSize(WIDTH, FIELD + ROWS_HEIGHT + FOOTER);
        Rectangle area = shell.getClientArea();
        field.setBounds(
                PADDING + ICON + 8,
                (FIELD - field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y) / 2,
                area.width - 2 * PADDING - ICON - 8,
                field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        list.setBounds(1, FIELD + 4, area.width - 2, ROWS_HEIGHT - 8);
        Rectangle monitor = shell.getParent().getMonitor().getClientArea();
        shell.setLocation(
                Math.clamp(place.x, monitor.x, Math.max(monitor.x, monitor.x + monitor.width - WIDTH)),
                Math.clamp(place.y, monitor.y, Math.max(monitor.y, monitor.y + monitor.height - shell.getSize().y)));
        shell.open();
        field.setFocus();
        // Only now: the parent's shell is deactivated and activated while this one opens.
        shell.addListener(SWT.Deactivate, _ -> close());
    }

    /** Closes it, if it is open. */
    public void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }

    private void filter() {
        list.setRows(Ranking.of(field.getText(), choices, recent));
        list.select(-1);
        list.select(list.rows().isEmpty() ? -1 : 0);
        shell.redraw();
    }

    private void add(NodeChoice choice) {
        close();
        adder.accept(choice);
    }

    private void key(Event event) {
        int by =
                switch (event.keyCode) {
                    case SWT.ARROW_DOWN -> 1;
                    case SWT.ARROW_UP -> -1;
                    case SWT.PAGE_DOWN -> list.page();
                    case SWT.PAGE_UP -> -list.page();
                    default -> 0;
                };
        if (by != 0) {
            list.move(by);
            event.doit = false;
        }
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            list.choose();
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        }
    }

    private void paint(GC gc) {
        Rectangle area = shell.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.color(Token.NODE));
        gc.fillRectangle(area);
        gc.drawImage(look.icon("search", ICON), PADDING, (FIELD - ICON) / 2);
        gc.setForeground(look.color(Token.BORDER));
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        gc.drawLine(0, FIELD, area.width, FIELD);
        gc.drawLine(0, area.height - FOOTER, area.width, area.height - FOOTER);
        gc.setFont(look.font(TextStyle.FOOTER));
        gc.setForeground(look.color(Token.TEXT_SECONDARY));
        Point size = gc.textExtent(KEYS);
        gc.drawText(KEYS, PADDING, area.height - FOOTER + (FOOTER - size.y) / 2, true);
        if (list.getVisible() == list.rows().isEmpty()) {
            list.setVisible(!list.rows().isEmpty());
        }
        if (list.rows().isEmpty()) {
            gc.setFont(look.font(TextStyle.BODY));
            gc.drawText(NOTHING, PADDING, FIELD + PADDING + 4, true);
        }
    }
}

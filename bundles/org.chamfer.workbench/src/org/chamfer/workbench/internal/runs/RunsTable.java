package org.chamfer.workbench.internal.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.chamfer.workbench.run.QueuedRun;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The list of runs: the one that is going on, those that wait, those that ended, newest first. */
final class RunsTable {
    private static final int ROW = 32;
    private static final int PADDING = 8;
    private static final int ICON = 16;
    private static final int BAR = 6;
    private static final int TITLE = 0;
    private static final int PROGRESS = 1;
    private static final int TIME = 2;
    private static final int NODES = 3;
    private static final int[] SHARES = {26, 22, 24, 28};
    private static final String[] NAMES = {"Run", "Progress", "Time", "Nodes"};

    private final Look look;
    private final Table table;
    private boolean paused;

    RunsTable(Composite parent, Look look) {
        this.look = look;
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(false);
        table.setData("org.chamfer.id", "runs.table");
        for (String name : NAMES) {
            new TableColumn(table, SWT.LEFT).setText(name);
        }
        table.addListener(SWT.MeasureItem, event -> event.height = ROW);
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.Resize, _ -> layout());
    }

    Table control() {
        return table;
    }

    /** Takes the colours of the theme. */
    void restyle() {
        table.setBackground(look.color(Token.NODE));
        table.redraw();
    }

    Optional<QueuedRun> selected() {
        TableItem[] items = table.getSelection();
        return items.length == 0 ? Optional.empty() : Optional.of((QueuedRun) items[0].getData());
    }

    /** Shows runs as they are now; the selection stays with its run. */
    void show(List<QueuedRun> runs, boolean held) {
        paused = held;
        List<QueuedRun> rows = ordered(runs);
        Optional<QueuedRun> selected = selected();
        boolean same = rows.size() == table.getItemCount();
        while (table.getItemCount() > rows.size()) {
            table.remove(table.getItemCount() - 1);
        }
        for (int at = 0; at < rows.size(); at++) {
            TableItem item = at < table.getItemCount() ? table.getItem(at) : new TableItem(table, SWT.NONE);
            same &= item.getData() == rows.get(at);
            item.setData(rows.get(at));
            item.setText(TITLE, RunRow.of(rows.get(at), paused).spoken());
        }
        if (!same) {
            selected.map(rows::indexOf).filter(at -> at >= 0).ifPresentOrElse(table::setSelection, table::deselectAll);
        }
        table.redraw();
    }

    private static List<QueuedRun> ordered(List<QueuedRun> runs) {
        List<QueuedRun> rows = new ArrayList<>();
        List<QueuedRun> ended = new ArrayList<>();
        for (QueuedRun run : runs) {
            switch (run.state()) {
                case RUNNING, WAITING -> rows.add(run);
                case ENDED, CANCELLED -> ended.addFirst(run);
            }
        }
        rows.addAll(ended);
        return rows;
    }

    private void layout() {
        int width = table.getClientArea().width;
        int left = width;
        for (int column = 0; column < SHARES.length; column++) {
            int wanted = column == SHARES.length - 1 ? left : width * SHARES[column] / 100;
            table.getColumn(column).setWidth(wanted);
            left -= wanted;
        }
    }

    /** Everything is painted here, but for the background. */
    private void erase(Event event) {
        event.detail &= ~(SWT.FOREGROUND | SWT.HOT);
        if ((event.detail & SWT.SELECTED) != 0) {
            Rectangle bounds = ((TableItem) event.item).getBounds(event.index);
            event.gc.setBackground(look.mix(Token.NODE, look.color(Token.SELECTION), 0.16));
            event.gc.fillRectangle(bounds.x - 2, event.y, bounds.width + 4, event.height);
            event.detail &= ~(SWT.SELECTED | SWT.BACKGROUND | SWT.FOCUSED);
        }
    }

    private void paint(Event event) {
        QueuedRun run = (QueuedRun) event.item.getData();
        if (run == null) {
            return;
        }
        RunRow row = RunRow.of(run, paused);
        Rectangle cell = ((TableItem) event.item).getBounds(event.index);
        cell.height = event.height;
        cell.y = event.y;
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        switch (event.index) {
            case TITLE -> title(gc, cell, row);
            case PROGRESS -> progress(gc, cell, row);
            case TIME -> text(gc, cell, cell.x + PADDING, row.time(), Token.TEXT_SECONDARY, TextStyle.BODY);
            case NODES -> text(gc, cell, cell.x + PADDING, row.nodes(), Token.TEXT_SECONDARY, TextStyle.BODY);
            default -> throw new IllegalStateException("there is no column " + event.index);
        }
    }

    private void title(GC gc, Rectangle cell, RunRow row) {
        int x = cell.x + PADDING;
        int y = cell.y + (cell.height - ICON) / 2;
        if (row.light().equals("state-running")) {
            ring(gc, x + 2, y + 2, ICON - 4, row.progress());
        } else {
            Image light = look.icon(row.light(), ICON);
            gc.drawImage(light, x, y);
        }
        x += ICON + PADDING;
        text(gc, cell, x, row.title(), Token.TEXT, TextStyle.BODY);
    }

    /** A ring that fills with the progress. */
    private void ring(GC gc, int x, int y, int size, double progress) {
        gc.setLineWidth(2);
        gc.setForeground(look.mix(Token.NODE, look.color(Token.SELECTION), 0.3));
        gc.drawOval(x, y, size, size);
        gc.setForeground(look.color(Token.SELECTION));
        gc.drawArc(x, y, size, size, 90, -(int) Math.round(360 * Math.max(0.04, progress)));
        gc.setLineWidth(1);
    }

    private void progress(GC gc, Rectangle cell, RunRow row) {
        if (row.progress() < 0 || row.progress() >= 1) {
            Token color = row.bar() == Token.ERROR ? Token.ERROR : Token.TEXT_SECONDARY;
            text(gc, cell, cell.x + PADDING, row.note(), color, TextStyle.BODY);
            return;
        }
        int width = cell.width - 2 * PADDING;
        int x = cell.x + PADDING;
        gc.setFont(look.font(TextStyle.FOOTER));
        int textHeight = gc.textExtent("M").y;
        int y = cell.y + (cell.height - textHeight - BAR - 2) / 2;
        gc.setForeground(look.color(Token.TEXT_SECONDARY));
        gc.drawText(shortened(gc, row.note(), width), x, y, true);
        y += textHeight + 2;
        gc.setBackground(look.color(Token.BORDER));
        gc.fillRoundRectangle(x, y, width, BAR, BAR, BAR);
        gc.setBackground(look.color(row.bar()));
        gc.fillRoundRectangle(x, y, Math.max(BAR, (int) (width * row.progress())), BAR, BAR, BAR);
    }

    private void text(GC gc, Rectangle cell, int x, String text, Token color, TextStyle style) {
        gc.setFont(look.font(style));
        gc.setForeground(look.color(color));
        Point size = gc.textExtent(text);
        String shown = shortened(gc, text, cell.x + cell.width - x - PADDING / 2);
        gc.drawText(shown, x, cell.y + (cell.height - size.y) / 2, true);
    }

    private static String shortened(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int length = text.length();
        while (length > 0 && gc.textExtent(text.substring(0, length) + "…").x > width) {
            length--;
        }
        return text.substring(0, length) + "…";
    }
}

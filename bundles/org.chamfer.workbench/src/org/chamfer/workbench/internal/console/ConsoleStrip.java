package org.chamfer.workbench.internal.console;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.chamfer.workbench.internal.console.ConsoleFilter.Level;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The row above the console that chooses which lines are shown. */
final class ConsoleStrip {
    private static final int SEARCH = 220;
    private static final int GAP = 8;

    private final Look look;
    private final Consumer<ConsoleFilter> chosen;
    private final Composite row;
    private final Text search;
    private final Map<Level, ToolItem> levels = new EnumMap<>(Level.class);
    private Level level = Level.ALL;

    ConsoleStrip(Composite parent, Look look, Consumer<ConsoleFilter> chosen) {
        this.look = look;
        this.chosen = chosen;
        row = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = GAP / 2;
        layout.marginWidth = GAP;
        layout.horizontalSpacing = GAP;
        row.setLayout(layout);
        ToolBar bar = new ToolBar(row, SWT.FLAT | SWT.RIGHT);
        add(bar, Level.ALL, "All", "Show all lines");
        add(bar, Level.WARNINGS, "Warnings", "Show warnings and errors");
        add(bar, Level.ERRORS, "Errors", "Show errors");
        levels.get(Level.ALL).setSelection(true);
        search = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage("Filter lines");
        search.setData("org.chamfer.id", "console.filter");
        GridData place = new GridData(SWT.END, SWT.CENTER, true, false);
        place.widthHint = SEARCH;
        search.setLayoutData(place);
        search.addListener(SWT.Modify, _ -> tell());
    }

    Composite control() {
        return row;
    }

    /** Goes to the field for the text. */
    void search() {
        search.setFocus();
        search.selectAll();
    }

    /** Takes the colours and icons of the theme. */
    void restyle() {
        row.setBackground(look.color(Token.WINDOW));
        levels.get(Level.ALL).setImage(look.icon("list", 16));
        levels.get(Level.WARNINGS).setImage(look.icon("warning", 16));
        levels.get(Level.ERRORS).setImage(look.icon("error", 16));
        row.layout();
    }

    private void add(ToolBar bar, Level one, String text, String help) {
        ToolItem item = new ToolItem(bar, SWT.RADIO);
        item.setText(text);
        item.setToolTipText(help);
        item.setData("org.chamfer.id", "console.level." + text.toLowerCase(Locale.ROOT));
        item.addListener(SWT.Selection, _ -> {
            if (item.getSelection()) {
                level = one;
                tell();
            }
        });
        levels.put(one, item);
    }

    private void tell() {
        chosen.accept(new ConsoleFilter(level, search.getText().strip()));
    }
}

package org.chamfer.ui.graph.internal.palette;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chamfer.graph.type.NodeType;
import org.chamfer.ui.graph.internal.control.CanvasSettings;
import org.chamfer.ui.graph.internal.control.FlatButton;
import org.chamfer.ui.graph.internal.control.Panel;
import org.chamfer.ui.graph.internal.control.RowList;
import org.chamfer.ui.graph.internal.control.SearchField;
import org.chamfer.ui.graph.internal.search.FittingTypes;
import org.chamfer.ui.graph.internal.search.NodeChoice;
import org.chamfer.ui.graph.internal.search.Ranking;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The node types by category beside the canvas: click or Enter adds one in the middle, dragging one where it is dropped. */
public final class NodePalette {
    private static final List<String> CATEGORIES = List.of(
            "Input", "Code", "Regions", "Solids", "Modify", "Combine", "Images", "Models", "Measure", "Results");
    private static final int HEAD = 36;
    private static final int ICON = 16;
    private static final int PADDING = 12;

    private final Look look;
    private final CanvasSettings settings;
    private final List<NodeChoice> choices;
    private final Consumer<NodeType> adder;
    private final Panel panel;
    private final SearchField field;
    private final FlatButton close;
    private final RowList<PaletteRow> list;
    private final Set<String> closed;
    private boolean dragged;

    /**
     * A palette.
     *
     * @param types the types that there are
     * @param adder is given the type that the user clicks at
     * @param closer hides the palette
     */
    public NodePalette(
            Composite parent,
            Look look,
            CanvasSettings settings,
            FittingTypes types,
            Consumer<NodeType> adder,
            Runnable closer) {
        this.look = look;
        this.settings = settings;
        this.choices = types.all();
        this.adder = adder;
        this.closed = new LinkedHashSet<>(settings.closedCategories());
        panel = new Panel(parent, look, Token.WINDOW, null);
        panel.setData("org.chamfer.id", "graph.palette");
        panel.setData("org.eclipse.e4.ui.css.disabled", true);
        field = new SearchField(panel, look, Token.WINDOW, "Search nodes");
        field.setData("org.chamfer.id", "graph.palette.search");
        close = new FlatButton(panel, look, "close", closer).on(Token.WINDOW).hint(() -> "Hide the palette.");
        list = new RowList<>(panel, look, Token.WINDOW, new PalettePainter(look));
        list.setData("org.chamfer.id", "graph.palette.list");
        panel.addListener(SWT.Resize, _ -> arrange());
        panel.addListener(SWT.Paint, event -> paint(event.gc));
        field.addListener(SWT.Modify, _ -> fill());
        field.addListener(SWT.KeyDown, this::fieldKey);
        list.addListener(SWT.MouseDown, _ -> dragged = false);
        list.addListener(SWT.MouseUp, this::clicked);
        list.addListener(SWT.MouseMove, this::hover);
        list.addListener(SWT.KeyDown, this::listKey);
        list.onChoice(this::choose);
        allowDrags();
        themeChanged();
        fill();
    }

    /** The control. */
    public Composite control() {
        return panel;
    }

    /** Puts the cursor into the search field. */
    public void setFocus() {
        field.setFocus();
    }

    /** Says that the theme is another one. */
    public void themeChanged() {
        field.themeChanged();
        panel.redraw();
        list.redraw();
        close.redraw();
    }

    private void arrange() {
        Rectangle area = panel.getClientArea();
        int height = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        int button = close.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        int x = PADDING + ICON + 4;
        field.setBounds(x, (HEAD - height) / 2, Math.max(0, area.width - x - button - 8), height);
        close.setBounds(area.width - button - 5, (HEAD - button) / 2, button, button);
        list.setBounds(0, HEAD + 1, area.width - 1, Math.max(0, area.height - HEAD - 1));
    }

    private void paint(GC gc) {
        Rectangle area = panel.getClientArea();
        gc.drawImage(look.icon("search", ICON), PADDING, (HEAD - ICON) / 2);
        gc.setForeground(look.color(Token.BORDER));
        gc.drawLine(0, HEAD, area.width, HEAD);
        gc.drawLine(area.width - 1, 0, area.width - 1, area.height);
        if (list.rows().isEmpty()) {
            gc.setFont(look.font(TextStyle.BODY));
            gc.setForeground(look.color(Token.TEXT_SECONDARY));
            gc.drawText("No node type fits.", PADDING, HEAD + PADDING, true);
        }
    }

    private void fill() {
        List<PaletteRow> rows = new ArrayList<>();
        if (field.getText().isBlank()) {
            // In the order of work, then those of other bundles by name.
            Map<String, List<NodeType>> categories = new LinkedHashMap<>();
            CATEGORIES.forEach(name -> categories.put(name, new ArrayList<>()));
            choices.forEach(choice -> categories
                    .computeIfAbsent(choice.type().category(), _ -> new ArrayList<>())
                    .add(choice.type()));
            categories.values().removeIf(List::isEmpty);
            categories.forEach((name, types) -> {
                boolean open = !closed.contains(name);
                rows.add(new PaletteRow.Heading(name, open));
                if (open) {
                    types.forEach(type -> rows.add(new PaletteRow.Entry(type)));
                }
            });
        } else {
            Ranking.of(field.getText(), choices, List.of())
                    .forEach(choice -> rows.add(new PaletteRow.Entry(choice.type())));
        }
        list.setRows(rows);
        if (!field.getText().isBlank()) {
            list.select(rows.isEmpty() ? -1 : 0);
        }
        list.setVisible(!rows.isEmpty());
        panel.redraw();
    }

    private void clicked(Event event) {
        PaletteRow row = list.rowAt(event.y);
        if (event.button == 1 && !dragged && row != null) {
            choose(row);
        }
    }

    private void choose(PaletteRow row) {
        switch (row) {
            case PaletteRow.Heading heading -> toggle(heading);
            case PaletteRow.Entry entry -> adder.accept(entry.type());
        }
    }

    private void toggle(PaletteRow.Heading heading) {
        int index = list.rows().indexOf(heading);
        if (!closed.remove(heading.name())) {
            closed.add(heading.name());
        }
        settings.setClosedCategories(List.copyOf(closed));
        fill();
        list.select(index);
    }

    private void hover(Event event) {
        String tip = list.rowAt(event.y) instanceof PaletteRow.Entry entry
                ? entry.type().label() + "\n" + entry.type().description()
                : null;
        if (tip == null ? list.getToolTipText() != null : !tip.equals(list.getToolTipText())) {
            list.setToolTipText(tip);
        }
    }

    private void fieldKey(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            list.setFocus();
            if (list.selection() == null) {
                list.select(0);
            }
            event.doit = false;
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            list.choose();
        } else if (event.keyCode == SWT.ESC) {
            field.setText("");
        }
    }

    private void listKey(Event event) {
        if (list.selection() instanceof PaletteRow.Heading heading
                && event.keyCode == (heading.open() ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT)) {
            toggle(heading);
        }
    }

    private void allowDrags() {
        DragSource source = new DragSource(list, DND.DROP_COPY);
        source.setTransfer(new Transfer[] {NodeTypeTransfer.INSTANCE});
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = list.selection() instanceof PaletteRow.Entry;
                dragged = event.doit;
                if (list.selection() instanceof PaletteRow.Entry entry) {
                    event.image = look.nodeIcon(
                            entry.type().contributor(), entry.type().icon(), 24);
                }
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                if (list.selection() instanceof PaletteRow.Entry entry) {
                    event.data = entry.type().id();
                }
            }
        });
    }
}

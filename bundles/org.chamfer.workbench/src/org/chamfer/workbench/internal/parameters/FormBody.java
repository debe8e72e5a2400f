package org.chamfer.workbench.internal.parameters;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.workbench.look.Token;
import org.chamfer.workbench.parameter.ParameterSheet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The rows of a form under their headings. Rows are made a few at a time, so that a file with hundreds of parameters
 * opens at once; they stay as long as the parameters are the same.
 */
final class FormBody extends Composite {
    /** How long rows are made before the window may paint again, in nanoseconds. */
    private static final long SLICE = 12_000_000L;

    private static final int PAUSE = 8;
    private static final int MARGIN = 8;

    private record Section(GroupHeader header, List<ParameterRow> rows) {}

    private record Pending(Section section, ParameterSpec parameter) {}

    private final RowContext context;
    private final List<Section> sections = new ArrayList<>();
    private final Deque<Pending> pending = new ArrayDeque<>();
    /** Groups that are closed, at first those that few need. */
    private final Set<String> closed = new HashSet<>(Set.of("Advanced"));

    private List<ParameterSpec> parameters = List.of();
    private ParameterSheet sheet;
    private String search = "";

    FormBody(ScrolledComposite parent, RowContext context) {
        super(parent, SWT.NONE);
        this.context = context;
        setData(DrawnControl.UNSTYLED, true);
        themeChanged();
        parent.addListener(SWT.Resize, _ -> arrange());
    }

    /** Shows a sheet, or the same sheet again after a change. */
    void show(ParameterSheet other) {
        boolean same = other == sheet && other.parameters().equals(parameters);
        sheet = other;
        if (same) {
            sections.forEach(section -> section.rows().forEach(row -> row.show(sheet)));
        } else {
            parameters = other.parameters();
            rebuild();
        }
    }

    /** Shows only what has the words of a search. */
    void search(String words) {
        search = words;
        fillAll();
        arrange();
        ((ScrolledComposite) getParent()).setOrigin(0, 0);
    }

    /** Takes over the colours of another theme. */
    void themeChanged() {
        setBackground(context.look().color(Token.WINDOW));
        for (Section section : sections) {
            section.rows().forEach(Restyling::apply);
            if (section.header() != null) {
                section.header().themeChanged();
            }
        }
    }

    /** Arranges the form that a control is in, because the control has another height. */
    static void relayout(Control control) {
        Composite at = control.getParent();
        while (at != null && !(at instanceof FormBody)) {
            at = at.getParent();
        }
        if (at instanceof FormBody body) {
            body.arrange();
        }
    }

    private void rebuild() {
        setRedraw(false);
        for (Control child : getChildren()) {
            child.dispose();
        }
        sections.clear();
        pending.clear();
        for (ParameterGroup group : ParameterGroup.of(parameters)) {
            GroupHeader header = group.name().isEmpty() ? null : header(group.name());
            Section section = new Section(header, new ArrayList<>());
            sections.add(section);
            group.parameters().forEach(parameter -> pending.add(new Pending(section, parameter)));
        }
        fill();
        setRedraw(true);
        ((ScrolledComposite) getParent()).setOrigin(0, 0);
    }

    private GroupHeader header(String name) {
        GroupHeader[] made = new GroupHeader[1];
        made[0] = new GroupHeader(this, context.look(), name, !closed.contains(name), () -> {
            if (made[0].isOpen()) {
                closed.remove(name);
            } else {
                closed.add(name);
            }
            arrange();
        });
        return made[0];
    }

    private void fill() {
        long end = System.nanoTime() + SLICE;
        while (!pending.isEmpty() && System.nanoTime() < end) {
            make(pending.poll());
        }
        arrange();
        if (!pending.isEmpty()) {
            getDisplay().timerExec(PAUSE, () -> {
                if (!isDisposed()) {
                    fill();
                }
            });
        }
    }

    private void fillAll() {
        while (!pending.isEmpty()) {
            make(pending.poll());
        }
    }

    private void make(Pending next) {
        ParameterRow row = new ParameterRow(this, context, next.parameter());
        row.show(sheet);
        next.section().rows().add(row);
    }

    private void arrange() {
        ScrolledComposite scroll = (ScrolledComposite) getParent();
        int width = scroll.getClientArea().width;
        if (width <= 0) {
            return;
        }
        int top = MARGIN;
        for (Section section : sections) {
            top = arrange(section, top, width);
        }
        setSize(width, top + MARGIN);
        scroll.setMinHeight(top + MARGIN);
    }

    private int arrange(Section section, int from, int width) {
        GroupHeader header = section.header();
        List<ParameterRow> shown = section.rows().stream()
                .filter(row -> search.isBlank() || ParameterGroup.matches(row.parameter(), search))
                .toList();
        boolean closedNow = header != null && !header.isOpen() && search.isBlank();
        boolean headed = header != null && (search.isBlank() || !shown.isEmpty());
        int top = from;
        if (header != null) {
            header.setVisible(headed);
            header.setBounds(0, top, width, GroupHeader.ROOM);
            top += headed ? GroupHeader.ROOM : 0;
        }
        for (ParameterRow row : section.rows()) {
            boolean visible = !closedNow && shown.contains(row);
            row.setVisible(visible);
            if (visible) {
                int height = row.height(width);
                row.setBounds(0, top, width, height);
                top += height;
            }
        }
        return top + (shown.isEmpty() || closedNow ? 0 : MARGIN);
    }
}

package org.chamfer.workbench.internal.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chamfer.workbench.console.ConsoleLine;
import org.chamfer.workbench.console.ConsoleLog;
import org.chamfer.workbench.internal.run.PlaceOpener;
import org.chamfer.workbench.internal.run.ViewHint;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.part.ViewPart;

/** What nodes have to say while they are computed, with links to where it comes from. */
public final class ConsoleView extends ViewPart {
    /** More lines at once would hold up the window. */
    private static final int MOST = 500;

    private final Runnable update = this::update;
    private final Runnable restyle = this::restyle;
    private Look look;
    private ConsoleBuffer buffer;
    private Composite area;
    private Composite page;
    private StackLayout stack;
    private Control line;
    private ConsoleStrip strip;
    private ConsoleText text;
    private ViewHint hint;
    private ConsoleActions actions;
    private ConsoleFilter filter = ConsoleFilter.NONE;
    private long next;

    @Override
    public void createPartControl(Composite parent) {
        look = getSite().getService(Look.class);
        buffer = (ConsoleBuffer) getSite().getService(ConsoleLog.class);
        page = new Composite(parent, SWT.NONE);
        page.setLayout(column());
        strip = new ConsoleStrip(page, look, this::filter);
        strip.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        line = new Composite(page, SWT.NONE);
        line.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        GridData thin = new GridData(SWT.FILL, SWT.CENTER, true, false);
        thin.heightHint = 1;
        line.setLayoutData(thin);
        area = new Composite(page, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        stack = new StackLayout();
        area.setLayout(stack);
        hint = new ViewHint(
                area, look, "console", "What nodes have to say is shown here.", "Open a graph and press F5 to run it.");
        text = new ConsoleText(area, look);
        actions = new ConsoleActions(this, buffer, text, strip, look);
        hookLinks(text.control());
        buffer.addListener(update);
        look.addListener(restyle);
        restyle();
        update();
    }

    private static GridLayout column() {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    private void hookLinks(StyledText control) {
        control.addListener(SWT.MouseMove, event -> {
            Optional<ConsoleLink> link = text.linkAt(event.x, event.y);
            control.setCursor(link.isPresent() ? control.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
            String help = link.map(ConsoleLink::help).orElse(null);
            if (!Objects.equals(help, control.getToolTipText())) {
                control.setToolTipText(help);
            }
        });
        control.addListener(SWT.MouseUp, this::follow);
    }

    private void follow(Event event) {
        if (event.button == 1 && text.control().getSelectionCount() == 0) {
            text.linkAt(event.x, event.y)
                    .ifPresent(link -> link.open(new PlaceOpener(getSite().getPage())));
        }
    }

    private void filter(ConsoleFilter other) {
        filter = other;
        next = 0;
        text.clear();
        update();
    }

    private void update() {
        if (page.isDisposed()) {
            return;
        }
        ConsoleBuffer.Batch batch = buffer.read(next, MOST);
        text.dropBefore(batch.oldest());
        List<PrintedLine> added = new ArrayList<>();
        long number = batch.first();
        for (ConsoleLine one : batch.lines()) {
            if (filter.accepts(one)) {
                added.addAll(PrintedLine.of(one, number));
            }
            number++;
        }
        text.add(added);
        next = batch.next();
        Control top = next == batch.oldest() ? hint.control() : text.control();
        if (stack.topControl != top) {
            stack.topControl = top;
            area.layout();
        }
        actions.update(next > batch.oldest());
        if (batch.lines().size() == MOST) {
            page.getDisplay().asyncExec(update);
        }
    }

    private void restyle() {
        if (!page.isDisposed()) {
            page.setBackground(look.color(Token.WINDOW));
            line.setBackground(look.color(Token.BORDER));
            strip.restyle();
            hint.restyle();
            text.restyle();
            actions.restyle();
        }
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }

    @Override
    public void dispose() {
        if (buffer != null) {
            buffer.removeListener(update);
            look.removeListener(restyle);
        }
        super.dispose();
    }
}

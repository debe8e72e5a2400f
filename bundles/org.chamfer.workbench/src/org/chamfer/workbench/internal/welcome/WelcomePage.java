package org.chamfer.workbench.internal.welcome;

import java.util.HashMap;
import java.util.Map;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;

/** The content of the welcome page. It scrolls where it does not fit. */
final class WelcomePage {
    private static final int SCROLL_STEP = 32;
    private static final int ROW_GAP = 2;
    private static final int SECTION_GAP = 20;
    private static final String NO_CSS = "org.eclipse.e4.ui.css.disabled";
    private static final String ID = "org.chamfer.id";

    private final Look look;
    private final WelcomeFonts fonts;
    private final WelcomeActions actions;
    private final ExamplePictures pictures;
    private final ScrolledComposite scroll;
    private final Composite page;
    private final Composite recent;
    private final Runnable restyle = this::applyColors;
    private Control first;

    WelcomePage(Composite parent, IWorkbenchWindow window) {
        look = window.getWorkbench().getService(Look.class);
        fonts = new WelcomeFonts(look, parent.getDisplay());
        actions = new WelcomeActions(window);
        pictures = new ExamplePictures(parent.getDisplay());
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setData(NO_CSS, true);
        scroll.setData(ID, "welcome");
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.getVerticalBar().setIncrement(SCROLL_STEP);
        page = new Composite(scroll, SWT.NONE);
        page.setLayout(new PageLayout());
        scroll.setContent(page);

        WelcomeHeader header = new WelcomeHeader(page, look, fonts);
        header.setData(ID, "welcome.header");
        Composite side = column(page);
        recent = addSteps(side);
        Composite examples = column(page);
        addExamples(examples);
        showRecent();
        applyColors();
        look.addListener(restyle);
        scroll.addListener(SWT.Resize, _ -> fit());
        scroll.addListener(SWT.Dispose, _ -> dispose());
    }

    private Composite addSteps(Composite side) {
        title(side, "Start");
        for (WelcomeActions.Step step : actions.steps()) {
            LinkRow row = new LinkRow(side, look, step.icon(), step.label(), step.key(), false, step.action());
            row.setData(ID, "welcome." + step.icon());
            fill(row);
            first = first == null ? row : first;
        }
        Composite files = column(side);
        fill(files).verticalIndent = SECTION_GAP;
        title(side, "Good to Know");
        for (WelcomeActions.Hint hint : actions.hints()) {
            fill(new HintRow(side, look, hint.key(), hint.text()));
        }
        return files;
    }

    /** Shows the files that were worked on last as they are now. */
    void showRecent() {
        for (Control child : recent.getChildren()) {
            child.dispose();
        }
        var files = actions.recentFiles();
        ((GridData) recent.getLayoutData()).exclude = files.isEmpty();
        recent.setVisible(!files.isEmpty());
        if (!files.isEmpty()) {
            title(recent, "Recent");
            for (WelcomeActions.Recent file : files) {
                LinkRow row = new LinkRow(
                        recent, look, file.graph() ? "graph" : "code", file.name(), file::folder, true, file.action());
                row.setToolTipText(file.folder());
                fill(row);
            }
        }
        applyColors();
        fit();
    }

    private void addExamples(Composite parent) {
        title(parent, "Examples");
        Composite cards = new Composite(parent, SWT.NONE);
        cards.setLayout(new CardLayout());
        fill(cards);
        Map<Example, ExampleCard> shown = new HashMap<>();
        for (Example example : Example.all()) {
            ExampleCard card = new ExampleCard(cards, look, example, () -> actions.open(example));
            card.setData(ID, "welcome.example." + example.picture());
            shown.put(example, card);
        }
        pictures.load(Example.all(), (example, image) -> shown.get(example).show(image));
    }

    private static Composite column(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = ROW_GAP;
        column.setLayout(layout);
        return column;
    }

    private void title(Composite parent, String text) {
        boolean isFirst = parent.getChildren().length == 0;
        fill(new SectionTitle(parent, look, fonts.section(), text)).verticalIndent = isFirst ? 0 : SECTION_GAP;
    }

    private static GridData fill(Control control) {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        control.setLayoutData(data);
        return data;
    }

    private void applyColors() {
        paint(scroll, look.color(Token.CANVAS));
        scroll.redraw();
    }

    private static void paint(Control control, Color background) {
        control.setBackground(background);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                paint(child, background);
            }
        }
        control.redraw();
    }

    private void fit() {
        int width = scroll.getClientArea().width;
        scroll.setMinSize(page.computeSize(width, SWT.DEFAULT));
        scroll.getVerticalBar().setPageIncrement(scroll.getClientArea().height);
        page.layout(true, true);
    }

    void setFocus() {
        first.setFocus();
    }

    private void dispose() {
        look.removeListener(restyle);
        pictures.dispose();
        fonts.dispose();
    }
}

package org.chamfer.workbench.internal.preview;

import org.chamfer.render.Projection;
import org.chamfer.render.StandardView;
import org.chamfer.workbench.look.Look;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IActionBars;

/** The tool bar and the keys of the Preview view. */
final class PreviewActions {
    private static final StandardView[] VIEWS = {
        StandardView.ISOMETRIC,
        StandardView.FRONT,
        StandardView.TOP,
        StandardView.RIGHT,
        StandardView.BACK,
        StandardView.LEFT,
        StandardView.BOTTOM
    };
    private static final String[] NAMES = {"Isometric", "Front", "Top", "Right", "Back", "Left", "Bottom"};

    private final PreviewView view;
    private final Look look;
    private final PreviewSettings settings;
    private final Action fit;
    private final Action sides;
    private final Action parallel;
    private final Action edges;
    private final Action grid;
    private final Action pin;

    PreviewActions(PreviewView view, Look look, PreviewSettings settings) {
        this.view = view;
        this.look = look;
        this.settings = settings;
        fit = action("Fit", "Show all (F, double click).", IAction.AS_PUSH_BUTTON, view::fit);
        sides = action(
                "Standard Views",
                "Look from the corner (1), or choose a side (2 to 7).",
                IAction.AS_DROP_DOWN_MENU,
                () -> view.face(StandardView.ISOMETRIC));
        sides.setMenuCreator(new SidesMenu());
        parallel = action("Parallel Projection", "Parallel projection (P).", IAction.AS_CHECK_BOX, () -> {});
        edges = action("Edges", "Sharp edges (E).", IAction.AS_CHECK_BOX, () -> {});
        grid = action("Grid", "Grid on the ground (G).", IAction.AS_CHECK_BOX, () -> {});
        pin = action("Pin", "Keep this, whatever is selected (K).", IAction.AS_CHECK_BOX, () -> {});
        parallel.setChecked(settings.projection() == Projection.ORTHOGRAPHIC);
        edges.setChecked(settings.edges());
        grid.setChecked(settings.grid());
    }

    /** Puts everything on the view's tool bar. */
    void fill(IActionBars bars) {
        IToolBarManager tools = bars.getToolBarManager();
        tools.add(fit);
        tools.add(sides);
        tools.add(new Separator());
        tools.add(parallel);
        tools.add(edges);
        tools.add(grid);
        tools.add(new Separator());
        tools.add(pin);
        bars.updateActionBars();
        modelShown(false);
    }

    /** Takes the icons of the theme. */
    void restyle() {
        fit.setImageDescriptor(look.descriptor("fit"));
        sides.setImageDescriptor(look.descriptor("view-isometric"));
        parallel.setImageDescriptor(look.descriptor("perspective"));
        edges.setImageDescriptor(look.descriptor("edges"));
        grid.setImageDescriptor(look.descriptor("grid"));
        pin.setImageDescriptor(look.descriptor("pin"));
    }

    /** Offers what can be done with solids, or not. */
    void modelShown(boolean shown) {
        sides.setEnabled(shown);
        parallel.setEnabled(shown);
        edges.setEnabled(shown);
        grid.setEnabled(shown);
    }

    /** Does what a key stands for. */
    void key(Event event) {
        if (event.stateMask != 0) {
            return;
        }
        char key = Character.toLowerCase(event.character);
        if (key >= '1' && key < '1' + VIEWS.length) {
            view.face(VIEWS[key - '1']);
        } else {
            switch (key) {
                case 'f' -> view.fit();
                case 'p' -> toggle(parallel);
                case 'e' -> toggle(edges);
                case 'g' -> toggle(grid);
                case 'k' -> toggle(pin);
                default -> {
                    return;
                }
            }
        }
        event.doit = false;
    }

    private void toggle(Action action) {
        if (action.isEnabled()) {
            action.setChecked(!action.isChecked());
            action.run();
        }
    }

    private void chosen(Action action) {
        if (action == pin) {
            view.pin(pin.isChecked());
        } else if (action.getStyle() == IAction.AS_CHECK_BOX) {
            settings.parallel(parallel.isChecked());
            settings.edges(edges.isChecked());
            settings.grid(grid.isChecked());
            view.settingsChanged();
        }
    }

    private Action action(String text, String tip, int style, Runnable work) {
        Action action = new Action(text, style) {
            @Override
            public void run() {
                work.run();
                chosen(this);
            }
        };
        action.setToolTipText(tip);
        action.setId("preview." + text.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        return action;
    }

    /** The list of sides behind the arrow of the button. */
    private final class SidesMenu implements IMenuCreator {
        private final MenuManager menu = new MenuManager();

        SidesMenu() {
            for (int i = 0; i < VIEWS.length; i++) {
                StandardView side = VIEWS[i];
                menu.add(action(NAMES[i] + "\t" + (i + 1), NAMES[i], IAction.AS_PUSH_BUTTON, () -> view.face(side)));
            }
        }

        @Override
        public Menu getMenu(Control parent) {
            return menu.createContextMenu(parent);
        }

        @Override
        public Menu getMenu(Menu parent) {
            return null;
        }

        @Override
        public void dispose() {
            menu.dispose();
        }
    }
}

package org.chamfer.workbench.internal.parameters;

import java.util.function.Consumer;
import org.chamfer.scad.eval.customizer.ParameterSet;
import org.chamfer.workbench.look.Look;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IActionBars;

/** The tool bar and the menu of the Parameters view. */
final class SheetMenus implements IMenuCreator {
    private final Look look;
    private final SheetActions actions;
    private final Action reset;
    private final Action writeBack;
    private final Action sets;
    private Menu menu;

    SheetMenus(Look look, SheetActions actions) {
        this.look = look;
        this.actions = actions;
        reset = action("org.chamfer.parameters.resetAll", "Reset All", actions::resetAll);
        reset.setToolTipText("Reset All Parameters to Their Defaults");
        writeBack = action("org.chamfer.parameters.writeBack", "Write Back to Source", actions::writeBack);
        writeBack.setToolTipText("Write Back to Source: the Values Become the Defaults in the File");
        sets = new Action("Parameter Sets", IAction.AS_DROP_DOWN_MENU) {
            @Override
            public void runWithEvent(Event event) {
                actions.compare();
            }
        };
        sets.setId("org.chamfer.parameters.sets");
        sets.setToolTipText("Compare Parameter Sets");
        sets.setMenuCreator(this);
        themeChanged();
    }

    /** Adds them to a view. */
    void addTo(IActionBars bars) {
        IToolBarManager tools = bars.getToolBarManager();
        tools.add(reset);
        tools.add(sets);
        tools.add(writeBack);
        IMenuManager all = bars.getMenuManager();
        all.setRemoveAllWhenShown(true);
        all.addMenuListener(shown -> {
            shown.add(reset);
            shown.add(new Separator());
            addSets(shown);
            shown.add(new Separator());
            shown.add(writeBack);
        });
        // A menu that is filled when it is shown has to be filled once to have its arrow.
        all.add(reset);
    }

    /** Takes over the colours of another theme. */
    void themeChanged() {
        reset.setImageDescriptor(look.descriptor("reset"));
        sets.setImageDescriptor(look.descriptor("sets"));
        writeBack.setImageDescriptor(look.descriptor("write-back"));
    }

    /** Enables what can be done. @param shown true if a sheet is shown @param changed true if something is set */
    void update(boolean shown, boolean changed) {
        reset.setEnabled(changed);
        sets.setEnabled(shown);
        writeBack.setEnabled(changed && actions.hasSource());
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        MenuManager manager = new MenuManager();
        addSets(manager);
        menu = manager.createContextMenu(parent);
        return menu;
    }

    @Override
    public Menu getMenu(Menu parent) {
        return null;
    }

    @Override
    public void dispose() {
        if (menu != null) {
            menu.dispose();
            menu = null;
        }
    }

    private void addSets(IMenuManager into) {
        into.add(action("org.chamfer.parameters.saveSet", "Save as Set…", actions::save));
        into.add(choices("Load Set", actions::load));
        Action compare = action("org.chamfer.parameters.compareSets", "Compare Sets…", actions::compare);
        compare.setEnabled(!actions.sets().isEmpty());
        into.add(compare);
        into.add(choices("Delete Set", actions::delete));
    }

    private MenuManager choices(String title, Consumer<ParameterSet> chosen) {
        MenuManager choices = new MenuManager(title);
        for (ParameterSet set : actions.sets()) {
            choices.add(action("", set.name().replace("&", "&&"), () -> chosen.accept(set)));
        }
        if (actions.sets().isEmpty()) {
            Action none = action("", "No Sets Saved", () -> {});
            none.setEnabled(false);
            choices.add(none);
        }
        return choices;
    }

    private static Action action(String id, String text, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        if (!id.isEmpty()) {
            action.setId(id);
        }
        return action;
    }
}

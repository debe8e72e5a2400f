package org.chamfer.workbench.internal.console;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chamfer.workbench.console.ConsoleLog;
import org.chamfer.workbench.look.Look;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.actions.ActionFactory;

/** What can be done with the text of the console. */
final class ConsoleActions {
    private final Look look;
    private final Map<Action, String> icons = new LinkedHashMap<>();
    private final Action copy;
    private final Action clear;

    ConsoleActions(IViewPart view, ConsoleLog log, ConsoleText text, ConsoleStrip strip, Look look) {
        this.look = look;
        StyledText control = text.control();
        copy = action(
                "Copy", "copy", IAction.AS_PUSH_BUTTON, "Copy the selected text, or all (Ctrl+C)", () -> copy(control));
        clear = action("Clear", "clear", IAction.AS_PUSH_BUTTON, "Remove all lines", log::clear);
        Action lock = new Action("Scroll Lock", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                text.follow(!isChecked());
            }
        };
        lock.setToolTipText("Do not scroll to new lines");
        icons.put(lock, "scroll-lock");
        Action all = new Action("Select All") {
            @Override
            public void run() {
                control.selectAll();
            }
        };
        Action find = new Action("Find") {
            @Override
            public void run() {
                strip.search();
            }
        };
        IActionBars bars = view.getViewSite().getActionBars();
        IToolBarManager bar = bars.getToolBarManager();
        bar.add(lock);
        bar.add(copy);
        bar.add(new Separator());
        bar.add(clear);
        // In the field of the filter, these keys are the field's own.
        control.addListener(SWT.FocusIn, _ -> handle(bars, copy, all));
        control.addListener(SWT.FocusOut, _ -> handle(bars, null, null));
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), find);
        MenuManager menu = new MenuManager();
        menu.add(copy);
        menu.add(all);
        menu.add(new Separator());
        menu.add(lock);
        menu.add(clear);
        control.setMenu(menu.createContextMenu(control));
        control.addListener(SWT.Dispose, _ -> menu.dispose());
    }

    private Action action(String text, String icon, int style, String help, Runnable work) {
        Action action = new Action(text, style) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(help);
        icons.put(action, icon);
        return action;
    }

    private static void handle(IActionBars bars, IAction copy, IAction all) {
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), all);
        bars.updateActionBars();
    }

    private static void copy(StyledText control) {
        if (control.getSelectionCount() > 0) {
            control.copy();
        } else if (control.getCharCount() > 0) {
            control.selectAll();
            control.copy();
            control.setSelection(control.getCharCount());
        }
    }

    /** Takes the icons of the theme. */
    void restyle() {
        icons.forEach((action, icon) -> action.setImageDescriptor(look.descriptor(icon)));
    }

    /** Lets do only what can be done. @param filled whether there are lines */
    void update(boolean filled) {
        copy.setEnabled(filled);
        clear.setEnabled(filled);
    }
}

package org.chamfer.workbench.internal;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * Fills the menu bar and the tool bar of a window. Bundles add to them after the marker {@link #GRAPH_GROUP} and the
 * platform's own ones.
 */
final class DesignActionBarAdvisor extends ActionBarAdvisor {
    /** Where the menu and the buttons of graphs have their place. */
    static final String GRAPH_GROUP = "org.chamfer.graph";

    private static final String TOOLBAR = "org.chamfer.workbench.toolbar.";

    private final IWorkbenchWindow window;
    private final CommandItems items;
    private final DesignMenus menus;
    private final SelectionStatus selection;

    DesignActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
        window = configurer.getWindowConfigurer().getWindow();
        items = new CommandItems(window);
        menus = new DesignMenus(items, window);
        selection = new SelectionStatus(window);
    }

    @Override
    protected void makeActions(IWorkbenchWindow shown) {
        // Parts that offer actions instead of handlers reach these commands by them.
        for (ActionFactory factory : new ActionFactory[] {
            ActionFactory.UNDO,
            ActionFactory.REDO,
            ActionFactory.CUT,
            ActionFactory.COPY,
            ActionFactory.PASTE,
            ActionFactory.DELETE,
            ActionFactory.SELECT_ALL,
            ActionFactory.FIND
        }) {
            register(factory.create(shown));
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager menuBar) {
        menus.fill(menuBar);
    }

    @Override
    protected void fillCoolBar(ICoolBarManager coolBar) {
        IToolBarManager file = bar(coolBar, "file");
        file.add(items.item(ShellCommands.NEW_GRAPH, "new"));
        file.add(items.item(ShellCommands.OPEN_FILE, "open"));
        file.add(items.item(IWorkbenchCommandConstants.FILE_SAVE, "save"));
        file.add(new Separator("edit"));
        file.add(items.item(IWorkbenchCommandConstants.EDIT_UNDO, "undo"));
        file.add(items.item(IWorkbenchCommandConstants.EDIT_REDO, "redo"));
        coolBar.add(new GroupMarker(GRAPH_GROUP));
        coolBar.add(new GroupMarker("additions"));
        IToolBarManager view = bar(coolBar, "look");
        view.add(items.item(ShellCommands.TOGGLE_THEME, "theme"));
    }

    private static IToolBarManager bar(ICoolBarManager coolBar, String id) {
        ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        bar.add(new GroupMarker(id));
        coolBar.add(new ToolBarContributionItem(bar, TOOLBAR + id));
        return bar;
    }

    @Override
    protected void fillStatusLine(IStatusLineManager statusLine) {
        statusLine.add(new RunStatusItem(window));
        statusLine.add(selection);
    }

    @Override
    public void dispose() {
        selection.dispose();
        super.dispose();
    }
}

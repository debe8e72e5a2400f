package org.chamfer.workbench.internal;

import static org.eclipse.ui.IWorkbenchActionConstants.ADD_EXT;
import static org.eclipse.ui.IWorkbenchActionConstants.CUT_EXT;
import static org.eclipse.ui.IWorkbenchActionConstants.FIND_EXT;
import static org.eclipse.ui.IWorkbenchActionConstants.MB_ADDITIONS;
import static org.eclipse.ui.IWorkbenchActionConstants.UNDO_EXT;

import org.chamfer.workbench.internal.command.RecentFilesMenu;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;

/** The menus of the window: File, Edit, those of bundles, View, Window, Help. */
final class DesignMenus {
    private static final String[][] VIEWS = {
        {"assets", "&Assets", "assets"},
        {"preview", "Pre&view", "preview"},
        {"parameters", "&Parameters", "parameters"},
        {"outline", "&Outline", "outline"},
        {"console", "&Console", "console"},
        {"problems", "Pro&blems", "problems"},
        {"runs", "&Runs", "runs"},
        {"progress", "Pro&gress", "progress"}
    };

    private final CommandItems items;
    private final IWorkbenchWindow window;

    DesignMenus(CommandItems items, IWorkbenchWindow window) {
        this.items = items;
        this.window = window;
    }

    void fill(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        bar.add(new GroupMarker(DesignActionBarAdvisor.GRAPH_GROUP));
        bar.add(new GroupMarker(MB_ADDITIONS));
        bar.add(view());
        bar.add(windowMenu());
        bar.add(help());
    }

    private MenuManager file() {
        MenuManager made = new MenuManager("&New", "new");
        made.add(items.labelled(ShellCommands.NEW_GRAPH, "&Graph...", "graph"));
        made.add(items.labelled(ShellCommands.NEW_MODEL, "&Model...", "code"));
        made.add(items.labelled(ShellCommands.NEW_PROJECT, "&Project...", "project"));
        made.add(new Separator(MB_ADDITIONS));
        MenuManager recent = new MenuManager("Open &Recent", "recent");
        recent.add(new RecentFilesMenu(window));

        MenuManager menu = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
        menu.add(made);
        menu.add(items.labelled(ShellCommands.OPEN_FILE, "&Open File...", "open"));
        menu.add(items.labelled(ShellCommands.OPEN_FOLDER, "Open &Folder...", "folder"));
        menu.add(recent);
        menu.add(items.labelled(ShellCommands.OPEN_EXAMPLES, "Open Exa&mples", ""));
        menu.add(new Separator());
        menu.add(items.labelled(IWorkbenchCommandConstants.FILE_CLOSE, "&Close", ""));
        menu.add(items.labelled(IWorkbenchCommandConstants.FILE_CLOSE_ALL, "C&lose All", ""));
        menu.add(new Separator());
        menu.add(items.labelled(IWorkbenchCommandConstants.FILE_SAVE, "&Save", "save"));
        menu.add(items.labelled(IWorkbenchCommandConstants.FILE_SAVE_AS, "Save &As...", "save"));
        menu.add(items.labelled(IWorkbenchCommandConstants.FILE_SAVE_ALL, "Sav&e All", "save-all"));
        menu.add(new Separator("export"));
        menu.add(items.labelled(ShellCommands.EXPORT_RESULT, "E&xport Result...", "export"));
        menu.add(new Separator(MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(items.labelled(IWorkbenchCommandConstants.FILE_EXIT, "&Quit", ""));
        return menu;
    }

    private MenuManager edit() {
        MenuManager menu = new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT);
        menu.add(items.item(IWorkbenchCommandConstants.EDIT_UNDO, "undo"));
        menu.add(items.item(IWorkbenchCommandConstants.EDIT_REDO, "redo"));
        menu.add(new GroupMarker(UNDO_EXT));
        menu.add(new Separator());
        menu.add(items.item(IWorkbenchCommandConstants.EDIT_CUT, "cut"));
        menu.add(items.item(IWorkbenchCommandConstants.EDIT_COPY, "copy"));
        menu.add(items.item(IWorkbenchCommandConstants.EDIT_PASTE, "paste"));
        menu.add(new GroupMarker(CUT_EXT));
        menu.add(new GroupMarker("duplicate"));
        menu.add(new Separator());
        menu.add(items.item(IWorkbenchCommandConstants.EDIT_DELETE, "delete"));
        menu.add(items.item(IWorkbenchCommandConstants.EDIT_SELECT_ALL));
        menu.add(new Separator());
        menu.add(items.labelled(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, "&Find/Replace...", ""));
        menu.add(new GroupMarker(FIND_EXT));
        menu.add(new GroupMarker(ADD_EXT));
        menu.add(new Separator(MB_ADDITIONS));
        return menu;
    }

    private MenuManager view() {
        MenuManager menu = new MenuManager("&View", "view");
        menu.add(new GroupMarker("zoom"));
        menu.add(new Separator("views"));
        for (String[] view : VIEWS) {
            menu.add(items.labelled(ShellCommands.SHOW + view[0], view[1], view[2]));
        }
        menu.add(new Separator(MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(items.item(ShellCommands.TOGGLE_THEME, "theme"));
        menu.add(items.labelled("org.eclipse.ui.window.fullscreenmode", "&Full Screen", ""));
        menu.add(items.item(ShellCommands.RESET_LAYOUT));
        return menu;
    }

    private MenuManager windowMenu() {
        MenuManager menu = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
        menu.add(items.labelled(IWorkbenchCommandConstants.WINDOW_NEW_WINDOW, "&New Window", ""));
        menu.add(new Separator());
        menu.add(items.labelled(IWorkbenchCommandConstants.WINDOW_ACTIVATE_EDITOR, "&Activate Editor", ""));
        menu.add(items.labelled(IWorkbenchCommandConstants.WINDOW_NEXT_EDITOR, "Ne&xt Editor", ""));
        menu.add(items.labelled(IWorkbenchCommandConstants.WINDOW_PREVIOUS_EDITOR, "Pre&vious Editor", ""));
        menu.add(items.labelled(
                IWorkbenchCommandConstants.WINDOW_MAXIMIZE_ACTIVE_VIEW_OR_EDITOR, "&Maximize Active Part", ""));
        menu.add(new Separator(MB_ADDITIONS));
        menu.add(items.labelled(ShellCommands.QUICK_ACCESS, "Quick A&ccess", "search"));
        menu.add(new Separator());
        menu.add(items.labelled(IWorkbenchCommandConstants.WINDOW_PREFERENCES, "&Preferences...", "settings"));
        return menu;
    }

    private MenuManager help() {
        MenuManager menu = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
        menu.add(items.labelled(ShellCommands.WELCOME, "&Welcome", "welcome"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
        menu.add(new Separator(MB_ADDITIONS));
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
        menu.add(new Separator("about"));
        menu.add(items.labelled(IWorkbenchCommandConstants.HELP_ABOUT, "&About Chamfer", ""));
        return menu;
    }
}

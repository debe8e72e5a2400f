package org.chamfer.ui.graph.internal.editor;

import java.util.Map;
import org.chamfer.graph.model.Element;
import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Note;
import org.chamfer.graph.model.Wire;
import org.chamfer.ui.graph.internal.control.GraphCommands;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The context menus of the canvas, of nodes, wires, frames and notes: what can be done with what is selected. */
final class GraphContextMenu {
    /** The platform's commands have icons of their own, in another style. */
    private static final Map<String, String> PLATFORM_ICONS = Map.of(
            IWorkbenchCommandConstants.EDIT_CUT, "cut",
            IWorkbenchCommandConstants.EDIT_COPY, "copy",
            IWorkbenchCommandConstants.EDIT_PASTE, "paste",
            IWorkbenchCommandConstants.EDIT_DELETE, "delete",
            IWorkbenchCommandConstants.EDIT_SELECT_ALL, "select-all");

    private final GraphPage page;
    private final MenuManager manager = new MenuManager();

    GraphContextMenu(GraphPage page) {
        this.page = page;
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(this::fill);
    }

    MenuManager manager() {
        return manager;
    }

    private void fill(IMenuManager menu) {
        Class<?> kind = page.viewer().selectedElements().stream()
                .<Class<?>>map(GraphContextMenu::kind)
                .reduce((first, second) -> first == second ? first : Element.class)
                .orElse(Void.class);
        if (kind == Void.class) {
            canvas(menu);
        } else if (kind == Wire.class) {
            add(menu, GraphCommands.EARLIER);
            add(menu, GraphCommands.LATER);
            menu.add(new Separator());
            add(menu, IWorkbenchCommandConstants.EDIT_DELETE);
        } else {
            items(menu, kind);
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private static Class<?> kind(Element element) {
        return switch (element) {
            case Node _ -> Node.class;
            case Frame _ -> Frame.class;
            case Note _ -> Note.class;
            case Wire _ -> Wire.class;
            default -> Element.class;
        };
    }

    private void canvas(IMenuManager menu) {
        add(menu, GraphCommands.SEARCH);
        add(menu, GraphCommands.NOTE);
        add(menu, GraphCommands.FRAME);
        menu.add(new Separator());
        add(menu, IWorkbenchCommandConstants.EDIT_PASTE);
        add(menu, IWorkbenchCommandConstants.EDIT_SELECT_ALL);
        menu.add(new Separator());
        add(menu, GraphCommands.RUN);
        add(menu, GraphCommands.STOP);
        menu.add(new Separator());
        add(menu, GraphCommands.FIT);
        add(menu, GraphCommands.LAYOUT);
        add(menu, GraphCommands.EXPORT_IMAGE);
    }

    private void items(IMenuManager menu, Class<?> kind) {
        if (kind == Node.class) {
            add(menu, GraphCommands.RUN_TO_HERE);
            add(menu, GraphCommands.EXPLAIN);
            menu.add(new Separator());
        }
        add(menu, GraphCommands.RENAME);
        if (kind == Node.class) {
            add(menu, GraphCommands.COLLAPSE);
        }
        add(menu, GraphCommands.FRAME);
        if (page.viewer().selectedItems().size() > 1) {
            menu.add(new Separator());
            menu.add(arrange());
            add(menu, GraphCommands.LAYOUT);
        }
        menu.add(new Separator());
        add(menu, IWorkbenchCommandConstants.EDIT_CUT);
        add(menu, IWorkbenchCommandConstants.EDIT_COPY);
        add(menu, GraphCommands.DUPLICATE);
        add(menu, IWorkbenchCommandConstants.EDIT_DELETE);
    }

    private MenuManager arrange() {
        MenuManager align = new MenuManager("Align");
        for (String side : new String[] {"Left", "Center", "Right"}) {
            add(align, GraphCommands.ALIGN + side);
        }
        align.add(new Separator());
        for (String side : new String[] {"Top", "Middle", "Bottom"}) {
            add(align, GraphCommands.ALIGN + side);
        }
        align.add(new Separator());
        add(align, GraphCommands.DISTRIBUTE_HORIZONTALLY);
        add(align, GraphCommands.DISTRIBUTE_VERTICALLY);
        return align;
    }

    private void add(IMenuManager menu, String command) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(
                page.editor().getSite(), null, command, CommandContributionItem.STYLE_PUSH);
        String icon = PLATFORM_ICONS.get(command);
        if (icon != null) {
            item.icon = page.look().descriptor(icon);
        }
        menu.add(new CommandContributionItem(item));
    }
}

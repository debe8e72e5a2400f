package org.chamfer.workbench.internal;

import java.net.URL;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** Makes the items of menus and tool bars that run commands. */
final class CommandItems {
    /** The platform has bundles that hide items which are called like its commands. */
    private static final String ID = "org.chamfer.workbench.item.";

    private final IWorkbenchWindow window;

    CommandItems(IWorkbenchWindow window) {
        this.window = window;
    }

    /** An item that has the command's name. */
    IContributionItem item(String command) {
        return new CommandContributionItem(parameter(command));
    }

    /** An item that has the command's name and an icon. */
    IContributionItem item(String command, String icon) {
        CommandContributionItemParameter parameter = parameter(command);
        parameter.icon = icon(icon);
        return new CommandContributionItem(parameter);
    }

    /** An item with another name. */
    IContributionItem labelled(String command, String label, String icon) {
        CommandContributionItemParameter parameter = parameter(command);
        parameter.label = label;
        parameter.icon = icon.isEmpty() ? null : icon(icon);
        return new CommandContributionItem(parameter);
    }

    private CommandContributionItemParameter parameter(String command) {
        return new CommandContributionItemParameter(window, ID + command, command, CommandContributionItem.STYLE_PUSH);
    }

    private static ImageDescriptor icon(String name) {
        URL address = CommandItems.class.getResource("/icons/" + name + ".svg");
        return address == null ? null : ImageDescriptor.createFromURL(address);
    }
}

package org.chamfer.workbench.internal.command;

import java.nio.file.Path;
import java.util.List;
import org.chamfer.workbench.internal.project.RecentFiles;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;

/** The items of the menu "Open Recent". */
public final class RecentFilesMenu extends ContributionItem {
    private final IWorkbenchWindow window;
    private final RecentFiles recent = new RecentFiles();

    /** For a window. */
    public RecentFilesMenu(IWorkbenchWindow window) {
        this.window = window;
    }

    @Override
    public boolean isDynamic() {
        return true;
    }

    @Override
    public void fill(Menu menu, int index) {
        List<Path> files = recent.files();
        int place = index;
        for (Path file : files) {
            item(menu, place++, file.getFileName() + "   " + file.getParent())
                    .addListener(SWT.Selection, _ -> OpenDocuments.in(window).open(List.of(file)));
        }
        if (files.isEmpty()) {
            item(menu, place, "No Recent Files").setEnabled(false);
        } else {
            item(menu, place, "Clear List").addListener(SWT.Selection, _ -> recent.clear());
        }
    }

    private static MenuItem item(Menu menu, int index, String text) {
        MenuItem item = new MenuItem(menu, SWT.PUSH, index);
        item.setText(text.replace("&", "&&"));
        return item;
    }
}

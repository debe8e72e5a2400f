package org.chamfer.workbench.internal.command;

import java.nio.file.Path;
import java.util.Arrays;
import org.chamfer.workbench.internal.project.RecentFiles;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for files on disk and opens them. */
public class OpenFileHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText("Open File");
        dialog.setFilterNames(new String[] {"Graphs and models (*.canvas, *.scad)", "All files"});
        dialog.setFilterExtensions(new String[] {"*.canvas;*.scad", "*"});
        new RecentFiles()
                .files().stream()
                        .findFirst()
                        .ifPresent(file -> dialog.setFilterPath(file.getParent().toString()));
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            OpenDocuments.in(window)
                    .open(Arrays.stream(dialog.getFileNames())
                            .map(folder::resolve)
                            .toList());
        }
        return null;
    }
}

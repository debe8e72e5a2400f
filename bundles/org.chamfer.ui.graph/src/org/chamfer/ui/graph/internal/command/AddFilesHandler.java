package org.chamfer.ui.graph.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.ui.graph.internal.drop.FileNodes;
import org.chamfer.ui.graph.internal.editor.GraphPage;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes a node for each selected file, in the middle of what is seen. */
public class AddFilesHandler extends GraphHandler {
    @Override
    void run(GraphPage page, String id, ExecutionEvent event) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            List<Path> files = new ArrayList<>();
            for (Object element : selection.toList()) {
                IFile file = Adapters.adapt(element, IFile.class);
                if (file != null && file.getLocation() != null) {
                    files.add(file.getLocation().toPath());
                }
            }
            new FileNodes(page).add(files, page.viewer().center());
        }
    }
}

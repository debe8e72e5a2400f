package org.chamfer.workbench.internal.parameters;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.chamfer.workbench.console.ConsoleLog;
import org.chamfer.workbench.parameter.ParameterSheet;
import org.chamfer.workbench.preview.PreviewSource;
import org.chamfer.workbench.run.GraphInstallation;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Adapts .scad files of the workspace to their parameters and to a preview with these parameters. Values live as long
 * as the workbench, so that one finds them again after looking at another file. For the UI thread.
 */
public final class ScadSheets implements IAdapterFactory {
    private record Entry(ScadSheet sheet, ScadPreview preview) {}

    private final Map<IFile, Entry> entries = new HashMap<>();
    private ScadSchemaReader reader;

    @Override
    public <T> T getAdapter(Object object, Class<T> type) {
        if (!(object instanceof IFile file)
                || !"scad".equalsIgnoreCase(file.getFileExtension())
                || file.getLocation() == null
                || Display.getCurrent() == null) {
            return null;
        }
        if (type == ParameterSheet.class) {
            return type.cast(entries.computeIfAbsent(file, this::entry).sheet());
        }
        return type == PreviewSource.class
                ? type.cast(entries.computeIfAbsent(file, this::entry).preview())
                : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {ParameterSheet.class, PreviewSource.class};
    }

    private Entry entry(IFile file) {
        Path path = file.getLocation().toPath();
        Display display = Display.getCurrent();
        ScadSheet sheet = new ScadSheet(
                path,
                new WorkspaceScadFeed(file, path, this::reader, display),
                own -> new ScadSourceWriter(own, file, display),
                PlatformUI.getWorkbench().getOperationSupport().getOperationHistory());
        ScadPreview preview = new ScadPreview(
                sheet,
                PlatformUI.getWorkbench().getService(GraphInstallation.class),
                PlatformUI.getWorkbench().getService(ConsoleLog.class),
                display);
        return new Entry(sheet, preview);
    }

    private synchronized ScadSchemaReader reader() {
        if (reader == null) {
            reader = new ScadSchemaReader(installation().nodeTypes());
        }
        return reader;
    }

    private static GraphInstallation installation() {
        return PlatformUI.getWorkbench().getService(GraphInstallation.class);
    }
}

package org.chamfer.workbench.internal.wizard;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.io.AtomicOutput;
import org.chamfer.base.work.WorkContext;
import org.chamfer.workbench.console.ConsoleLog;
import org.chamfer.workbench.look.Look;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;

/** Writes the result of the selected node or the open model to a file. */
public class ExportResultWizard extends Wizard implements IExportWizard {
    private IWorkbench workbench;
    private ExportResultPage page;

    /** A wizard. */
    public ExportResultWizard() {
        setWindowTitle("Export Result");
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
        workbench = newWorkbench;
        setDefaultPageImageDescriptor(WizardImage.of(workbench.getService(Look.class), "export"));
        page = new ExportResultPage(ExportSource.find(workbench.getActiveWorkbenchWindow(), selection));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path path = page.path();
        ExportFormats.Choice choice = page.choice();
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    write(choice, path, monitor);
                } catch (CancellationException _) {
                    throw new InterruptedException("cancelled");
                } catch (IOException | DiagnosticException | CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
            workbench.getService(ConsoleLog.class).line("Export", "Wrote " + path + ".");
            return true;
        } catch (InvocationTargetException e) {
            page.setErrorMessage(
                    "The file could not be written: " + e.getCause().getMessage());
        } catch (InterruptedException _) {
            page.setErrorMessage("The export was cancelled. Nothing was written.");
        }
        return false;
    }

    private static void write(ExportFormats.Choice choice, Path path, IProgressMonitor monitor)
            throws IOException, DiagnosticException, CoreException {
        monitor.beginTask("Writing " + path.getFileName(), IProgressMonitor.UNKNOWN);
        Files.createDirectories(path.getParent());
        WorkContext context = monitor::isCanceled;
        try (AtomicOutput out = AtomicOutput.open(path)) {
            choice.writer().write(out, context);
            out.commit();
        }
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        }
    }
}

package org.chamfer.workbench.internal.wizard;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.project.Projects;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;

/** Makes a project and shows the assets in it. */
public class NewProjectWizard extends Wizard implements INewWizard {
    private static final String ASSETS = "org.chamfer.workbench.assets";

    private IWorkbench workbench;
    private NewProjectPage page;

    /** A wizard. */
    public NewProjectWizard() {
        setWindowTitle("New Project");
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
        workbench = newWorkbench;
        setDefaultPageImageDescriptor(WizardImage.of(workbench.getService(Look.class), "new-project"));
    }

    @Override
    public void addPages() {
        page = new NewProjectPage();
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path place = page.place();
        boolean withExamples = page.withExamples();
        Projects projects = workbench.getService(Projects.class);
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    projects.create(place, withExamples, monitor);
                } catch (CoreException | IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
            workbench.getActiveWorkbenchWindow().getActivePage().showView(ASSETS);
            return true;
        } catch (InvocationTargetException e) {
            page.setErrorMessage(
                    "The project could not be made: " + e.getCause().getLocalizedMessage());
        } catch (PartInitException _) {
            // The project is there; the view says itself what is wrong with it.
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}

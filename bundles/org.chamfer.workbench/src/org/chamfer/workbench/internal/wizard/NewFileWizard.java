package org.chamfer.workbench.internal.wizard;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.project.Projects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** Makes a file of a kind in a project, and opens it. */
abstract class NewFileWizard extends Wizard implements INewWizard {
    private final NewFileKind kind;
    private IWorkbench workbench;
    private FilePlace place;
    private IResource selected;
    private NewFilePage page;

    NewFileWizard(NewFileKind kind) {
        this.kind = kind;
        setWindowTitle("New " + kind.title());
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
        workbench = newWorkbench;
        place = new FilePlace(workbench.getService(Projects.class));
        selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        setDefaultPageImageDescriptor(WizardImage.of(workbench.getService(Look.class), kind.icon()));
    }

    @Override
    public void addPages() {
        page = new NewFilePage(kind, place, selected);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        String project = page.projectName();
        String file = page.fileName();
        byte[] content = page.template().content().get();
        AtomicReference<IFile> made = new AtomicReference<>();
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    made.set(place.make(project, kind.folder(), file, content, monitor));
                } catch (CoreException | IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), made.get());
            return true;
        } catch (InvocationTargetException e) {
            page.setErrorMessage("The file could not be made: " + e.getCause().getLocalizedMessage());
        } catch (PartInitException e) {
            page.setErrorMessage(e.getLocalizedMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}

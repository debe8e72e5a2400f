package org.chamfer.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;

/** Opens a wizard for new or exported files, whose id stands behind the class in the extension. */
public class NewWizardHandler extends AbstractHandler implements IExecutableExtension {
    private String wizard = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        wizard = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        open(window, wizard, selection);
        return null;
    }

    /** Opens a wizard. @param id of a registered wizard @param selection where it starts, may be {@code null} */
    static void open(IWorkbenchWindow window, String id, ISelection selection) throws ExecutionException {
        IWizardDescriptor descriptor = find(id);
        if (descriptor == null) {
            throw new ExecutionException("There is no wizard " + id);
        }
        try {
            IWorkbenchWizard made = descriptor.createWizard();
            made.init(
                    window.getWorkbench(),
                    selection instanceof IStructuredSelection structured ? structured : StructuredSelection.EMPTY);
            WizardDialog dialog = new WizardDialog(window.getShell(), made);
            dialog.setMinimumPageSize(480, 280);
            dialog.open();
        } catch (CoreException e) {
            throw new ExecutionException("The wizard could not be opened.", e);
        }
    }

    private static IWizardDescriptor find(String id) {
        IWizardRegistry made = PlatformUI.getWorkbench().getNewWizardRegistry();
        IWizardDescriptor descriptor = made.findWizard(id);
        return descriptor != null
                ? descriptor
                : PlatformUI.getWorkbench().getExportWizardRegistry().findWizard(id);
    }
}

package org.chamfer.workbench.internal.parameters;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** A change of values that has been made and can be undone. */
final class SetValuesOperation extends AbstractOperation {
    private final ScadSheet sheet;
    private final SetValues.Step step;

    SetValuesOperation(ScadSheet sheet, SetValues.Step step) {
        super("Change Parameters");
        this.sheet = sheet;
        this.step = step;
        addContext(sheet.context());
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return redo(monitor, info);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        sheet.restore(step.after());
        return Status.OK_STATUS;
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        sheet.restore(step.before());
        return Status.OK_STATUS;
    }
}

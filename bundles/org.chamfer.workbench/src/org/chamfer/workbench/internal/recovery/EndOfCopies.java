package org.chamfer.workbench.internal.recovery;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;

/** Ends the writing of copies when the workbench is closed. */
final class EndOfCopies implements IWorkbenchListener {
    private final RecoveryCopies copies;

    EndOfCopies(RecoveryCopies copies) {
        this.copies = copies;
    }

    @Override
    public boolean preShutdown(IWorkbench workbench, boolean forced) {
        return true;
    }

    @Override
    public void postShutdown(IWorkbench workbench) {
        copies.close();
    }
}

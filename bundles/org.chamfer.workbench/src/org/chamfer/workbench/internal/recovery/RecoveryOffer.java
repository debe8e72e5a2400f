package org.chamfer.workbench.internal.recovery;

import java.util.Arrays;
import java.util.List;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.project.Projects;
import org.chamfer.workbench.recovery.RecoveryService;
import org.chamfer.workbench.recovery.RecoveryService.Copy;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/** Offers what an earlier session left. */
public final class RecoveryOffer {
    /** How soon to try again, in milliseconds. */
    private static final int SOON = 200;

    private final IWorkbenchWindow window;
    private final RecoveryService recovery;

    private RecoveryOffer(IWorkbenchWindow window, RecoveryService recovery) {
        this.window = window;
        this.recovery = recovery;
    }

    /**
     * Opens a dialog in a window if there are copies that an earlier session left, and sees to it that copies are made of
     * what is edited as text in the window. On the UI thread; returns at once.
     */
    public static void show(IWorkbenchWindow window, RecoveryService recovery) {
        new WatchedTexts(recovery).start(window);
        new RecoveryOffer(window, recovery).look();
    }

    /** The splash screen would hide the dialog. */
    private static boolean isCovered(Shell window) {
        return Arrays.stream(window.getDisplay().getShells())
                .anyMatch(shell -> shell != window && shell.isVisible() && (shell.getStyle() & SWT.ON_TOP) != 0);
    }

    private void look() {
        Job job = new Job("Look for unsaved documents") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                List<Copy> copies = recovery.leftovers();
                if (!copies.isEmpty()) {
                    window.getWorkbench().getDisplay().asyncExec(() -> ask(copies));
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.schedule();
    }

    private void ask(List<Copy> copies) {
        Shell shell = window.getShell();
        if (shell == null || shell.isDisposed()) {
            return;
        }
        if (!shell.isVisible() || isCovered(shell)) {
            shell.getDisplay().timerExec(SOON, () -> ask(copies));
            return;
        }
        RecoveryDialog dialog = new RecoveryDialog(shell, window.getService(Look.class), copies);
        switch (dialog.ask()) {
            case RECOVER -> {
                IWorkbenchPage page = window.getActivePage();
                RecoveredEditors editors = new RecoveredEditors(page, window.getService(Projects.class), recovery);
                dialog.chosen().forEach(editors::open);
                copies.stream().filter(copy -> !dialog.chosen().contains(copy)).forEach(recovery::discard);
            }
            case DISCARD -> copies.forEach(recovery::discard);
            case LATER -> {
                // The next start asks again.
            }
        }
    }
}

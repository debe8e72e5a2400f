package org.chamfer.workbench.internal;

import org.chamfer.workbench.internal.command.OpenDocuments;
import org.chamfer.workbench.internal.recovery.RecoveryOffer;
import org.chamfer.workbench.internal.run.ScadProblems;
import org.chamfer.workbench.internal.welcome.FirstWelcome;
import org.chamfer.workbench.recovery.RecoveryService;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.ide.IDE;

/** Opens the Design perspective and the files of the command line, and remembers the window from one start to the next. */
final class DesignWorkbenchAdvisor extends WorkbenchAdvisor {
    private final StartArguments arguments;

    DesignWorkbenchAdvisor(StartArguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        // Resources, markers and their icons are registered with the workbench.
        IDE.registerAdapters();
        MarkerImages.declare(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return DesignPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new DesignWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        ForeignPages.hideIn(workbench.getPreferenceManager());
        ForeignCommands.removeFrom(workbench.getService(ICommandService.class));
        new ScadProblems().start();
        lookForChanges();
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        if (window == null) {
            return;
        }
        if (arguments.files().isEmpty()) {
            FirstWelcome.showIn(window);
        } else {
            OpenDocuments.in(window).open(arguments.files());
        }
        // After the window is there for the eye, too.
        workbench.getDisplay().asyncExec(() -> RecoveryOffer.show(window, workbench.getService(RecoveryService.class)));
    }

    /** What was changed on disk while the workbench was not there is seen without being asked for. */
    private static void lookForChanges() {
        ICoreRunnable refresh =
                monitor -> ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, monitor);
        Job.createSystem("Looking for changed files", refresh).schedule();
    }

    @Override
    public void postShutdown() {
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException e) {
            ILog.of(DesignWorkbenchAdvisor.class).error("The state of the workspace could not be saved.", e);
        }
    }
}

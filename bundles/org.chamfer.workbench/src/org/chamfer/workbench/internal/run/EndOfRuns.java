package org.chamfer.workbench.internal.run;

import org.chamfer.workbench.run.GraphInstallation;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;

/** Ends runs and the engine when the workbench is closed. */
final class EndOfRuns implements IWorkbenchListener {
    private final RunQueue queue;
    private final GraphInstallation installation;

    EndOfRuns(RunQueue queue, GraphInstallation installation) {
        this.queue = queue;
        this.installation = installation;
    }

    @Override
    public boolean preShutdown(IWorkbench workbench, boolean forced) {
        return true;
    }

    @Override
    public void postShutdown(IWorkbench workbench) {
        queue.close();
        RunJobs.await();
        if (installation instanceof InstalledGraphs graphs) {
            graphs.close();
        }
    }
}

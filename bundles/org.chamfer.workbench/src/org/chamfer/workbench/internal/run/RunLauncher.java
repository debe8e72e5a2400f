package org.chamfer.workbench.internal.run;

import org.eclipse.core.runtime.IProgressMonitor;

/** Has the work of runs done elsewhere. */
interface RunLauncher {
    /** The work of a run. */
    @FunctionalInterface
    interface Work {
        /** Does it to its end; tells the monitor how far it is, and ends early if that is cancelled. */
        void run(IProgressMonitor monitor);
    }

    /**
     * Has work done on another thread.
     *
     * @param name for people
     * @param quiet true for work that is to be shown nowhere
     */
    void launch(String name, boolean quiet, Work work);
}

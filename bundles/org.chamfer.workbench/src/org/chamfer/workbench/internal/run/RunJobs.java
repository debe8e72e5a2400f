package org.chamfer.workbench.internal.run;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

/** Runs as jobs of the platform, which the Progress view shows. */
public final class RunJobs implements RunLauncher {
    /** The family of the jobs. */
    public static final Object FAMILY = RunJobs.class;

    /** How long jobs are waited for at the end, in milliseconds; longer than an engine takes to cancel a run. */
    private static final long PATIENCE = 2000;

    @Override
    public void launch(String name, boolean quiet, Work work) {
        RunJob job = new RunJob(name, work);
        job.setUser(false);
        job.setSystem(quiet);
        job.setPriority(Job.LONG);
        // A job that is cancelled before it began is never run.
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (!job.begun) {
                    IProgressMonitor cancelled = new NullProgressMonitor();
                    cancelled.setCanceled(true);
                    work.run(cancelled);
                }
            }
        });
        job.schedule();
    }

    /** Waits a little for jobs that were cancelled. */
    static void await() {
        try {
            for (Job job : Job.getJobManager().find(FAMILY)) {
                job.join(PATIENCE, null);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (OperationCanceledException _) {
            // Nobody cancels the waiting.
        }
    }

    private static final class RunJob extends Job {
        private final Work work;
        private volatile boolean begun;

        RunJob(String name, Work work) {
            super(name);
            this.work = work;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            begun = true;
            work.run(monitor);
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == FAMILY;
        }
    }
}

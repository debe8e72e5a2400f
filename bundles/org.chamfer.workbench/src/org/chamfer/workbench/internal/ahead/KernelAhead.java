package org.chamfer.workbench.internal.ahead;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.chamfer.geometry.kernel.KernelRegistry;
import org.chamfer.geometry.kernel.Readiness;
import org.chamfer.scad.eval.geometry.GeometryWarmUp;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;

/** Makes the geometry kernel ready in the background, so that the first run of a graph is quick. */
public class KernelAhead implements IStartup {
    /** The window comes first, then what a graph needs to be shown. */
    private static final long PAUSE_MILLIS = TimeUnit.SECONDS.toMillis(3);

    @Override
    public void earlyStartup() {
        Job job = Job.createSystem("Make the geometry kernel ready", (ICoreRunnable) KernelAhead::warmUp);
        job.setPriority(Job.DECORATE);
        job.schedule(PAUSE_MILLIS);
    }

    private static void warmUp(IProgressMonitor monitor) {
        try {
            GeometryWarmUp.of(new KernelRegistry().defaultKernel(), Readiness.COMPILED, monitor::isCanceled);
        } catch (CancellationException _) {
            // The workbench is closed.
        } catch (IllegalStateException e) {
            // Runs that need the kernel fail with the same message.
            ILog.of(KernelAhead.class).warn("The geometry kernel could not be made ready ahead.", e);
        }
    }
}

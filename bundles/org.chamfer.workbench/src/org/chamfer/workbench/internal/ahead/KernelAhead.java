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
    private static final long LOADED_AFTER_MILLIS = TimeUnit.SECONDS.toMillis(3);

    /** Takes all processors for a second, which is not to be the one in which the first graph is opened. */
    private static final long COMPILED_AFTER_MILLIS = TimeUnit.SECONDS.toMillis(15);

    @Override
    public void earlyStartup() {
        schedule(Readiness.LOADED, LOADED_AFTER_MILLIS);
        schedule(Readiness.COMPILED, COMPILED_AFTER_MILLIS);
    }

    private static void schedule(Readiness readiness, long pause) {
        Job job = Job.createSystem(
                "Make the geometry kernel ready", (ICoreRunnable) monitor -> warmUp(readiness, monitor));
        job.setPriority(Job.DECORATE);
        job.schedule(pause);
    }

    private static void warmUp(Readiness readiness, IProgressMonitor monitor) {
        try {
            GeometryWarmUp.of(new KernelRegistry().defaultKernel(), readiness, monitor::isCanceled);
        } catch (CancellationException _) {
            // The workbench is closed.
        } catch (IllegalStateException e) {
            // Runs that need the kernel fail with the same message.
            ILog.of(KernelAhead.class).warn("The geometry kernel could not be made ready ahead.", e);
        }
    }
}

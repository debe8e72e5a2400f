package org.chamfer.ui.graph.internal.ahead;

import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Makes the graph editor ready in the background, once the window can be used. */
public class EditorStartup implements IStartup {
    /** The window comes first. */
    private static final long PAUSE_MILLIS = TimeUnit.SECONDS.toMillis(1);

    @Override
    public void earlyStartup() {
        EditorAhead ahead = PlatformUI.getWorkbench().getService(EditorAhead.class);
        Job job = Job.createSystem("Make the graph editor ready", (ICoreRunnable) _ -> {
            ahead.await();
            ahead.drawOtherTheme();
        });
        job.setPriority(Job.DECORATE);
        job.schedule(PAUSE_MILLIS);
    }
}

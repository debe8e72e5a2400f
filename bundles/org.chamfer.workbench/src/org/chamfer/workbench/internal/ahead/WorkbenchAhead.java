package org.chamfer.workbench.internal.ahead;

import java.util.concurrent.TimeUnit;
import org.chamfer.workbench.ahead.ClassesAhead;
import org.chamfer.workbench.internal.look.WorkbenchLook;
import org.chamfer.workbench.look.Look;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Makes icons, views and dialogs of the workbench ready in the background, once the window can be used. */
public class WorkbenchAhead implements IStartup {
    /** The window comes first. */
    private static final long PAUSE_MILLIS = TimeUnit.SECONDS.toMillis(1);

    @Override
    public void earlyStartup() {
        Look look = PlatformUI.getWorkbench().getService(Look.class);
        Job job = Job.createSystem("Make the workbench ready", (ICoreRunnable) _ -> prepare(look));
        job.setPriority(Job.DECORATE);
        job.schedule(PAUSE_MILLIS);
    }

    private static void prepare(Look look) {
        ClassesAhead.load(
                "org.eclipse.jface",
                "org.eclipse.jface.dialogs",
                "org.eclipse.jface.fieldassist",
                "org.eclipse.jface.layout",
                "org.eclipse.jface.viewers",
                "org.eclipse.jface.wizard");
        ClassesAhead.load("org.chamfer.workbench", "org.chamfer.workbench.*");
        if (look instanceof WorkbenchLook own) {
            own.drawOwnAhead();
        }
    }
}

package org.chamfer.workbench.run;

import java.util.List;

/**
 * The queue of runs: one after the other (each uses all processors), shown in the Runs and the Progress view. A service of
 * the workbench; thread-safe.
 */
public interface RunService {
    /** Puts a run at the end of the queue; a live one before all that wait. */
    QueuedRun submit(RunTask task);

    /** The runs: those that ended lately, the one that is going on, those that wait, in this order. */
    List<QueuedRun> runs();

    /** Moves a waiting run by places, negative towards the front. */
    void move(QueuedRun run, int places);

    /** Holds back waiting runs, or lets them go on. */
    void pause(boolean paused);

    /** True if waiting runs are held back. */
    boolean paused();

    /** Forgets runs that ended. */
    void clear();

    /** Tells a listener from now on, on the UI thread and at most 30 times a second, that something changed. */
    void addListener(Runnable listener);

    /** No longer tells a listener. */
    void removeListener(Runnable listener);
}

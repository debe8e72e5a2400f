package org.chamfer.workbench.internal.run;

/** Runs something a while later on the UI thread. */
@FunctionalInterface
public interface Later {
    /**
     * Runs something once, if there is still a UI thread then. To be called from any thread.
     *
     * @param millis how much later; 0 for as soon as possible
     */
    void run(int millis, Runnable action);
}

package org.chamfer.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.chamfer.ui.tests.robot.Ui;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Keeps the window from answering on purpose: the driver sees whether the monitoring of the UI thread reports it. */
class DeliberateFreezes {
    private static final long FROZEN_MILLIS = 300;

    /** Until the monitoring watches, and between the two, so that each is reported before the other begins. */
    private static final long PAUSE_MILLIS = 2000;

    @Test
    @Order(1)
    void computesTooLong() {
        Ui.pause(PAUSE_MILLIS);
        Ui.run(DeliberateFreezes::compute);
        Ui.pause(PAUSE_MILLIS);
    }

    @Test
    @Order(2)
    void sleepsTooLong() {
        Ui.run(DeliberateFreezes::sleep);
        Ui.pause(PAUSE_MILLIS);
    }

    private static void compute() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + TimeUnit.MILLISECONDS.toNanos(FROZEN_MILLIS);
        while (threads.getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static void sleep() {
        Ui.pause(FROZEN_MILLIS);
    }
}

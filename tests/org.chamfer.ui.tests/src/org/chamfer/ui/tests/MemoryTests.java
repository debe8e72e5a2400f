package org.chamfer.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;
import org.chamfer.engine.NodeState;
import org.chamfer.ui.tests.robot.GraphDriver;
import org.chamfer.ui.tests.robot.Robot;
import org.chamfer.ui.tests.robot.TestProject;
import org.chamfer.ui.tests.robot.Ui;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Graphs that are opened, run and closed again and again leave nothing behind. */
class MemoryTests {
    private static final int ROUNDS = 50;
    private static final int WARM = 5;
    private static final double BOUND = 1.1;

    @Test
    @Timeout(600)
    void theHeapStaysWhereItIs() throws IOException, JMException {
        Path file = new TestProject("memory").graph("gear_pair", "again");
        long first = 0;
        for (int i = 1; i <= ROUNDS; i++) {
            round(file);
            if (i == WARM) {
                first = alive();
            }
        }
        long last = alive();

        System.out.println("alive after " + WARM + " rounds: " + first / 1024 + " kB, after " + ROUNDS + ": "
                + last / 1024 + " kB");
        assertTrue(
                last <= BOUND * first,
                "alive after " + WARM + " rounds " + first + " bytes, after " + ROUNDS + " " + last);
    }

    private static void round(Path file) {
        GraphDriver graph = GraphDriver.open(file);
        new Robot().key("F5");
        graph.awaitState("stl", NodeState.DONE, NodeState.CACHED);
        Ui.run(() -> Ui.page().closeEditor(graph.editor(), false));
    }

    /** Bytes of objects that are alive: a histogram collects garbage before it counts. */
    private static long alive() throws JMException {
        Ui.pause(3000);
        Object histogram = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        List<String> lines = histogram.toString().lines().toList();
        return Long.parseLong(lines.getLast().strip().split("\\s+")[2]);
    }
}

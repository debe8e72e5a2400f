package org.chamfer.workbench.internal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.RunListener;
import org.chamfer.engine.RunRequest;
import org.chamfer.engine.RunResult;
import org.chamfer.workbench.run.QueuedRun;
import org.chamfer.workbench.run.RunCounts;
import org.chamfer.workbench.run.RunTask;
import org.junit.jupiter.api.Test;

class RunRowTests {
    private record Run(State state, double progress, RunCounts counts, Duration elapsed, List<Path> files, String fault)
            implements QueuedRun {
        static Run of(State state, double progress, RunCounts counts, long millis) {
            return new Run(state, progress, counts, Duration.ofMillis(millis), List.of(), "");
        }

        @Override
        public RunTask task() {
            GraphSnapshot graph = new GraphSnapshot(
                    "gear", Path.of(""), List.of(new GraphSnapshot.Node("a", "gear", Map.of())), List.of());
            return new RunTask("gear", graph, RunRequest.DEFAULT, RunListener.NONE, "owner", false, Optional.empty());
        }

        @Override
        public String activity() {
            return "a: cutting";
        }

        @Override
        public Optional<RunResult> result() {
            return Optional.empty();
        }

        @Override
        public Optional<Diagnostic> problem() {
            return fault.isEmpty() ? Optional.empty() : Optional.of(Diagnostic.error("e", fault, null));
        }

        @Override
        public void cancel() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void runThatGoesOnTellsHowLongStill() {
        RunRow row = RunRow.of(Run.of(QueuedRun.State.RUNNING, 0.25, new RunCounts(8, 1, 1, 0, 0), 20_000), false);
        assertEquals("state-running", row.light());
        assertEquals("a: cutting", row.note());
        assertEquals("20 s, 1:00 min left", row.time());
        assertEquals("1 done · 1 cached · 6 to do", row.nodes());
    }

    @Test
    void noGuessAtTheBeginning() {
        assertEquals(
                "0.50 s",
                RunRow.of(Run.of(QueuedRun.State.RUNNING, 0.5, RunCounts.NONE, 500), false)
                        .time());
        assertEquals(
                "12 s",
                RunRow.of(Run.of(QueuedRun.State.RUNNING, 0.05, RunCounts.NONE, 12_000), false)
                        .time());
    }

    @Test
    void endsAreToldApart() {
        Run done = Run.of(QueuedRun.State.ENDED, 1, new RunCounts(2, 1, 1, 0, 0), 2000);
        assertEquals("state-done", RunRow.of(done, false).light());
        assertEquals(
                "gear, Done, 2.00 s, 1 done · 1 cached", RunRow.of(done, false).spoken());
        Run cached = Run.of(QueuedRun.State.ENDED, 1, new RunCounts(2, 0, 2, 0, 0), 10);
        assertEquals("state-cached", RunRow.of(cached, false).light());
        assertEquals("Nothing to do", RunRow.of(cached, false).note());
        Run failed = Run.of(QueuedRun.State.ENDED, 1, new RunCounts(3, 0, 0, 2, 1), 10);
        assertEquals("state-failed", RunRow.of(failed, false).light());
        assertEquals("2 nodes failed", RunRow.of(failed, false).note());
        Run impossible =
                new Run(QueuedRun.State.ENDED, 1, RunCounts.NONE, Duration.ZERO, List.of(), "the graph has a cycle");
        assertEquals("the graph has a cycle", RunRow.of(impossible, false).note());
        Run wrote = new Run(
                QueuedRun.State.ENDED, 1, new RunCounts(1, 1, 0, 0, 0), Duration.ZERO, List.of(Path.of("a")), "");
        assertEquals("Wrote 1 file", RunRow.of(wrote, false).note());
        Run cancelled = Run.of(QueuedRun.State.CANCELLED, 0.5, new RunCounts(9, 1, 0, 0, 0), 0);
        assertEquals("gear, Cancelled, , 1 done", RunRow.of(cancelled, false).spoken());
        assertEquals(
                "Paused",
                RunRow.of(Run.of(QueuedRun.State.WAITING, 0, RunCounts.NONE, 0), true)
                        .note());
        assertEquals(
                "Waiting",
                RunRow.of(Run.of(QueuedRun.State.WAITING, 0, RunCounts.NONE, 0), false)
                        .note());
    }
}

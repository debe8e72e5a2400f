package org.chamfer.workbench.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.chamfer.engine.RunListener;
import org.chamfer.engine.RunRequest;
import org.chamfer.workbench.console.ConsoleLine;
import org.chamfer.workbench.internal.console.ConsoleLines;
import org.chamfer.workbench.run.QueuedRun;
import org.chamfer.workbench.run.QueuedRun.State;
import org.chamfer.workbench.run.RunCounts;
import org.chamfer.workbench.run.RunTask;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunQueueTests {
    /** Longer than anything takes, even where everything is slow. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private final FakeGraphs graphs = new FakeGraphs();
    private final HandLater later = new HandLater();
    private final ConsoleLines console = new ConsoleLines();
    private final List<Path> written = new ArrayList<>();
    private final Queue<RunLauncher.Work> launched = new ArrayDeque<>();
    private final RunQueue queue =
            new RunQueue(new RunExecution(graphs, console, written::add), (_, _, work) -> launched.add(work), later);

    private RunTask task(String name, String type, boolean live, Object owner) {
        return new RunTask(
                name,
                FakeGraphs.graph(name, folder, type, Map.of()),
                RunRequest.DEFAULT,
                RunListener.NONE,
                owner,
                live,
                Optional.empty());
    }

    private QueuedRun submit(String name) {
        return queue.submit(task(name, "export", false, this));
    }

    private QueuedRun live(String name, Object owner) {
        return queue.submit(task(name, "export", true, owner));
    }

    /** Does the work of the run that is going on. */
    private void work() {
        launched.remove().run(new NullProgressMonitor());
    }

    private Thread workElsewhere(IProgressMonitor monitor) {
        RunLauncher.Work work = launched.remove();
        return Thread.ofPlatform().daemon().start(() -> work.run(monitor));
    }

    private void workAll() {
        while (!launched.isEmpty()) {
            work();
        }
    }

    private static List<String> names(List<QueuedRun> runs) {
        return runs.stream().map(run -> run.task().title()).toList();
    }

    @Test
    void oneAtATimeInTheOrderOfAsking() {
        QueuedRun first = submit("first");
        QueuedRun second = submit("second");
        assertEquals(State.RUNNING, first.state());
        assertEquals(State.WAITING, second.state());
        assertEquals(1, launched.size());
        work();
        assertEquals(State.ENDED, first.state());
        assertEquals(State.RUNNING, second.state());
        workAll();
        assertEquals(List.of("first", "second"), graphs.ran());
        assertEquals(List.of(first, second), queue.runs());
        assertEquals(new RunCounts(1, 1, 0, 0, 0), first.counts());
        assertEquals(1, first.progress());
        assertTrue(first.result().orElseThrow().succeeded());
    }

    @Test
    void waitingRunsAreMovedButNotBeyondTheEnds() {
        submit("running");
        QueuedRun a = submit("a");
        submit("b");
        QueuedRun c = submit("c");
        queue.move(c, -1);
        assertEquals(List.of("running", "a", "c", "b"), names(queue.runs()));
        queue.move(c, -5);
        queue.move(a, 9);
        assertEquals(List.of("running", "c", "b", "a"), names(queue.runs()));
        queue.move(queue.runs().getFirst(), 2);
        assertEquals("running", names(queue.runs()).getFirst());
        workAll();
        assertEquals(List.of("running", "c", "b", "a"), graphs.ran());
    }

    @Test
    void liveRunGoesBeforeOthersAndReplacesTheEarlierOfItsOwner() {
        submit("running");
        submit("waiting");
        Object other = new Object();
        QueuedRun old = live("old", this);
        live("other", other);
        QueuedRun latest = live("latest", this);
        assertEquals(State.CANCELLED, old.state());
        assertEquals(List.of("running", "latest", "other", "waiting"), names(queue.runs()));
        workAll();
        assertEquals(State.ENDED, latest.state());
        assertEquals(List.of("running", "latest", "other", "waiting"), graphs.ran());
    }

    @Test
    void liveRunThatTakesLongIsCancelledForTheNextOne() throws InterruptedException {
        QueuedRun slow = queue.submit(task("slow", "slow", true, this));
        Thread thread = workElsewhere(new NullProgressMonitor());
        QueuedRun next = live("next", this);
        assertTrue(thread.join(PATIENCE));
        assertEquals(State.CANCELLED, slow.state());
        assertEquals(State.RUNNING, next.state());
    }

    @Test
    void runThatIsNotLiveIsNotCancelledForALiveOne() {
        QueuedRun full = submit("full");
        live("live", this);
        work();
        assertEquals(State.ENDED, full.state());
    }

    @Test
    void pauseHoldsBackWhatWaits() {
        submit("running");
        submit("waiting");
        queue.pause(true);
        assertTrue(queue.paused());
        work();
        assertTrue(launched.isEmpty());
        queue.pause(false);
        workAll();
        assertEquals(List.of("running", "waiting"), graphs.ran());
    }

    @Test
    void waitingRunIsCancelledAtOnce() {
        submit("running");
        QueuedRun waiting = submit("waiting");
        waiting.cancel();
        assertEquals(State.CANCELLED, waiting.state());
        assertEquals(Duration.ZERO, waiting.elapsed());
        workAll();
        assertEquals(List.of("running"), graphs.ran());
    }

    @Test
    void runningRunIsCancelledByItselfAndByItsMonitor() throws InterruptedException {
        QueuedRun first = queue.submit(task("first", "slow", false, this));
        Thread thread = workElsewhere(new NullProgressMonitor());
        first.cancel();
        assertTrue(thread.join(PATIENCE));
        assertEquals(State.CANCELLED, first.state());
        QueuedRun second = queue.submit(task("second", "slow", false, this));
        IProgressMonitor monitor = new NullProgressMonitor();
        thread = workElsewhere(monitor);
        monitor.setCanceled(true);
        assertTrue(thread.join(PATIENCE));
        assertEquals(State.CANCELLED, second.state());
    }

    @Test
    void runThatIsCancelledBeforeItsWorkBeginsIsNeverRun() {
        QueuedRun run = submit("run");
        run.cancel();
        work();
        assertEquals(State.CANCELLED, run.state());
        assertEquals(List.of(), graphs.ran());
    }

    @Test
    void graphThatCannotBeRunIsAProblemAndTheNextOneRuns() {
        QueuedRun bad = submit("bad");
        submit("good");
        workAll();
        assertEquals(State.ENDED, bad.state());
        assertEquals("the graph has a cycle", bad.problem().orElseThrow().message());
        assertEquals(List.of("bad", "good"), graphs.ran());
        assertTrue(console.lines().stream().anyMatch(line -> line.diagnostic().equals(bad.problem())));
    }

    @Test
    void filesArePublishedOnceAndNotByLiveRuns() throws IOException {
        Path out = folder.resolve("out");
        for (boolean live : new boolean[] {true, false, false}) {
            RunTask task = task("part", "export", live, this);
            queue.submit(new RunTask(
                    task.title(), task.graph(), task.request(), task.listener(), task.owner(), live, Optional.of(out)));
            assertFalse(Files.exists(out) && live);
            workAll();
        }
        assertEquals("part", Files.readString(out.resolve("part.txt")));
        assertEquals(List.of(out), written);
        List<QueuedRun> runs = queue.runs();
        assertEquals(List.of(), runs.get(0).files());
        assertEquals(List.of(out.resolve("part.txt")), runs.get(1).files());
        assertEquals(List.of(), runs.get(2).files());
    }

    @Test
    void consoleHasTheLinesWithTheirNode() {
        submit("part.canvas");
        workAll();
        ConsoleLine line = console.lines().getFirst();
        assertEquals("part · node", line.source());
        assertEquals("ECHO: part.canvas", line.text());
        assertEquals("node", line.node().orElseThrow().node());
        assertEquals(folder.resolve("part.canvas"), line.node().orElseThrow().graph());
        assertTrue(console.lines().getLast().text().startsWith("1 node, 1 done, "));
    }

    @Test
    void lastTwentyThatEndedAreKeptAndLiveOnesOnce() {
        for (int count = 0; count < RunQueue.KEPT + 5; count++) {
            submit("run" + count);
            live("live", this);
            workAll();
        }
        List<String> names = names(queue.runs());
        assertEquals(RunQueue.KEPT, names.size());
        assertEquals(1, names.stream().filter("live"::equals).count());
        assertEquals("live", names.getLast());
        queue.clear();
        assertEquals(List.of(), queue.runs());
    }

    @Test
    void runThatEndedHoldsNeitherItsOwnerNorItsListener() {
        Object owner = new Object();
        RunListener listener = _ -> {};
        RunTask task = task("run", "export", false, owner);
        QueuedRun run = queue.submit(
                new RunTask(task.title(), task.graph(), task.request(), listener, owner, false, Optional.empty()));
        assertSame(owner, run.task().owner());
        workAll();
        assertNotSame(owner, run.task().owner());
        assertNotSame(listener, run.task().listener());
    }

    @Test
    void closedQueueCancelsEverythingAndTakesNoMore() throws InterruptedException {
        queue.submit(task("running", "slow", false, this));
        QueuedRun waiting = submit("waiting");
        Thread thread = workElsewhere(new NullProgressMonitor());
        queue.close();
        assertTrue(thread.join(PATIENCE));
        assertEquals(State.CANCELLED, waiting.state());
        assertEquals(State.CANCELLED, submit("late").state());
        assertTrue(launched.isEmpty());
    }

    @Test
    void listenersAreToldTogether() {
        AtomicInteger told = new AtomicInteger();
        Runnable listener = told::incrementAndGet;
        queue.addListener(listener);
        submit("a");
        submit("b");
        later.go();
        assertEquals(1, told.get());
        queue.removeListener(listener);
        submit("c");
        later.go();
        assertEquals(1, told.get());
    }
}

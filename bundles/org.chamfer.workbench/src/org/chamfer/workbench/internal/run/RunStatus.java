package org.chamfer.workbench.internal.run;

import java.util.Optional;
import org.chamfer.workbench.run.QueuedRun;
import org.chamfer.workbench.run.RunCounts;
import org.chamfer.workbench.run.RunService;

/**
 * What a status line says of the runs.
 *
 * @param text a short phrase; empty if there is nothing to say
 * @param progress from 0 to 1 of the run that is going on; negative if there is none
 */
public record RunStatus(String text, double progress) {
    /** What is to be said now. */
    public static RunStatus of(RunService service) {
        Optional<QueuedRun> running = Optional.empty();
        Optional<QueuedRun> last = Optional.empty();
        int waiting = 0;
        for (QueuedRun run : service.runs()) {
            switch (run.state()) {
                case RUNNING -> running = Optional.of(run);
                case WAITING -> waiting++;
                case ENDED, CANCELLED -> last = Optional.of(run);
            }
        }
        String queue = waiting == 0 ? "" : " · " + waiting + " waiting" + (service.paused() ? ", paused" : "");
        if (running.isPresent()) {
            QueuedRun run = running.get();
            RunCounts counts = run.counts();
            String nodes = counts.nodes() == 0 ? "" : " · " + counts.ended() + " of " + counts.nodes() + " nodes";
            return new RunStatus(run.task().title() + nodes + queue, run.progress());
        }
        return new RunStatus(last.map(RunStatus::end).orElse("") + queue, -1);
    }

    private static String end(QueuedRun run) {
        String title = run.task().title();
        if (run.state() == QueuedRun.State.CANCELLED) {
            return title + " · cancelled";
        }
        if (run.problem().isPresent()) {
            return title + " · " + run.problem().get().message();
        }
        RunCounts counts = run.counts();
        return counts.failed() == 0
                ? title + " · done in " + Durations.text(run.elapsed())
                : title + " · " + counts.failed() + (counts.failed() == 1 ? " node" : " nodes") + " failed";
    }
}

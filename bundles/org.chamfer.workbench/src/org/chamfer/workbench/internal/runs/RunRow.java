package org.chamfer.workbench.internal.runs;

import java.time.Duration;
import org.chamfer.workbench.internal.run.Durations;
import org.chamfer.workbench.look.Token;
import org.chamfer.workbench.run.QueuedRun;
import org.chamfer.workbench.run.RunCounts;

/**
 * What a row of the Runs view says.
 *
 * @param light name of the icon of the state
 * @param title what is run
 * @param note what is being done or has happened, a short phrase
 * @param progress from 0 to 1; negative for no bar
 * @param bar colour of the bar
 * @param time how long, and how long still
 * @param nodes how many nodes have come how far
 */
record RunRow(String light, String title, String note, double progress, Token bar, String time, String nodes) {
    /** Before that a guess of the time that is left would jump about. */
    private static final double ENOUGH = 0.1;

    static RunRow of(QueuedRun run, boolean paused) {
        RunCounts counts = run.counts();
        String title = run.task().title();
        String nodes = nodes(counts);
        return switch (run.state()) {
            case WAITING -> new RunRow("state-queued", title, paused ? "Paused" : "Waiting", -1, Token.BORDER, "", "");
            case RUNNING ->
                new RunRow(
                        "state-running",
                        title,
                        run.activity().isEmpty() ? "Preparing" : run.activity(),
                        run.progress(),
                        Token.SELECTION,
                        time(run),
                        nodes + (nodes.isEmpty() ? "" : " · ") + (counts.nodes() - counts.ended()) + " to do");
            case CANCELLED ->
                new RunRow(
                        "state-cancelled",
                        title,
                        "Cancelled",
                        -1,
                        Token.TEXT_SECONDARY,
                        run.elapsed().isZero() ? "" : Durations.text(run.elapsed()),
                        nodes);
            case ENDED -> ended(run, counts);
        };
    }

    private static RunRow ended(QueuedRun run, RunCounts counts) {
        String time = Durations.text(run.elapsed());
        String title = run.task().title();
        if (run.problem().isPresent()) {
            return new RunRow(
                    "state-failed", title, run.problem().get().message(), 1, Token.ERROR, time, nodes(counts));
        }
        if (counts.failed() > 0) {
            String note = counts.failed() == 1 ? "1 node failed" : counts.failed() + " nodes failed";
            return new RunRow("state-failed", title, note, 1, Token.ERROR, time, nodes(counts));
        }
        boolean cached = counts.nodes() > 0 && counts.cached() == counts.nodes();
        int files = run.files().size();
        String note = files == 0
                ? cached ? "Nothing to do" : "Done"
                : files == 1 ? "Wrote 1 file" : "Wrote " + files + " files";
        return new RunRow(cached ? "state-cached" : "state-done", title, note, 1, Token.SUCCESS, time, nodes(counts));
    }

    private static String time(QueuedRun run) {
        Duration elapsed = run.elapsed();
        double progress = run.progress();
        if (elapsed.toMillis() < 1000 || progress < ENOUGH) {
            return Durations.text(elapsed);
        }
        Duration left = Duration.ofMillis((long) (elapsed.toMillis() * (1 - progress) / progress));
        return Durations.text(elapsed) + ", " + left(left) + " left";
    }

    /** A guess is not told in hundredths. */
    private static String left(Duration left) {
        return left.toSeconds() < 10 ? left.toSeconds() + 1 + " s" : Durations.text(left);
    }

    private static String nodes(RunCounts counts) {
        StringBuilder text = new StringBuilder();
        add(text, counts.done(), "done");
        add(text, counts.cached(), "cached");
        add(text, counts.failed(), "failed");
        add(text, counts.skipped(), "skipped");
        return text.toString();
    }

    private static void add(StringBuilder text, int count, String what) {
        if (count > 0) {
            text.append(text.isEmpty() ? "" : " · ").append(count).append(' ').append(what);
        }
    }

    /** The whole for people who do not see the row. */
    String spoken() {
        return String.join(", ", title, note, time, nodes);
    }
}

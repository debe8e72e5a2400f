package org.chamfer.ui.graph.internal.part;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.OutputValue;
import org.chamfer.values.PortTypeIds;
import org.chamfer.values.Value;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Summaries of results, made in the background, the latest wish first, and kept as long as there is room. For the UI
 * thread.
 */
public final class ResultSummaries {
    private static final int MOST = 600;

    private record Key(String digest, int width, boolean dark) {}

    private record Wish(Key key, OutputValue output, Runnable done) {}

    private final Executor ui;
    private final int scale;
    private final Map<Key, ResultSummary> known = new LinkedHashMap<>(64, 0.75f, true);
    private final Set<Key> wanted = new HashSet<>();
    private final Deque<Wish> wishes = new ArrayDeque<>();
    private boolean working;
    private boolean disposed;

    /**
     * Starts without any.
     *
     * @param ui runs something on the UI thread, later
     * @param scale pixels of the screen in one of ours
     */
    public ResultSummaries(Executor ui, int scale) {
        this.ui = ui;
        this.scale = scale;
    }

    /**
     * The summary of a result, if it is known; otherwise it will be made.
     *
     * @param width how wide its picture may be, at zoom 1
     * @param done is run when it has been made
     */
    Optional<ResultSummary> find(OutputValue output, int width, boolean dark, Runnable done) {
        Key key = new Key(output.type() + output.digest(), width, dark);
        ResultSummary summary = known.get(key);
        if (summary == null && wanted.add(key)) {
            wishes.push(new Wish(key, output, done));
            work();
        }
        return Optional.ofNullable(summary);
    }

    /** Forgets everything; nothing is made any more. */
    void dispose() {
        disposed = true;
        wishes.clear();
        known.clear();
    }

    /** Whether results of a port type have looks. */
    static boolean hasLooks(String type) {
        return type.equals(PortTypeIds.IMAGE) || type.equals(PortTypeIds.MESH) || type.equals(PortTypeIds.REGION);
    }

    private void work() {
        if (!working && !disposed && !wishes.isEmpty()) {
            working = true;
            List<Wish> batch = new ArrayList<>();
            while (batch.size() < 4 && !wishes.isEmpty()) {
                batch.add(wishes.pop());
            }
            Job job = Job.createSystem("Pictures of results", (ICoreRunnable) _ -> make(batch));
            job.setPriority(Job.DECORATE);
            job.schedule();
        }
    }

    private void make(List<Wish> batch) {
        Map<Wish, ResultSummary> made = new LinkedHashMap<>();
        batch.forEach(wish -> made.put(wish, summary(wish)));
        ui.execute(() -> made(made));
    }

    private ResultSummary summary(Wish wish) {
        int width = wish.key().width();
        try {
            Value value = wish.output().value();
            return new ResultSummary(
                    ResultSummary.size(value),
                    PictureMaker.of(
                            value,
                            width * scale,
                            width * 10 / 16 * scale,
                            wish.key().dark()));
        } catch (DiagnosticException _) {
            // The result vanished from the store; the next run makes it again.
            return ResultSummary.NONE;
        } catch (RuntimeException e) {
            ILog.of(ResultSummaries.class).error("cannot make a picture of a result", e);
            return ResultSummary.NONE;
        }
    }

    private void made(Map<Wish, ResultSummary> made) {
        working = false;
        if (disposed) {
            return;
        }
        made.forEach((wish, summary) -> {
            wanted.remove(wish.key());
            known.put(wish.key(), summary);
        });
        while (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
        made.keySet().forEach(wish -> wish.done().run());
        work();
    }
}

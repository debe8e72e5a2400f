package org.chamfer.scad.eval.internal.geometry.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Geometry;
import org.chamfer.scad.eval.internal.geometry.input.InputGeometry;
import org.chamfer.scad.eval.internal.geometry.plan.Operand;
import org.chamfer.scad.eval.internal.geometry.plan.Step;
import org.chamfer.scad.eval.internal.geometry.shape.Shape;

/**
 * Runs the steps of a plan on several threads. What is computed, and in which pieces, follows from the plan alone; the
 * threads only decide when. If steps fail, the failure of the first one in the order of the plan counts.
 */
public final class PlanRun {
    private final GeometryCache cache;
    private final StoredResults store;
    private final InputGeometry inputs;
    private final WorkContext context;
    private final WorkQueue queue;
    private final Map<Step, StepJob> jobs = new HashMap<>();
    private final SortedMap<Integer, NoticedStep> noticed = new TreeMap<>();
    private final Queue<Kept> toKeep = new ConcurrentLinkedQueue<>();
    private final StepJob target;

    /** A step and its result, if there is something to say about it. */
    public record NoticedStep(Step step, List<Shape.Notice> notices) {}

    /** A result that goes to the store. */
    private record Kept(Step step, Geometry geometry) {}

    /** Prepares the computation of a step. */
    public PlanRun(Step result, GeometryCache cache, StoredResults store, InputGeometry inputs, WorkContext context) {
        this.cache = cache;
        this.store = store;
        this.inputs = inputs;
        this.context = context;
        this.target = enter(result);
        int missing =
                (int) jobs.values().stream().filter(job -> job.shape() == null).count();
        this.queue = new WorkQueue(context, missing, this::keepResults);
        target.keep();
    }

    /** The queue that workers take their work from. */
    public WorkQueue queue() {
        return queue;
    }

    /** Puts the steps that can start into the queue. */
    public void start() {
        List<StepJob> ready = jobs.values().stream()
                .filter(job -> job.shape() == null && job.isReady())
                .sorted(Comparator.comparingInt(job -> job.step().index()))
                .toList();
        if (target.shape() != null) {
            queue.finish();
        }
        ready.forEach(this::submit);
    }

    /** The result as an operand of nothing else, after the queue has finished without a failure. */
    public Geometry result(Operand operand) {
        return StepTask.placed(target.shape().geometry(), operand);
    }

    /** What there is to say about steps, in the order of the plan. */
    public List<NoticedStep> notices() {
        synchronized (queue) {
            return List.copyOf(noticed.values());
        }
    }

    /** Enters a step and what it needs; what the cache has needs nothing. */
    private StepJob enter(Step root) {
        Deque<StepJob> open = new ArrayDeque<>();
        StepJob first = job(root, open);
        while (!open.isEmpty()) {
            StepJob job = open.pop();
            for (Step needed : job.needs()) {
                StepJob known = jobs.get(needed);
                (known == null ? job(needed, open) : known).addConsumer(job);
            }
        }
        return first;
    }

    private StepJob job(Step step, Deque<StepJob> open) {
        StepJob job = new StepJob(step);
        jobs.put(step, job);
        context.checkCancelled();
        GeometryCache.Entry known = known(step);
        if (known == null) {
            open.push(job);
        } else {
            job.setShape(new Shape(known.geometry(), known.said().about(step)), known.said());
            repeat(known.said(), step);
        }
        return job;
    }

    /** A result from the memory or else from the store, {@code null} if it is in neither. */
    private GeometryCache.Entry known(Step step) {
        GeometryCache.Entry known = cache.get(step.key());
        if (known == null && store.find(step) instanceof Geometry geometry) {
            // Only results about which there is nothing to say are in the store.
            known = new GeometryCache.Entry(geometry, Said.NOTHING);
            cache.put(step.key(), known);
        }
        return known;
    }

    /** Says again what was said when a result and what it was made of were computed. */
    private void repeat(Said said, Step root) {
        if (said.isNothing()) {
            return;
        }
        Set<Step> seen = new HashSet<>(Set.of(root));
        Deque<Step> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Step step = open.pop();
            notice(step, said.about(step));
            for (List<Operand> group : step.groups()) {
                group.stream().map(Operand::step).filter(seen::add).forEach(open::push);
            }
        }
    }

    private void notice(Step step, List<Shape.Notice> notices) {
        if (!notices.isEmpty()) {
            noticed.put(step.index(), new NoticedStep(step, notices));
        }
    }

    private void submit(StepJob job) {
        Map<Step, Geometry> operands = new HashMap<>();
        for (Step needed : job.needs()) {
            operands.put(needed, jobs.get(needed).shape().geometry());
        }
        StepTask task = new StepTask(job.step(), operands::get, inputs);
        queue.add(job.step(), task, shape -> complete(job, shape));
    }

    /** Called with the queue locked. */
    private void complete(StepJob job, Shape shape) {
        Step step = job.step();
        Said said = Said.of(
                step,
                shape.notices(),
                job.needs().stream().map(needed -> jobs.get(needed).said()).toList());
        cache.put(step.key(), new GeometryCache.Entry(shape.geometry(), said));
        job.setShape(shape, said);
        notice(step, shape.notices());
        if (said.isNothing()
                && store.isWorthKeeping(step, needed -> jobs.get(needed).shape().geometry())) {
            toKeep.add(new Kept(step, shape.geometry()));
        }
        for (Step needed : job.needs()) {
            jobs.get(needed).release();
        }
        queue.countDone();
        List<StepJob> ready = new ArrayList<>();
        for (StepJob consumer : job.consumers()) {
            if (consumer.receive()) {
                ready.add(consumer);
            }
        }
        ready.forEach(this::submit);
        if (job == target) {
            queue.finish();
        }
    }

    /** Gives results to the store, which may take a while: not with the queue locked. */
    private void keepResults() {
        for (Kept kept = toKeep.poll(); kept != null; kept = toKeep.poll()) {
            store.put(kept.step(), kept.geometry());
        }
    }
}

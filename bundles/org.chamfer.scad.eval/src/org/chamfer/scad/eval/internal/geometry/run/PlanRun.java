package org.chamfer.scad.eval.internal.geometry.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private final InputGeometry inputs;
    private final WorkQueue queue;
    private final Map<Step, StepJob> jobs = new HashMap<>();
    private final SortedMap<Integer, NoticedStep> noticed = new TreeMap<>();
    private final StepJob target;

    /** A step and its result, if there is something to say about it. */
    public record NoticedStep(Step step, List<Shape.Notice> notices) {}

    /** Prepares the computation of a step. */
    public PlanRun(Step result, GeometryCache cache, InputGeometry inputs, WorkContext context) {
        this.cache = cache;
        this.inputs = inputs;
        this.target = enter(result);
        this.queue = new WorkQueue(context, (int)
                jobs.values().stream().filter(job -> job.shape() == null).count());
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
        Shape known = cache.get(step.key());
        if (known == null) {
            open.push(job);
        } else {
            finish(job, known);
        }
        return job;
    }

    private void finish(StepJob job, Shape shape) {
        job.setShape(shape);
        if (!shape.notices().isEmpty()) {
            noticed.put(job.step().index(), new NoticedStep(job.step(), shape.notices()));
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
        cache.put(job.step().key(), shape);
        finish(job, shape);
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
}

package org.chamfer.scad.eval.internal.geometry.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chamfer.scad.eval.internal.geometry.plan.Operand;
import org.chamfer.scad.eval.internal.geometry.plan.Step;
import org.chamfer.scad.eval.internal.geometry.shape.Shape;

/** The state of a step while a plan runs. */
final class StepJob {
    private final Step step;
    private final List<StepJob> consumers = new ArrayList<>();
    private int missing;
    private int interested;
    private Shape shape;
    private Said said = Said.NOTHING;

    StepJob(Step step) {
        this.step = step;
    }

    Step step() {
        return step;
    }

    /** The steps whose results this one needs, each once. */
    Set<Step> needs() {
        Set<Step> needs = new LinkedHashSet<>();
        for (List<Operand> group : step.groups()) {
            group.forEach(operand -> needs.add(operand.step()));
        }
        return needs;
    }

    /** Notes that another job needs this one's result. */
    void addConsumer(StepJob consumer) {
        consumers.add(consumer);
        interested++;
        if (shape == null) {
            consumer.missing++;
        }
    }

    /** Makes the result stay after the last consumer is done. */
    void keep() {
        interested++;
    }

    /** The jobs that need this one's result. */
    List<StepJob> consumers() {
        return consumers;
    }

    /** Notes that a needed result is there; true if it was the last one. */
    boolean receive() {
        missing--;
        return missing == 0;
    }

    boolean isReady() {
        return missing == 0;
    }

    Shape shape() {
        return shape;
    }

    void setShape(Shape result, Said everything) {
        shape = result;
        said = everything;
    }

    /** What there is to say about the step and those that it needs; stays when the geometry goes. */
    Said said() {
        return said;
    }

    /** Notes that a consumer is done, and lets go of the geometry after the last one. */
    void release() {
        interested--;
        if (interested == 0) {
            shape = null;
        }
    }
}

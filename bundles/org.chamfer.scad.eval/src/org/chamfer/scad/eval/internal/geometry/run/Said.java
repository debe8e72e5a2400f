package org.chamfer.scad.eval.internal.geometry.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.base.digest.Digest;
import org.chamfer.scad.eval.internal.geometry.plan.Step;
import org.chamfer.scad.eval.internal.geometry.shape.Shape;

/**
 * What there is to say about a step and all that it needs. It is kept with the result, so that messages do not depend on
 * what was computed before.
 *
 * @param notices by the keys of the steps that they are about
 */
record Said(Map<Digest, List<Shape.Notice>> notices) {
    static final Said NOTHING = new Said(Map.of());

    /** What is said about a step and about those that it needs. */
    static Said of(Step step, List<Shape.Notice> own, Collection<Said> needed) {
        Map<Digest, List<Shape.Notice>> all = new HashMap<>();
        needed.forEach(said -> all.putAll(said.notices));
        if (!own.isEmpty()) {
            all.put(step.key(), own);
        }
        return all.isEmpty() ? NOTHING : new Said(Map.copyOf(all));
    }

    boolean isNothing() {
        return notices.isEmpty();
    }

    /** The notices about one step. */
    List<Shape.Notice> about(Step step) {
        return notices.getOrDefault(step.key(), List.of());
    }
}

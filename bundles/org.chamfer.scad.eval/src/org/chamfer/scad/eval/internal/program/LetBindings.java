package org.chamfer.scad.eval.internal.program;

import java.util.List;
import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.value.Value;

/** The assignments of a {@code let}, one after the other. */
public final class LetBindings {
    /**
     * One of them.
     *
     * @param assignment the assignment; without slot and dynamic number if it is ignored
     * @param warning what is said if it is ignored, before the value; else {@code null}
     */
    public record Step(Assignment assignment, String warning) {}

    private final Step[] steps;
    private final FrameLayout layout;
    private final boolean bindsDynamics;

    /** Makes the assignments; {@code layout} is {@code null} if they stand in the frame around them. */
    public LetBindings(List<Step> steps, FrameLayout layout) {
        this.steps = steps.toArray(Step[]::new);
        this.layout = layout;
        this.bindsDynamics = steps.stream().anyMatch(step -> step.assignment().dynamic() >= 0);
    }

    /** True if dynamic variables must be released afterwards. */
    boolean bindsDynamics() {
        return bindsDynamics;
    }

    /** Does the assignments; the caller releases the dynamic variables. */
    Frame run(Frame frame, Machine machine) {
        Frame inner = layout == null ? frame : new Frame(layout.size(), frame);
        for (Step step : steps) {
            if (step.warning() == null) {
                step.assignment().run(inner, machine);
            } else {
                Value value = step.assignment().value().eval(inner, machine);
                machine.console.warn(
                        "scad.ignored-assignment",
                        step.warning() + value.printed(),
                        step.assignment().place());
            }
        }
        return inner;
    }

    /** A frame with the same values for the next round of a counting loop. */
    Frame copy(Frame inner) {
        if (layout == null) {
            return inner;
        }
        Frame copy = new Frame(inner.slots.length, inner.parent);
        System.arraycopy(inner.slots, 0, copy.slots, 0, copy.slots.length);
        return copy;
    }
}

package org.chamfer.scad.eval.customizer;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.scad.eval.customizer.ParameterValue.BooleanValue;
import org.chamfer.scad.eval.customizer.ParameterValue.NumberValue;
import org.chamfer.scad.eval.customizer.ParameterValue.TextValue;
import org.chamfer.scad.eval.customizer.ParameterValue.VectorValue;

/** A variable of a .scad file that users may set without touching the code. */
public sealed interface CustomizerParameter {
    /** What all parameters have. */
    ParameterHead head();

    /** The value in the file. */
    ParameterValue initial();

    /** The variable. */
    default String name() {
        return head().name();
    }

    /** The comment above the assignment, empty if there is none. */
    default String caption() {
        return head().caption();
    }

    /** The name of the group, see {@link CustomizerParameters}. */
    default String group() {
        return head().group();
    }

    /** The assignment. */
    default SourceRange place() {
        return head().place();
    }

    /** A check box. */
    record BooleanParameter(ParameterHead head, BooleanValue initial) implements CustomizerParameter {
        public BooleanParameter {
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(initial, "initial");
        }
    }

    /**
     * A spin box, or a slider if there is a maximum.
     *
     * @param limits what values are allowed
     */
    record NumberParameter(ParameterHead head, NumberValue initial, NumberLimits limits)
            implements CustomizerParameter {
        public NumberParameter {
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(initial, "initial");
            Objects.requireNonNull(limits, "limits");
        }
    }

    /**
     * An input line.
     *
     * @param maximumLength the greatest number of characters; the text in the file may be longer
     */
    record TextParameter(ParameterHead head, TextValue initial, OptionalInt maximumLength)
            implements CustomizerParameter {
        public TextParameter {
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(initial, "initial");
            Objects.requireNonNull(maximumLength, "maximumLength");
        }
    }

    /**
     * A vector of one to four numbers.
     *
     * @param limits what values are allowed for each number
     */
    record VectorParameter(ParameterHead head, VectorValue initial, NumberLimits limits)
            implements CustomizerParameter {
        public VectorParameter {
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(initial, "initial");
            Objects.requireNonNull(limits, "limits");
        }
    }

    /**
     * A drop-down list of numbers and texts.
     *
     * @param choices the entries, among them the value in the file
     */
    record ChoiceParameter(ParameterHead head, ParameterValue initial, List<Choice> choices)
            implements CustomizerParameter {
        public ChoiceParameter {
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(initial, "initial");
            choices = List.copyOf(choices);
        }
    }
}

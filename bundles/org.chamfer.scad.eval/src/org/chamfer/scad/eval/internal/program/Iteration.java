package org.chamfer.scad.eval.internal.program;

import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.ObjectValue;
import org.chamfer.scad.eval.internal.value.Range;
import org.chamfer.scad.eval.internal.value.Text;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.Vector;

/** What {@code for} goes through. */
final class Iteration {
    /** Ranges with as many elements as this are refused. */
    private Iteration() {}

    /** Number of values that a loop over a value takes; warns if it is too large, which counts as none. */
    static long count(Value over, Machine machine, Place place) {
        return switch (over) {
            case Range range -> {
                long count = range.count();
                if (count >= machine.settings.limits().iterations()) {
                    machine.console.warn(
                            "scad.range-too-long",
                            "Bad range parameter in for statement: too many elements (" + count + ")",
                            place);
                    yield 0;
                }
                yield count;
            }
            case Vector vector -> vector.size();
            case Text text -> text.length();
            case ObjectValue object -> object.members().size();
            case Undef _ -> 0;
            default -> 1;
        };
    }

    /** The value of a step. */
    static Value at(Value over, long step) {
        return switch (over) {
            case Range range -> Num.of(range.at(step));
            case Vector vector -> vector.get((int) step);
            case Text text -> Text.ofCodePoint(text.codePoints()[(int) step]);
            case ObjectValue object -> object.names().get((int) step);
            default -> over;
        };
    }
}

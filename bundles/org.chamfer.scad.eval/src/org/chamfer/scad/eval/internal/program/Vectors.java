package org.chamfer.scad.eval.internal.program;

import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.ObjectValue;
import org.chamfer.scad.eval.internal.value.Range;
import org.chamfer.scad.eval.internal.value.Text;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.Vector;
import org.chamfer.scad.eval.internal.value.VectorBuilder;

/** Vectors and ranges, and their elements. */
public final class Vectors {
    private static final double LARGEST_INDEX = 4294967295.0;

    private Vectors() {}

    /** A vector whose number of elements is known. */
    public static final class Fixed extends Expr {
        private final Expr[] elements;

        public Fixed(Expr[] elements) {
            this.elements = elements;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            Value[] values = new Value[elements.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = elements[i].eval(frame, machine);
            }
            return VectorBuilder.bounded(values, machine.settings.limits().cells());
        }
    }

    /** A vector with generators. */
    public static final class Generated extends Expr {
        private final Expr[] elements;

        public Generated(Expr[] elements) {
            this.elements = elements;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            VectorBuilder out = machine.vector();
            for (Expr element : elements) {
                element.generate(frame, machine, out);
            }
            return out.build();
        }
    }

    /** The generator {@code each}. */
    public static final class Each extends Expr {
        private final Expr body;

        public Each(Expr body) {
            this.body = body;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            return body.eval(frame, machine);
        }

        @Override
        public void generate(Frame frame, Machine machine, VectorBuilder out) {
            VectorBuilder made = machine.vector();
            body.generate(frame, machine, made);
            for (Value value : made.build()) {
                spread(value, machine, out);
            }
        }

        private static void spread(Value value, Machine machine, VectorBuilder out) {
            switch (value) {
                case Vector vector -> out.addAll(vector);
                case Range range -> {
                    long count = range.count();
                    for (long i = 0; i < count; i++) {
                        machine.step();
                        out.add(range.at(i));
                    }
                }
                case Text text -> {
                    for (int codePoint : text.codePoints()) {
                        out.add(Text.ofCodePoint(codePoint));
                    }
                }
                case Undef _ -> {
                    // Nothing to spread.
                }
                default -> out.add(value);
            }
        }
    }

    /** A range. */
    public static final class RangeOf extends Expr {
        private final Expr begin;
        private final Expr step;
        private final Expr end;
        private final Place literal;

        /**
         * Makes a range.
         *
         * @param step the step, {@code null} for 1
         * @param literal the place if the numbers are written there, so that an empty range is probably a mistake;
         *     else {@code null}
         */
        public RangeOf(Expr begin, Expr step, Expr end, Place literal) {
            this.begin = begin;
            this.step = step;
            this.end = end;
            this.literal = literal;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            Value first = begin.eval(frame, machine);
            Value last = end.eval(frame, machine);
            Value by = step == null ? Num.of(1) : step.eval(frame, machine);
            if (!(first instanceof Num a && last instanceof Num b && by instanceof Num s)) {
                return Undef.UNDEF;
            }
            Range range = new Range(a.value(), s.value(), b.value());
            if (literal != null) {
                warnOfDirection(range, machine);
            }
            return range;
        }

        private void warnOfDirection(Range range, Machine machine) {
            if (range.step() > 0 && range.begin() > range.end()) {
                machine.console.warn(
                        "scad.empty-range", "begin is greater than the end, but step is positive", literal);
            } else if (range.step() < 0 && range.begin() < range.end()) {
                machine.console.warn(
                        "scad.empty-range", "begin is smaller than the end, but step is negative", literal);
            }
        }
    }

    /** {@code target[index]}. */
    public static final class Element extends Expr {
        private final Expr target;
        private final Expr index;

        public Element(Expr target, Expr index) {
            this.target = target;
            this.index = index;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            Value of = target.eval(frame, machine);
            Value at = index.eval(frame, machine);
            if (of instanceof ObjectValue object && at instanceof Text name) {
                return object.get(name.value());
            }
            return at instanceof Num number ? element(of, number.value()) : Undef.UNDEF;
        }
    }

    /** {@code target.member}. */
    public static final class Member extends Expr {
        private final Expr target;
        private final String member;

        public Member(Expr target, String member) {
            this.target = target;
            this.member = member;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            Value of = target.eval(frame, machine);
            if (of instanceof ObjectValue object) {
                return object.get(member);
            }
            if (of instanceof Vector) {
                return member.length() == 1 && "xyz".contains(member)
                        ? element(of, "xyz".indexOf(member))
                        : Undef.UNDEF;
            }
            if (of instanceof Range range) {
                return switch (member) {
                    case "begin" -> Num.of(range.begin());
                    case "step" -> Num.of(range.step());
                    case "end" -> Num.of(range.end());
                    default -> Undef.UNDEF;
                };
            }
            return Undef.UNDEF;
        }
    }

    private static Value element(Value of, double at) {
        if (!(at > -1 && at < LARGEST_INDEX)) {
            return Undef.UNDEF;
        }
        int index = (int) Math.min(at, Integer.MAX_VALUE);
        return switch (of) {
            case Vector vector when index < vector.size() -> vector.get(index);
            case Text text when index < text.length() -> Text.ofCodePoint(text.codePoints()[index]);
            case Range range when index == 0 -> Num.of(range.begin());
            case Range range when index == 1 -> Num.of(range.step());
            case Range range when index == 2 -> Num.of(range.end());
            default -> Undef.UNDEF;
        };
    }
}

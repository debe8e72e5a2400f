package org.chamfer.scad.eval.internal.value;

/**
 * Numbers from {@code begin} to {@code end}, both included if the steps hit them. Elements are computed when asked for.
 */
public record Range(double begin, double step, double end) implements Value {
    /** The count of ranges that never end. */
    public static final long UNBOUNDED = 0xFFFFFFFFL;

    /** Number of elements, at most {@link #UNBOUNDED}. */
    public long count() {
        if (Double.isNaN(begin) || Double.isNaN(end) || Double.isNaN(step)) {
            return 0;
        }
        if (step < 0 ? begin < end : begin > end) {
            return 0;
        }
        if (step == 0) {
            return begin == end ? 0 : UNBOUNDED;
        }
        if (begin == end || Double.isInfinite(step)) {
            return 1;
        }
        if (Double.isInfinite(begin) || Double.isInfinite(end)) {
            return UNBOUNDED;
        }
        // A quotient just below a whole number counts as that number.
        double steps = Math.nextUp((end - begin) / step);
        return steps >= UNBOUNDED ? UNBOUNDED : (long) steps + 1;
    }

    /** The element at an index from 0. */
    public double at(long index) {
        // Not begin + step * 0, which is not a number if the step is infinite.
        return index == 0 ? begin : begin + step * index;
    }

    @Override
    public boolean isTrue() {
        return true;
    }

    @Override
    public String typeName() {
        return "range";
    }

    @Override
    public void print(StringBuilder out) {
        out.append('[');
        NumberText.appendValue(out, begin);
        out.append(" : ");
        NumberText.appendValue(out, step);
        out.append(" : ");
        NumberText.appendValue(out, end);
        out.append(']');
    }
}

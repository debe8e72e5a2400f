package org.chamfer.scad.eval.internal.value;

import java.math.BigDecimal;

/**
 * The arithmetic of values. What is undefined carries the reason why. What goes through vectors runs a step for each of
 * them, which may end a long computation by an exception.
 */
public final class Arithmetic {
    private static final int BITS = 64;
    private static final double TWO_TO_63 = 9.223372036854775807e18;

    private Arithmetic() {}

    /** {@code a + b}: numbers, and vectors element by element up to the shorter length. */
    public static Value add(Value a, Value b, Runnable step) {
        if (a instanceof Num x && b instanceof Num y) {
            return Num.of(x.value() + y.value());
        }
        if (!(a instanceof Vector v && b instanceof Vector w)) {
            return undefined(a, "+", b);
        }
        step.run();
        int size = Math.min(v.size(), w.size());
        if (v.numbers() != null && w.numbers() != null) {
            double[] sum = new double[size];
            for (int i = 0; i < size; i++) {
                sum[i] = v.numbers()[i] + w.numbers()[i];
            }
            return Vector.of(sum);
        }
        Value[] sum = new Value[size];
        for (int i = 0; i < size; i++) {
            sum[i] = add(v.get(i), w.get(i), step);
        }
        return Vector.of(sum);
    }

    /** {@code a - b}: numbers, and vectors element by element up to the shorter length. */
    public static Value subtract(Value a, Value b, Runnable step) {
        if (a instanceof Num x && b instanceof Num y) {
            return Num.of(x.value() - y.value());
        }
        if (!(a instanceof Vector v && b instanceof Vector w)) {
            return undefined(a, "-", b);
        }
        step.run();
        int size = Math.min(v.size(), w.size());
        if (v.numbers() != null && w.numbers() != null) {
            double[] difference = new double[size];
            for (int i = 0; i < size; i++) {
                difference[i] = v.numbers()[i] - w.numbers()[i];
            }
            return Vector.of(difference);
        }
        Value[] difference = new Value[size];
        for (int i = 0; i < size; i++) {
            difference[i] = subtract(v.get(i), w.get(i), step);
        }
        return Vector.of(difference);
    }

    /** {@code a * b}: numbers, scaled vectors, and the products of linear algebra. */
    public static Value multiply(Value a, Value b, Runnable step) {
        if (a instanceof Num x) {
            if (b instanceof Num y) {
                return Num.of(x.value() * y.value());
            }
            if (b instanceof Vector v) {
                return scaled(v, x, step);
            }
        } else if (a instanceof Vector v) {
            if (b instanceof Num y) {
                return scaled(v, y, step);
            }
            if (b instanceof Vector w) {
                return Products.multiply(v, w, step);
            }
        }
        return undefined(a, "*", b);
    }

    private static Vector scaled(Vector vector, Num factor, Runnable step) {
        step.run();
        double[] numbers = vector.numbers();
        if (numbers != null) {
            double[] result = new double[numbers.length];
            for (int i = 0; i < result.length; i++) {
                result[i] = numbers[i] * factor.value();
            }
            return Vector.of(result);
        }
        Value[] result = new Value[vector.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = multiply(vector.get(i), factor, step);
        }
        return Vector.of(result);
    }

    /** {@code a / b}: numbers, and a vector and a number in either order. */
    public static Value divide(Value a, Value b, Runnable step) {
        if (a instanceof Num x && b instanceof Num y) {
            return Num.of(x.value() / y.value());
        }
        step.run();
        if (a instanceof Vector v && b instanceof Num) {
            Value[] result = new Value[v.size()];
            for (int i = 0; i < result.length; i++) {
                result[i] = divide(v.get(i), b, step);
            }
            return Vector.of(result);
        }
        if (a instanceof Num && b instanceof Vector v) {
            Value[] result = new Value[v.size()];
            for (int i = 0; i < result.length; i++) {
                result[i] = divide(a, v.get(i), step);
            }
            return Vector.of(result);
        }
        return undefined(a, "/", b);
    }

    /** {@code a % b}, with the sign of {@code a}. */
    public static Value modulo(Value a, Value b) {
        return a instanceof Num x && b instanceof Num y ? Num.of(x.value() % y.value()) : undefined(a, "%", b);
    }

    /** {@code a ^ b}. */
    public static Value power(Value a, Value b) {
        return a instanceof Num x && b instanceof Num y ? Num.of(power(x.value(), y.value())) : undefined(a, "^", b);
    }

    /** The power as C computes it: 1 to any power is 1. */
    public static double power(double base, double exponent) {
        if (base == 1 || base == -1 && Double.isInfinite(exponent)) {
            return 1;
        }
        return StrictMath.pow(base, exponent);
    }

    /** {@code -a}. */
    public static Value negate(Value a, Runnable step) {
        if (a instanceof Num x) {
            return Num.of(-x.value());
        }
        if (a instanceof Vector v) {
            step.run();
            Value[] result = new Value[v.size()];
            for (int i = 0; i < result.length; i++) {
                result[i] = negate(v.get(i), step);
            }
            return Vector.of(result);
        }
        return Undef.because("undefined operation (-" + a.typeName() + ")");
    }

    /** {@code ~a}. */
    public static Value complement(Value a) {
        return a instanceof Num x
                ? Num.of(~bits(x.value()))
                : Undef.because("undefined operation (~" + a.typeName() + ")");
    }

    /** {@code a & b}. */
    public static Value and(Value a, Value b) {
        return a instanceof Num x && b instanceof Num y
                ? Num.of(bits(x.value()) & bits(y.value()))
                : undefined(a, "&", b);
    }

    /** {@code a | b}. */
    public static Value or(Value a, Value b) {
        return a instanceof Num x && b instanceof Num y
                ? Num.of(bits(x.value()) | bits(y.value()))
                : undefined(a, "|", b);
    }

    /** {@code a << b}. */
    public static Value shiftLeft(Value a, Value b) {
        if (!(a instanceof Num x && b instanceof Num y)) {
            return undefined(a, "<<", b);
        }
        Undef refusal = refusedShift(y.value());
        return refusal != null ? refusal : Num.of(bits(x.value()) << (int) y.value());
    }

    /** {@code a >> b}, keeping the sign. */
    public static Value shiftRight(Value a, Value b) {
        if (!(a instanceof Num x && b instanceof Num y)) {
            return undefined(a, ">>", b);
        }
        Undef refusal = refusedShift(y.value());
        return refusal != null ? refusal : Num.of(bits(x.value()) >> (int) y.value());
    }

    private static Undef refusedShift(double distance) {
        if (distance < 0) {
            return Undef.because("negative shift");
        }
        return distance >= BITS ? Undef.because("shift too large") : null;
    }

    /** A number as 64 bits: cut off at the point, and modulo 2^64 if it is too large. */
    private static long bits(double number) {
        if (Math.abs(number) < TWO_TO_63) {
            return (long) number;
        }
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return 0;
        }
        return new BigDecimal(number).toBigInteger().longValue();
    }

    static Undef undefined(Value a, String operator, Value b) {
        return Undef.because("undefined operation (" + a.typeName() + " " + operator + " " + b.typeName() + ")");
    }
}

package org.chamfer.scad.eval.internal.value;

import java.util.Arrays;

/** Equality and order of values. */
public final class Comparison {
    private Comparison() {}

    /** {@code a == b}: values of different types are never equal, and nan not even to itself. */
    public static boolean equal(Value a, Value b) {
        return switch (a) {
            case Num x -> b instanceof Num y && x.value() == y.value();
            case Text x -> b instanceof Text y && x.value().equals(y.value());
            case Vector v -> b instanceof Vector w && equalElements(v, w);
            case Range r -> b instanceof Range s && equalRanges(r, s);
            case ObjectValue o -> b instanceof ObjectValue p && equalMembers(o, p);
            case Undef _ -> b instanceof Undef;
            case Bool x -> x == b;
            case FunctionValue f -> f == b;
        };
    }

    private static boolean equalElements(Vector v, Vector w) {
        int size = v.size();
        if (size != w.size()) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (!equal(v.get(i), w.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalMembers(ObjectValue o, ObjectValue p) {
        return o.members().keySet().equals(p.members().keySet())
                && o.members().entrySet().stream().allMatch(entry -> equal(entry.getValue(), p.get(entry.getKey())));
    }

    private static boolean equalRanges(Range r, Range s) {
        long count = r.count();
        return count == s.count()
                && (count == 0 || r.begin() == s.begin() && r.step() == s.step() && r.end() == s.end());
    }

    /** The relations that order values. */
    public enum Relation {
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">=");

        private final String symbol;

        Relation(String symbol) {
            this.symbol = symbol;
        }

        /** The operator in the source. */
        public String symbol() {
            return symbol;
        }

        /** Whether it holds for two numbers. */
        public boolean holds(double a, double b) {
            return switch (this) {
                case LESS -> a < b;
                case LESS_OR_EQUAL -> a <= b;
                case GREATER -> a > b;
                case GREATER_OR_EQUAL -> a >= b;
            };
        }

        boolean holds(int comparison) {
            return holds(comparison, 0.0);
        }
    }

    /** {@code a < b} and the like: a truth value, or undefined for values that have no order. */
    public static Value compare(Value a, Relation relation, Value b) {
        return switch (a) {
            case Num x when b instanceof Num y -> Bool.of(relation.holds(x.value(), y.value()));
            case Text x when b instanceof Text y -> Bool.of(relation.holds(compareTexts(x, y)));
            case Bool x when b instanceof Bool y -> Bool.of(relation.holds(x.compareTo(y)));
            case Vector v when b instanceof Vector w -> compareVectors(v, relation, w);
            case Range r when b instanceof Range s -> Bool.of(relation.holds(compareRanges(r, s)));
            default -> unordered(a, relation, b);
        };
    }

    private static Undef unordered(Value a, Relation relation, Value b) {
        boolean sameType = a.typeName().equals(b.typeName());
        return Undef.because((sameType ? "operation undefined (" : "undefined operation (") + a.typeName() + " "
                + relation.symbol() + " " + b.typeName() + ")");
    }

    private static int compareTexts(Text a, Text b) {
        return Arrays.compare(a.codePoints(), b.codePoints());
    }

    private static Value compareVectors(Vector v, Relation relation, Vector w) {
        int common = Math.min(v.size(), w.size());
        for (int i = 0; i < common; i++) {
            Value a = v.get(i);
            Value b = w.get(i);
            if (!equal(a, b)) {
                Value result = compare(a, relation, b);
                return result instanceof Undef undefined ? inVector(undefined, i) : result;
            }
            if (compare(a, Relation.LESS, b) instanceof Undef) {
                return inVector((Undef) compare(a, relation, b), i);
            }
        }
        return Bool.of(relation.holds(Integer.compare(v.size(), w.size())));
    }

    private static Undef inVector(Undef undefined, int index) {
        return Undef.because(undefined.reason() + "\n\tin vector comparison at index " + index);
    }

    /** Ranges are ordered as the vectors of their elements are. */
    private static int compareRanges(Range r, Range s) {
        long common = Math.min(r.count(), s.count());
        if (common > 0) {
            int first = Double.compare(r.begin(), s.begin());
            if (first != 0) {
                return first;
            }
            if (common > 1) {
                int second = Double.compare(r.step(), s.step());
                if (second != 0) {
                    return second;
                }
            }
        }
        return Long.compare(r.count(), s.count());
    }
}

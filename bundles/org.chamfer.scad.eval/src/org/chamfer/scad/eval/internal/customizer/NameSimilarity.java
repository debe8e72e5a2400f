package org.chamfer.scad.eval.internal.customizer;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds what somebody may have meant: names are compared by the pairs of letters that they share (Dice, 1945). */
public final class NameSimilarity {
    private static final double ENOUGH = 0.5;

    private NameSimilarity() {}

    /** The most similar name, the first of several; empty if none is similar. */
    public static Optional<String> nearest(String name, Collection<String> names) {
        String found = null;
        double best = ENOUGH;
        for (String candidate : names) {
            double similarity = similarity(pairs(name), pairs(candidate));
            if (similarity > best || found == null && similarity == best) {
                found = candidate;
                best = similarity;
            }
        }
        return Optional.ofNullable(found);
    }

    private static double similarity(Set<String> a, Set<String> b) {
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        return 2.0 * shared.size() / (a.size() + b.size());
    }

    /** The pairs of neighbours without regard to case; blanks at the ends make even a single letter count. */
    private static Set<String> pairs(String name) {
        String padded = " " + name.toLowerCase(Locale.ROOT) + " ";
        Set<String> pairs = new HashSet<>();
        for (int at = 0; at + 1 < padded.length(); at++) {
            pairs.add(padded.substring(at, at + 2));
        }
        return pairs;
    }
}

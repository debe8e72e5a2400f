package org.chamfer.scad.eval.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes a program that fails smaller while it fails in the same way: first by lines, then by lexemes, then by characters.
 * It leaves out ever smaller pieces, as in Zeller, Hildebrandt: Simplifying and isolating failure-inducing input (2002).
 */
final class Minimizer {
    private final Predicate<String> fails;
    private final long end;

    /**
     * Prepares minimisation.
     *
     * @param fails whether a program still fails
     * @param nanos for how long programs may be tried
     */
    Minimizer(Predicate<String> fails, long nanos) {
        this.fails = fails;
        this.end = System.nanoTime() + nanos;
    }

    /** The smallest failing program that is found in time. */
    String minimized(String text) {
        String lines = String.join("", reduced(List.of(text.split("(?<=\n)"))));
        String lexemes = String.join("", reduced(Lexemes.of(lines)));
        return String.join("", reduced(List.of(lexemes.split(""))));
    }

    private List<String> reduced(List<String> all) {
        List<String> pieces = all;
        for (int size = Math.max(1, pieces.size() / 2); size >= 1; size /= 2) {
            boolean smaller = true;
            while (smaller) {
                int before = pieces.size();
                pieces = without(pieces, size);
                smaller = size == 1 && pieces.size() < before && System.nanoTime() < end;
            }
        }
        return pieces;
    }

    private List<String> without(List<String> all, int size) {
        List<String> pieces = all;
        int from = 0;
        while (from < pieces.size() && System.nanoTime() < end) {
            List<String> rest = new ArrayList<>(pieces.subList(0, from));
            rest.addAll(pieces.subList(Math.min(pieces.size(), from + size), pieces.size()));
            if (fails.test(String.join("", rest))) {
                pieces = rest;
            } else {
                from += size;
            }
        }
        return pieces;
    }
}

package org.chamfer.base.diagnostic;

import java.util.Collection;
import java.util.TreeSet;

/** Guesses which name was meant, for hints. */
public final class NearestName {
    private static final int SHORTEST = 3;
    private static final int LONG = 6;

    private NearestName() {}

    /**
     * A hint with the known name that differs least, empty if none is near.
     *
     * @param name the name that stands for nothing
     * @param known the names that stand for something
     */
    public static String hint(String name, Collection<String> known) {
        int bound = name.length() >= LONG ? 2 : name.length() >= SHORTEST ? 1 : 0;
        String found = null;
        // Sorted, so that of equally near names always the same one is taken.
        for (String candidate : new TreeSet<>(known)) {
            boolean far = candidate.equals(name) || Math.abs(candidate.length() - name.length()) > bound;
            int distance = far ? Integer.MAX_VALUE : distance(name, candidate);
            if (distance <= bound) {
                found = candidate;
                bound = distance - 1;
            }
        }
        return found == null ? "" : "did you mean " + found + "?";
    }

    /** The least number of characters to insert, delete or replace (Levenshtein 1965), by rows of the usual table. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int column = 0; column <= b.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= a.length(); row++) {
            int[] here = new int[b.length() + 1];
            here[0] = row;
            for (int column = 1; column <= b.length(); column++) {
                int replaced = above[column - 1] + (a.charAt(row - 1) == b.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(replaced, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[b.length()];
    }
}

package org.chamfer.workbench.internal.assets;

import java.util.function.Predicate;

/** Finds names for copies. */
final class UniqueName {
    private UniqueName() {}

    /** A name, or the same with a number before its extension if it is taken. */
    static String of(String wanted, Predicate<String> taken) {
        if (!taken.test(wanted)) {
            return wanted;
        }
        int dot = wanted.lastIndexOf('.');
        String stem = dot < 1 ? wanted : wanted.substring(0, dot);
        String end = dot < 1 ? "" : wanted.substring(dot);
        int number = 2;
        String base = stem;
        int last = stem.lastIndexOf('_');
        if (last > 0 && stem.substring(last + 1).matches("[1-9][0-9]{0,5}")) {
            base = stem.substring(0, last);
            number = Integer.parseInt(stem.substring(last + 1)) + 1;
        }
        while (taken.test(base + "_" + number + end)) {
            number++;
        }
        return base + "_" + number + end;
    }
}

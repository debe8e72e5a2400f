package org.chamfer.nodes.internal.part;

import java.util.HashSet;
import java.util.Set;

/** Gives names that differ: "lid", then "lid 2". */
final class UniqueNames {
    private final Set<String> used = new HashSet<>();

    /** The name, or the name with the first number that makes it new. */
    String next(String name) {
        String unique = name;
        for (int number = 2; !used.add(unique); number++) {
            unique = name + " " + number;
        }
        return unique;
    }
}

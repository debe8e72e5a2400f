package org.chamfer.geometry.repair;

import java.util.List;

/** Says how many there are of something. */
final class Phrases {
    private Phrases() {}

    /** Adds a phrase that may start with a verb, if there is at least one. */
    static void add(List<String> phrases, String verb, int count, String one, String several) {
        if (count > 0) {
            phrases.add(verb + (verb.isEmpty() ? "" : " ") + count + " " + (count == 1 ? one : several));
        }
    }
}

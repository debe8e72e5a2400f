package org.chamfer.ui.graph.internal.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Which node types fit to what was typed, the best first: those whose name begins with it, then those of which a word
 * does, those that contain it, those with its letters in this order, and those whose category or description contain it.
 * Of equals, those used lately come first.
 */
public final class Ranking {
    private static final int NO_MATCH = Integer.MAX_VALUE;

    private record Ranked(NodeChoice choice, int rank, int recent, int place) {}

    private Ranking() {}

    /**
     * The types that fit.
     *
     * @param typed what was typed; all fit to nothing
     * @param recent ids of the types used lately, the latest first
     */
    public static List<NodeChoice> of(String typed, List<NodeChoice> choices, List<String> recent) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return IntStream.range(0, choices.size())
                .mapToObj(place -> ranked(choices.get(place), wanted, recent, place))
                .filter(ranked -> ranked.rank() != NO_MATCH)
                .sorted(Comparator.comparingInt(Ranked::rank)
                        .thenComparingInt(Ranked::recent)
                        .thenComparingInt(Ranked::place))
                .map(Ranked::choice)
                .toList();
    }

    private static Ranked ranked(NodeChoice choice, String wanted, List<String> recent, int place) {
        int used = recent.indexOf(choice.type().id());
        return new Ranked(choice, rank(choice, wanted), used < 0 ? recent.size() : used, place);
    }

    private static int rank(NodeChoice choice, String wanted) {
        if (wanted.isEmpty()) {
            return 0;
        }
        String label = choice.type().label().toLowerCase(Locale.ROOT);
        String id = choice.type().id().toLowerCase(Locale.ROOT);
        if (label.equals(wanted) || id.equals(wanted)) {
            return 0;
        }
        if (label.startsWith(wanted)) {
            return 1;
        }
        if (wordStarts(label, wanted) || wordStarts(id.replace('-', ' '), wanted) || initials(label, wanted)) {
            return 2;
        }
        if (label.contains(wanted)) {
            return 3;
        }
        if (wanted.length() > 1 && subsequence(label, wanted)) {
            return 4;
        }
        String rest = choice.type().category() + " " + choice.type().description();
        return rest.toLowerCase(Locale.ROOT).contains(wanted) ? 5 : NO_MATCH;
    }

    /** Whether words of a name begin with the words typed, in this order. */
    private static boolean wordStarts(String name, String wanted) {
        String[] words = name.split("[ /_-]+");
        int at = 0;
        for (String part : wanted.split(" +")) {
            while (at < words.length && !words[at].startsWith(part)) {
                at++;
            }
            if (at++ >= words.length) {
                return false;
            }
        }
        return true;
    }

    private static boolean initials(String name, String wanted) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("[ /_-]+")) {
            letters.append(word.charAt(0));
        }
        return wanted.length() > 1 && letters.indexOf(wanted) == 0;
    }

    private static boolean subsequence(String name, String wanted) {
        int at = 0;
        for (int i = 0; i < name.length() && at < wanted.length(); i++) {
            if (name.charAt(i) == wanted.charAt(at)) {
                at++;
            }
        }
        return at == wanted.length();
    }
}

package org.chamfer.scad.eval.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Damages programs: on tokens, so that many still parse, and on characters. */
final class ProgramMutator {
    private static final int MOST_CHANGES = 6;
    private static final int LONGEST_PIECE = 60;
    private static final int DEEP = 20;
    private static final int DEEPEST = 5_000;

    private final Corpus corpus;
    private final Choices choices;

    ProgramMutator(Corpus corpus, Choices choices) {
        this.corpus = corpus;
        this.choices = choices;
    }

    /** A program with some random changes. */
    String changed(List<String> original) {
        List<String> lexemes = new ArrayList<>(original);
        int changes = 1 + choices.mostlySmall(MOST_CHANGES);
        for (int i = 0; i < changes && !lexemes.isEmpty(); i++) {
            changeTokens(lexemes);
        }
        StringBuilder text = new StringBuilder(String.join("", lexemes));
        if (choices.oneIn(3)) {
            changes = 1 + choices.mostlySmall(MOST_CHANGES);
            for (int i = 0; i < changes && !text.isEmpty(); i++) {
                changeCharacters(text);
            }
        }
        return text.toString();
    }

    private void changeTokens(List<String> lexemes) {
        int at = choices.below(lexemes.size());
        switch (choices.below(9)) {
            case 0 -> lexemes.subList(at, pieceEnd(lexemes, at)).clear();
            case 1 -> {
                List<String> piece = List.copyOf(lexemes.subList(at, pieceEnd(lexemes, at)));
                lexemes.addAll(choices.below(lexemes.size() + 1), piece);
            }
            case 2 -> swap(lexemes, at);
            case 3 -> {
                List<String> other = corpus.any(choices).lexemes();
                if (!other.isEmpty()) {
                    int from = choices.below(other.size());
                    lexemes.addAll(at, other.subList(from, pieceEnd(other, from)));
                }
            }
            case 4 -> lexemes.add(at, choices.of(Extremes.JUNK));
            case 5 -> nest(lexemes, at);
            case 6 -> {
                int word = next(lexemes, at, true);
                lexemes.set(word, Vocabulary.word(choices));
            }
            default -> {
                int number = next(lexemes, at, false);
                lexemes.set(number, choices.of(choices.oneIn(4) ? Extremes.VALUES : Extremes.NUMBERS));
            }
        }
    }

    private int pieceEnd(List<String> lexemes, int from) {
        return Math.min(lexemes.size(), from + 1 + choices.mostlySmall(LONGEST_PIECE));
    }

    private void swap(List<String> lexemes, int at) {
        int other = choices.below(lexemes.size());
        String lexeme = lexemes.get(at);
        lexemes.set(at, lexemes.get(other));
        lexemes.set(other, lexeme);
    }

    private void nest(List<String> lexemes, int at) {
        List<String> around = choices.of(Extremes.NESTS);
        int times = choices.oneIn(6) ? choices.below(DEEPEST) : choices.below(DEEP);
        int end = pieceEnd(lexemes, at);
        lexemes.addAll(end, Collections.nCopies(times, around.getLast()));
        lexemes.addAll(at, Collections.nCopies(times, around.getFirst()));
        lexemes.removeIf(String::isEmpty);
    }

    /** The next word or number from a place on, around the end of the text; the place itself if there is none. */
    private static int next(List<String> lexemes, int from, boolean word) {
        for (int i = 0; i < lexemes.size(); i++) {
            int at = (from + i) % lexemes.size();
            String lexeme = lexemes.get(at);
            if (word ? Lexemes.isWord(lexeme) : Lexemes.isNumber(lexeme)) {
                return at;
            }
        }
        return from;
    }

    private void changeCharacters(StringBuilder text) {
        int at = choices.below(text.length());
        switch (choices.below(4)) {
            case 0 -> text.delete(at, Math.min(text.length(), at + 1 + choices.below(10)));
            case 1 -> text.insert(at, choices.of(Extremes.JUNK));
            case 2 -> text.insert(choices.below(text.length()), text.substring(at, Math.min(text.length(), at + 40)));
            default -> text.setCharAt(at, (char) (' ' + choices.below(95)));
        }
    }
}

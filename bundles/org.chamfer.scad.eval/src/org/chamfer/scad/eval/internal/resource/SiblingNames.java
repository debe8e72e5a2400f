package org.chamfer.scad.eval.internal.resource;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the names of the files that a file needs beside it: the materials of OBJ files. */
final class SiblingNames {
    private static final byte[] KEYWORD = "mtllib".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_NAMES = 100;
    private static final int LONGEST_LINE = 4096;

    private SiblingNames() {}

    /**
     * The names that a file mentions, without those that lead to another folder.
     *
     * @param fileName its name; the ending says what it is
     */
    static List<String> in(String fileName, byte[] bytes) {
        if (!fileName.toLowerCase(Locale.ROOT).endsWith(".obj")) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        int at = 0;
        while (at < bytes.length && names.size() < MOST_NAMES) {
            int end = at;
            while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
                end++;
            }
            if (isReference(bytes, at, end)) {
                String line = new String(bytes, at, end - at, StandardCharsets.UTF_8);
                add(line.substring(KEYWORD.length).strip(), names);
            }
            at = end + 1;
        }
        return List.copyOf(names);
    }

    private static boolean isReference(byte[] bytes, int from, int end) {
        if (end - from <= KEYWORD.length || end - from > LONGEST_LINE) {
            return false;
        }
        for (int i = 0; i < KEYWORD.length; i++) {
            if (bytes[from + i] != KEYWORD[i]) {
                return false;
            }
        }
        return bytes[from + KEYWORD.length] == ' ' || bytes[from + KEYWORD.length] == '\t';
    }

    /** A line names one file with blanks in its name, or several files. */
    private static void add(String text, Set<String> names) {
        if (isPlain(text)) {
            names.add(text);
        }
        for (String word : text.split("\\s+")) {
            if (isPlain(word)) {
                names.add(word);
            }
        }
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && !name.equals(".")
                && !name.equals("..")
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c == 0);
    }
}

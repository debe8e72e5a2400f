package org.chamfer.graph.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chamfer.graph.model.Element;
import org.chamfer.graph.model.Graph;
import org.eclipse.emf.ecore.EObject;

/** The ids of the elements of a graph: words, unique in the graph, that people write on the command line. */
public final class ElementIds {
    /** What ids look like, for hints. */
    public static final String RULE = "ids begin with a letter or _ and go on with letters, digits, _ and -";

    private static final int LONGEST = 200;
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0," + (LONGEST - 1) + "}");
    private static final Pattern NUMBER_AT_END = Pattern.compile("[0-9]+$");

    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The ids that a graph uses. */
    public ElementIds(Graph graph) {
        for (Iterator<EObject> parts = graph.eAllContents(); parts.hasNext(); ) {
            if (parts.next() instanceof Element element) {
                used.add(element.getId());
            }
        }
    }

    /** Whether a text can be an id. */
    public static boolean isId(String text) {
        return WORD.matcher(text).matches();
    }

    /** Whether an id is used. */
    public boolean contains(String id) {
        return used.contains(id);
    }

    /**
     * An id that is not used, and is from now on: the wanted one if it is free, otherwise its word with the least number
     * that makes it so.
     *
     * @param wanted such as {@code gear}, or the id of what is copied; characters that ids cannot have become {@code _}
     */
    public String take(String wanted) {
        String word = word(wanted);
        if (used.add(word)) {
            return word;
        }
        String stem = NUMBER_AT_END.matcher(word).replaceFirst("");
        return numbered(stem);
    }

    /** An unused id made of a word and the least number from 1 that makes it so: {@code gear1}, {@code gear2}. */
    public String next(String stem) {
        return numbered(word(stem));
    }

    private String numbered(String stem) {
        // Ids only come to be used: the least free number never falls.
        int number = numbers.getOrDefault(stem, 1);
        while (!used.add(stem + number)) {
            number++;
        }
        numbers.put(stem, number + 1);
        return stem + number;
    }

    private static String word(String wanted) {
        String cut = wanted.length() > LONGEST / 2 ? wanted.substring(0, LONGEST / 2) : wanted;
        String word = cut.replaceAll("[^A-Za-z0-9_-]", "_");
        return isId(word) ? word : "_" + word;
    }
}

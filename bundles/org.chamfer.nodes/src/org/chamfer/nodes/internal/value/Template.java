package org.chamfer.nodes.internal.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;

/**
 * A text with places for values: {@code {width}} for a value by its name, {@code {0}} for one by its number, each
 * possibly with a count of decimals as in {@code {width:2}}; doubled braces stand for braces.
 *
 * @param pieces in their order
 */
record Template(List<Piece> pieces) {
    private static final int MOST_DECIMALS = 12;
    private static final int MOST_INDEX_DIGITS = 4;

    Template {
        pieces = List.copyOf(pieces);
    }

    /** A part of a template. */
    sealed interface Piece {}

    /** Characters that stay as they are. */
    record Literal(String text) implements Piece {}

    /**
     * The place of a value.
     *
     * @param name a name, or a number from 0
     * @param decimals how many decimals numbers get, -1 for as many as needed
     */
    record Place(String name, int decimals) implements Piece {
        /** True if it is a number and not a name. */
        boolean isIndex() {
            return Character.isDigit(name.charAt(0));
        }

        /** The number. */
        int index() {
            return Integer.parseInt(name);
        }
    }

    /**
     * Reads a template.
     *
     * @throws DiagnosticException if a brace has no partner or a place makes no sense; says where
     */
    static Template parse(String text) throws DiagnosticException {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if ((c == '{' || c == '}') && at + 1 < text.length() && text.charAt(at + 1) == c) {
                literal.append(c);
                at += 2;
            } else if (c == '}') {
                throw wrong(text, at, "a closing brace without an opening one");
            } else if (c == '{') {
                int end = text.indexOf('}', at);
                if (end < 0) {
                    throw wrong(text, at, "an opening brace without a closing one");
                }
                pieces.add(new Literal(literal.toString()));
                literal.setLength(0);
                pieces.add(place(text, at, text.substring(at + 1, end)));
                at = end + 1;
            } else {
                literal.append(c);
                at++;
            }
        }
        pieces.add(new Literal(literal.toString()));
        return new Template(pieces);
    }

    /** The names of values, each once, in the order of their first places. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            if (piece instanceof Place place && !place.isIndex()) {
                names.add(place.name());
            }
        }
        return names;
    }

    private static Place place(String text, int at, String inside) throws DiagnosticException {
        int colon = inside.indexOf(':');
        String name = (colon < 0 ? inside : inside.substring(0, colon)).strip();
        if (!name.matches("[A-Za-z_][A-Za-z0-9_]*|[0-9]{1," + MOST_INDEX_DIGITS + "}")) {
            throw wrong(text, at, "{" + inside + "} is neither a name nor a number");
        }
        if (colon < 0) {
            return new Place(name, -1);
        }
        String decimals = inside.substring(colon + 1).strip();
        if (!decimals.matches("[0-9]{1,2}") || Integer.parseInt(decimals) > MOST_DECIMALS) {
            throw wrong(text, at, "'" + decimals + "' is no count of decimals from 0 to " + MOST_DECIMALS);
        }
        return new Place(name, Integer.parseInt(decimals));
    }

    private static DiagnosticException wrong(String text, int at, String what) {
        long line = 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
        int column = at - text.lastIndexOf('\n', at == 0 ? 0 : at - 1);
        return new DiagnosticException(Diagnostic.error(
                        "node.template", "line " + line + ", column " + column + " of the template: " + what, null)
                .withHint("write {width} or {0} for a value, {{ and }} for braces"));
    }
}

package org.chamfer.scad.eval.internal.builtin;

import org.chamfer.scad.eval.internal.value.Comparison;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Text;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.Vector;
import org.chamfer.scad.eval.internal.value.VectorBuilder;

/** {@code search}: the indices at which numbers, characters or elements of a vector stand in a table. */
final class SearchFunction {
    private final Value table;
    private final long most;
    private final int column;
    private final CallSite site;

    private SearchFunction(Value table, long most, int column, CallSite site) {
        this.table = table;
        this.most = most;
        this.column = column;
        this.site = site;
    }

    static Value search(Value[] arguments, CallSite site) {
        if (arguments.length < 2 || arguments.length > 4) {
            return Arguments.wrongCount("search", "between 2 and 4", arguments.length, site);
        }
        long most = arguments.length > 2 ? (long) Math.max(0, arguments[2].asNumber(0)) : 1;
        int column = arguments.length > 3 ? (int) Math.max(0, arguments[3].asNumber(0)) : 0;
        SearchFunction search = new SearchFunction(arguments[1], most, column, site);
        return switch (arguments[0]) {
            case Num number -> search.number(number);
            case Text text -> search.characters(text);
            case Vector vector -> search.elements(vector);
            default -> Undef.UNDEF;
        };
    }

    private Value number(Num number) {
        VectorBuilder found = site.vectorBuilder();
        if (table instanceof Vector vector) {
            for (int i = 0; i < vector.size() && (most == 0 || found.size() < most); i++) {
                Value row = vector.get(i);
                boolean matches = column == 0 && Comparison.equal(number, row)
                        || row instanceof Vector cells
                                && column < cells.size()
                                && Comparison.equal(number, cells.get(column));
                if (matches) {
                    found.add(i);
                }
            }
        }
        return found.build();
    }

    private Value characters(Text text) {
        int[] keys = text.length() == 0 ? null : keys();
        if (keys == null) {
            return Vector.EMPTY;
        }
        VectorBuilder out = site.vectorBuilder();
        for (int codePoint : text.codePoints()) {
            VectorBuilder found = site.vectorBuilder();
            for (int i = 0; i < keys.length && (most == 0 || found.size() < most); i++) {
                if (keys[i] == codePoint) {
                    found.add(i);
                }
            }
            Vector indices = found.build();
            if (most != 1) {
                out.add(indices);
            } else if (indices.size() > 0) {
                out.add(indices.get(0));
            }
        }
        return out.build();
    }

    /** The characters to compare with: those of a text, or the first ones of a column. */
    private int[] keys() {
        if (table instanceof Text text) {
            return text.codePoints();
        }
        if (!(table instanceof Vector vector)) {
            return new int[0];
        }
        int[] keys = new int[vector.size()];
        for (int i = 0; i < keys.length; i++) {
            Value row = vector.get(i);
            if (!(row instanceof Vector cells) || cells.size() <= column) {
                site.warn("Invalid entry in search vector at index " + i
                        + ", required number of values in the entry: " + (column + 1) + ". Invalid entry: "
                        + row.printed());
                return null;
            }
            keys[i] = cells.get(column) instanceof Text text && text.length() > 0 ? text.codePoints()[0] : -1;
        }
        return keys;
    }

    private Value elements(Vector wanted) {
        VectorBuilder out = site.vectorBuilder();
        for (Value value : wanted) {
            site.step();
            VectorBuilder found = site.vectorBuilder();
            if (table instanceof Vector vector) {
                for (int i = 0; i < vector.size() && (most == 0 || found.size() < most); i++) {
                    if (matches(value, vector.get(i))) {
                        found.add(i);
                    }
                }
            }
            Vector indices = found.build();
            out.add(most == 1 && indices.size() > 0 ? indices.get(0) : indices);
        }
        return out.build();
    }

    private boolean matches(Value value, Value row) {
        return column == 0 && Comparison.equal(value, row)
                || row instanceof Vector cells && column < cells.size() && Comparison.equal(value, cells.get(column));
    }
}

package org.chamfer.cli.internal.run;

import java.util.ArrayList;
import java.util.List;

/** Lines whose words stand below each other. */
public final class TextColumns {
    /** Longer cells stick out of their column. */
    private static final int WIDEST = 36;

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a line; control characters become blanks, for texts from files must not move the cursor of a terminal. */
    public TextColumns row(String... cells) {
        rows.add(List.of(cells).stream()
                .map(cell -> cell.replaceAll("\\p{Cntrl}", " "))
                .toList());
        return this;
    }

    /** True if there are no lines. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The lines, each with an indentation before it and a line feed at its end. */
    public String text(String indentation) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                int width = row.get(column).length();
                if (width <= WIDEST) {
                    widths[column] = Math.max(widths[column], width);
                }
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indentation);
            for (int column = 0; column < row.size(); column++) {
                // A column that is empty in all lines takes no room.
                if (widths[column] > 0 || !row.get(column).isEmpty()) {
                    line.append(row.get(column))
                            .repeat(
                                    ' ',
                                    Math.max(0, widths[column] - row.get(column).length()))
                            .append(GAP);
                }
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }
}

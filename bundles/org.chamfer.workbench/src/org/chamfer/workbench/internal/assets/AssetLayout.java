package org.chamfer.workbench.internal.assets;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the lines stand: one below the other, or files as cards beside each other. Immutable; in pixels from the upper
 * left corner of all lines, not of what is visible of them.
 */
final class AssetLayout {
    private static final int SECTION = 36;
    private static final int FOLDER = 28;
    private static final int LINE = 44;
    private static final int HINT = 44;
    private static final int LEAST_CARD = 92;
    private static final int GAP = 8;
    private static final int INSET = 12;
    private static final int CAPTION = 28;
    private static final int END = 12;

    private final Rectangle[] places;
    private final int height;
    private final int columns;
    private final int card;

    /** @param cards true for files as cards */
    AssetLayout(List<AssetRow> rows, int width, boolean cards) {
        int room = Math.max(LEAST_CARD, width - 2 * INSET);
        columns = cards ? Math.max(1, (room + GAP) / (LEAST_CARD + GAP)) : 1;
        card = (room - (columns - 1) * GAP) / columns;
        places = new Rectangle[rows.size()];
        int y = 0;
        int column = 0;
        for (int i = 0; i < places.length; i++) {
            boolean isCard = cards && rows.get(i) instanceof AssetRow.File;
            if (!isCard && column > 0) {
                y += card + CAPTION + GAP;
                column = 0;
            }
            if (isCard) {
                places[i] = new Rectangle(INSET + column * (card + GAP), y, card, card + CAPTION);
                column++;
                if (column == columns) {
                    y += card + CAPTION + GAP;
                    column = 0;
                }
            } else {
                int lineHeight = lineHeight(rows.get(i));
                places[i] = new Rectangle(0, y, width, lineHeight);
                y += lineHeight;
            }
        }
        height = y + (column > 0 ? card + CAPTION + GAP : 0) + END;
    }

    /** Height of everything. */
    int height() {
        return height;
    }

    /** Length of a side of a card's picture. */
    int card() {
        return card;
    }

    /** The place of a line. */
    Rectangle place(int index) {
        return places[index];
    }

    /** The line at a point; -1 if there is none. */
    int at(int x, int y) {
        for (int i = firstBelow(y); i < places.length && places[i].y <= y; i++) {
            if (places[i].contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    /** The lines that are at least partly between two heights. */
    IntStream between(int top, int bottom) {
        return IntStream.range(firstBelow(top), places.length).takeWhile(i -> places[i].y < bottom);
    }

    /** The line above or below another, in the same column if there is one; the same line at the ends. */
    int vertical(int index, boolean down) {
        Rectangle from = places[index];
        int step = down ? 1 : -1;
        int found = index;
        for (int i = index + step; i >= 0 && i < places.length; i += step) {
            if (places[i].y == from.y) {
                continue;
            }
            if (found != index && places[i].y != places[found].y) {
                break;
            }
            if (found == index || distance(places[i], from) < distance(places[found], from)) {
                found = i;
            }
        }
        return found;
    }

    private static int distance(Rectangle a, Rectangle b) {
        return Math.abs(a.x - b.x);
    }

    /** The first line that ends below a height. */
    private int firstBelow(int y) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int half = (low + high) / 2;
            if (places[half].y + places[half].height <= y) {
                low = half + 1;
            } else {
                high = half;
            }
        }
        return low;
    }

    private static int lineHeight(AssetRow row) {
        return switch (row) {
            case AssetRow.Section _ -> SECTION;
            case AssetRow.Folder _ -> FOLDER;
            case AssetRow.File _ -> LINE;
            case AssetRow.Hint _ -> HINT;
        };
    }
}

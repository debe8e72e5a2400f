package org.chamfer.formats.internal.dxf;

import java.util.HashMap;
import java.util.Map;

/**
 * Snaps points to a grid of 1/1024 mm, or to a point that is there already in a neighbouring cell, as OpenSCAD does:
 * ends of lines that nearly meet, meet.
 */
final class SnapGrid {
    private static final double STEP = 0x1p-10;

    private final Map<Cell, Cell> used = new HashMap<>();

    /** A point of the grid. */
    record Cell(long column, long row) implements Comparable<Cell> {
        double x() {
            return column * STEP;
        }

        double y() {
            return row * STEP;
        }

        /** Lets a hash table find cells quickly even in a file whose cells were chosen to meet in one place. */
        @Override
        public int compareTo(Cell other) {
            int byColumn = Long.compare(column, other.column);
            return byColumn == 0 ? Long.compare(row, other.row) : byColumn;
        }

        @Override
        public int hashCode() {
            long mixed = (column * 0x9E3779B97F4A7C15L ^ row) * 0xC2B2AE3D27D4EB4FL;
            return (int) (mixed >>> 32);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Cell cell && cell.column == column && cell.row == row;
        }
    }

    /** The cell of a point, from now on in use. */
    Cell snap(double x, double y) {
        Cell exact = new Cell(rounded(x / STEP), rounded(y / STEP));
        Cell known = used.get(exact);
        if (known == null) {
            known = nearest(exact);
        }
        if (known == null) {
            used.put(exact, exact);
            return exact;
        }
        return known;
    }

    /** The first of the nearest cells in use around a cell that is not, {@code null} if there is none. */
    private Cell nearest(Cell cell) {
        Cell best = null;
        long bestDistance = Long.MAX_VALUE;
        for (long column = cell.column - 1; column <= cell.column + 1; column++) {
            for (long row = cell.row - 1; row <= cell.row + 1; row++) {
                Cell candidate = used.get(new Cell(column, row));
                long distance = Math.abs(column - cell.column) + Math.abs(row - cell.row);
                if (candidate != null && distance < bestDistance) {
                    best = candidate;
                    bestDistance = distance;
                }
            }
        }
        return best;
    }

    /** Halves away from zero. */
    private static long rounded(double value) {
        return (long) Math.copySign(Math.floor(Math.abs(value) + 0.5), value);
    }
}

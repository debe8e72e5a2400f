package org.chamfer.nodes.internal.image;

import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;

/**
 * A closed solid between a smooth back and a front of measured points. The back has points along its edges only: a
 * strip of triangles joins each column of them to the next.
 */
final class PlateMesh {
    private final double[][] thickness;
    private final PlateForm form;
    private final int columns;
    private final int rows;
    private final int[] lowBack;
    private final int[] highBack;
    private final int[] leftBack;
    private final int[] rightBack;
    private final double[] positions;
    private final int[] triangles;
    private int vertices;
    private int corners;

    /**
     * Prepares a plate.
     *
     * @param thickness in mm, above 0, row by row from the lowest up, at least two rows and columns
     */
    PlateMesh(double[][] thickness, PlateForm form) {
        this.thickness = thickness;
        this.form = form;
        rows = thickness.length;
        columns = thickness[0].length;
        int backs = 2 * columns + (form.isRound() ? 0 : 2 * (rows - 2));
        int cells = form.isRound() ? columns : columns - 1;
        positions = new double[3 * (rows * columns + backs)];
        // Two for each cell of the front, two walls of two for each column, and the back with its edges.
        int sides = form.isRound() ? 0 : rows - 1;
        triangles = new int[3 * (2 * cells * (rows - 1) + 4 * cells + 4 * sides + backTriangles(cells))];
        lowBack = new int[columns];
        highBack = new int[columns];
        leftBack = new int[rows];
        rightBack = new int[rows];
    }

    /** The solid, its triangles in the order of rows. */
    Mesh mesh(WorkContext work) {
        putPoints(work);
        int cells = form.isRound() ? columns : columns - 1;
        for (int row = 0; row + 1 < rows; row++) {
            work.checkCancelled();
            for (int column = 0; column < cells; column++) {
                putFront(column, (column + 1) % columns, row);
            }
        }
        for (int column = 0; column < cells; column++) {
            int next = (column + 1) % columns;
            putWall(lowBack[column], lowBack[next], front(next, 0), front(column, 0));
            putWall(highBack[next], highBack[column], front(column, rows - 1), front(next, rows - 1));
            putBack(back(column), back(next));
        }
        for (int row = 0; row + 1 < rows && !form.isRound(); row++) {
            putWall(leftBack[row + 1], leftBack[row], front(0, row), front(0, row + 1));
            putWall(rightBack[row], rightBack[row + 1], front(columns - 1, row + 1), front(columns - 1, row));
        }
        return Mesh.of(positions, triangles, MeshOrigin.UNKNOWN);
    }

    private int backTriangles(int cells) {
        // A strip has a triangle less than its columns have points.
        return form.isRound() ? 2 * cells : 2 * cells + 2 * (rows - 2);
    }

    private void putPoints(WorkContext work) {
        for (int row = 0; row < rows; row++) {
            work.checkCancelled();
            for (int column = 0; column < columns; column++) {
                putPoint(column, row, thickness[row][column]);
            }
        }
        for (int column = 0; column < columns; column++) {
            lowBack[column] = putPoint(column, 0, 0);
            highBack[column] = putPoint(column, rows - 1, 0);
        }
        leftBack[0] = lowBack[0];
        leftBack[rows - 1] = highBack[0];
        rightBack[0] = lowBack[columns - 1];
        rightBack[rows - 1] = highBack[columns - 1];
        for (int row = 1; row + 1 < rows && !form.isRound(); row++) {
            leftBack[row] = putPoint(0, row, 0);
            rightBack[row] = putPoint(columns - 1, row, 0);
        }
    }

    private int putPoint(int column, int row, double distance) {
        double u = (double) column / (form.isRound() ? columns : columns - 1);
        double v = (double) row / (rows - 1);
        form.put(u, v, distance, positions, 3 * vertices);
        return vertices++;
    }

    private int front(int column, int row) {
        return row * columns + column;
    }

    /** The points of the back in a column, from the lowest up. */
    private int[] back(int column) {
        if (!form.isRound() && column == 0) {
            return leftBack;
        }
        return !form.isRound() && column == columns - 1 ? rightBack : new int[] {lowBack[column], highBack[column]};
    }

    /** A cell of the front, cut along the diagonal whose ends differ less. */
    private void putFront(int column, int next, int row) {
        int a = front(column, row);
        int b = front(next, row);
        int c = front(next, row + 1);
        int d = front(column, row + 1);
        double rising = Math.abs(thickness[row][column] - thickness[row + 1][next]);
        double falling = Math.abs(thickness[row][next] - thickness[row + 1][column]);
        if (rising <= falling) {
            putWall(a, b, c, d);
        } else {
            putWall(b, c, d, a);
        }
    }

    /** Four points, counter-clockwise seen from outside, cut from the first to the third. */
    private void putWall(int a, int b, int c, int d) {
        putTriangle(a, b, c);
        putTriangle(a, c, d);
    }

    /** The strip between two columns of the back; one of them, or both, may have points at every row. */
    private void putBack(int[] left, int[] right) {
        int onLeft = 0;
        int onRight = 0;
        while (onLeft + 1 < left.length || onRight + 1 < right.length) {
            // What has more points goes on until the last row, where the other takes its only step.
            boolean leftGoes = onLeft + 1 < left.length
                    && (onRight + 1 == right.length
                            || (long) (onLeft + 1) * (right.length - 1) <= (long) (onRight + 1) * (left.length - 1));
            if (leftGoes) {
                putTriangle(left[onLeft], left[onLeft + 1], right[onRight]);
                onLeft++;
            } else {
                putTriangle(left[onLeft], right[onRight + 1], right[onRight]);
                onRight++;
            }
        }
    }

    private void putTriangle(int a, int b, int c) {
        triangles[corners++] = a;
        triangles[corners++] = b;
        triangles[corners++] = c;
    }
}

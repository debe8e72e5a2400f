package org.chamfer.scad.eval.internal.heightmap;

import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;

/**
 * Makes a closed solid of a heightmap as OpenSCAD does: four triangles over each cell that meet at the mean of its
 * corners, walls around, and a flat base at the map's floor.
 */
public final class HeightmapSolid {
    private static final MeshOrigin OWN = new MeshOrigin(null, null, 0);

    private final Heightmap map;
    private final int columns;
    private final int rows;
    private final double[] positions;
    private final int[] triangles;
    private int next;

    private HeightmapSolid(Heightmap map) {
        this.map = map;
        columns = map.columns();
        rows = map.rows();
        int cells = (columns - 1) * (rows - 1);
        int border = 2 * (columns - 1) + 2 * (rows - 1);
        positions = new double[3 * (columns * rows + cells + border)];
        triangles = new int[3 * (4 * cells + 2 * border + border - 2)];
    }

    /**
     * The solid in mm, with the point of the first column and row at x = 0, y = 0.
     *
     * @param center true to put the middle of the grid there
     * @return {@link Mesh#EMPTY} if there are fewer than two rows or columns
     */
    public static Mesh mesh(Heightmap map, boolean center) {
        if (map.columns() < 2 || map.rows() < 2) {
            return Mesh.EMPTY;
        }
        HeightmapSolid solid = new HeightmapSolid(map);
        solid.addVertices(center ? -(map.columns() - 1) / 2.0 : 0, center ? -(map.rows() - 1) / 2.0 : 0);
        solid.addTop();
        solid.addWalls();
        solid.addBase();
        return Mesh.of(solid.positions, solid.triangles, OWN);
    }

    private void addVertices(double x, double y) {
        int at = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                at = vertex(at, x + column, y + row, map.height(column, row));
            }
        }
        for (int row = 0; row + 1 < rows; row++) {
            for (int column = 0; column + 1 < columns; column++) {
                double sum = map.height(column, row)
                        + map.height(column + 1, row)
                        + map.height(column, row + 1)
                        + map.height(column + 1, row + 1);
                at = vertex(at, x + column + 0.5, y + row + 0.5, sum / 4);
            }
        }
        for (int point : border()) {
            at = vertex(at, x + point % columns, y + point / columns, map.floor());
        }
    }

    private int vertex(int at, double x, double y, double z) {
        positions[at] = x;
        positions[at + 1] = y;
        positions[at + 2] = z;
        return at + 3;
    }

    /** The points of the grid's border, counter-clockwise from the first one. */
    private int[] border() {
        int[] border = new int[2 * (columns - 1) + 2 * (rows - 1)];
        int at = 0;
        for (int column = 0; column + 1 < columns; column++) {
            border[at++] = column;
        }
        for (int row = 0; row + 1 < rows; row++) {
            border[at++] = row * columns + columns - 1;
        }
        for (int column = columns - 1; column > 0; column--) {
            border[at++] = (rows - 1) * columns + column;
        }
        for (int row = rows - 1; row > 0; row--) {
            border[at++] = row * columns;
        }
        return border;
    }

    private void addTop() {
        int center = columns * rows;
        for (int row = 0; row + 1 < rows; row++) {
            for (int column = 0; column + 1 < columns; column++) {
                int corner = row * columns + column;
                triangle(corner, corner + 1, center);
                triangle(corner + 1, corner + columns + 1, center);
                triangle(corner + columns + 1, corner + columns, center);
                triangle(corner + columns, corner, center);
                center++;
            }
        }
    }

    private void addWalls() {
        int[] border = border();
        int base = firstBaseVertex();
        for (int i = 0; i < border.length; i++) {
            int j = (i + 1) % border.length;
            triangle(base + i, base + j, border[j]);
            triangle(base + i, border[j], border[i]);
        }
    }

    /** Divides the base into strips from its front to its back, and fans at the left and right if there is room. */
    private void addBase() {
        int right = columns - 1;
        int top = rows - 1;
        int base = firstBaseVertex();
        int length = 2 * right + 2 * top;
        if (right == 1) {
            for (int row = 0; row < top; row++) {
                int left = base + (length - row) % length;
                int leftAbove = base + length - row - 1;
                strip(left, base + right + row, base + right + row + 1, leftAbove);
            }
            return;
        }
        for (int column = 1; column + 1 < right; column++) {
            int back = base + 2 * right + top - column;
            strip(base + column, base + column + 1, back - 1, back);
        }
        for (int row = 0; row < top; row++) {
            triangle(base + 1, base + (length - row) % length, base + length - row - 1);
            triangle(base + right - 1, base + right + row + 1, base + right + row);
        }
        int backRight = base + right + top;
        int backLeft = backRight + right;
        triangle(base + 1, backLeft, backLeft - 1);
        triangle(base + right - 1, backRight + 1, backRight);
    }

    /** Adds a quadrilateral that is counter-clockwise from above, seen from below. */
    private void strip(int a, int b, int c, int d) {
        triangle(a, c, b);
        triangle(a, d, c);
    }

    private int firstBaseVertex() {
        return columns * rows + (columns - 1) * (rows - 1);
    }

    private void triangle(int a, int b, int c) {
        triangles[next++] = a;
        triangles[next++] = b;
        triangles[next++] = c;
    }
}

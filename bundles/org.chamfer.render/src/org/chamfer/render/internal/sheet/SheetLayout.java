package org.chamfer.render.internal.sheet;

import org.chamfer.geometry.Bounds;
import org.chamfer.render.SheetSettings;
import org.chamfer.render.ViewArrangement;

/**
 * Where the parts of a sheet stand: two columns and two rows of views, all but the isometric one in one scale, with room
 * for dimensions and names between, and a strip for the title.
 *
 * @param letter the height of capital letters in pixels
 * @param scale pixels a millimetre
 * @param front the place of the front view
 * @param top the place of the top view
 * @param right the place of the right view
 * @param isometric the place of the isometric view
 * @param strip where the title stands
 */
record SheetLayout(double letter, double scale, Box front, Box top, Box right, Box isometric, Box strip) {
    /** Each column and row has at least this part of the sheet, so that no view becomes tiny. */
    private static final double LEAST_PART = 0.3;

    private static final double LETTERS = 80;
    private static final double MARGIN = 2;
    private static final double STRIP = 4;

    /** How far dimensions stand from their views, and the room they take. */
    static final double DIMENSION = 2.4;

    private static final double GUTTER = 5;
    private static final double NAME = 3;

    /** A rectangle in pixels from the top left. */
    record Box(double left, double top, double width, double height) {
        double middleX() {
            return left + width / 2;
        }

        double middleY() {
            return top + height / 2;
        }

        double right() {
            return left + width;
        }

        double bottom() {
            return top + height;
        }
    }

    /** The layout for a solid. */
    static SheetLayout of(Bounds bounds, SheetSettings settings) {
        double letter = Math.max(7, Math.min(settings.width(), settings.height()) / LETTERS);
        double margin = MARGIN * letter;
        Box strip = new Box(
                margin, settings.height() - margin - STRIP * letter, settings.width() - 2 * margin, STRIP * letter);
        // Each view has a gutter at its left and below, and room for its name above.
        double roomX = settings.width() - 2 * margin - 2 * GUTTER * letter - 2 * letter;
        double roomY = strip.top() - margin - 2 * GUTTER * letter - 2 * NAME * letter;
        double x = Math.max(bounds.sizeX(), 1e-9);
        double y = Math.max(bounds.sizeY(), 1e-9);
        double z = Math.max(bounds.sizeZ(), 1e-9);
        double scale =
                Math.min(Math.min(roomX / (x + y), roomY / (y + z)), (1 - LEAST_PART) * Math.min(roomX / x, roomY / z));
        scale = Math.min(scale, (1 - LEAST_PART) * Math.min(roomX / y, roomY / y));
        boolean third = settings.arrangement() == ViewArrangement.THIRD_ANGLE;
        double frontWidth = share(scale * x, scale * y, roomX);
        double frontHeight = share(scale * z, scale * y, roomY);
        double[] columns =
                third ? new double[] {frontWidth, roomX - frontWidth} : new double[] {roomX - frontWidth, frontWidth};
        double[] rows = third
                ? new double[] {roomY - frontHeight, frontHeight}
                : new double[] {frontHeight, roomY - frontHeight};
        Box[][] cells = new Box[2][2];
        double top = margin;
        for (int row = 0; row < 2; row++) {
            double left = margin + letter;
            for (int column = 0; column < 2; column++) {
                left += GUTTER * letter;
                cells[row][column] = new Box(left, top + NAME * letter, columns[column], rows[row]);
                left += columns[column];
            }
            top += NAME * letter + rows[row] + GUTTER * letter;
        }
        int frontRow = third ? 1 : 0;
        int frontColumn = third ? 0 : 1;
        return new SheetLayout(
                letter,
                scale,
                cells[frontRow][frontColumn],
                cells[1 - frontRow][frontColumn],
                cells[frontRow][1 - frontColumn],
                cells[1 - frontRow][1 - frontColumn],
                strip);
    }

    /** The layout for a plane figure: its top view alone. */
    static SheetLayout ofPlane(Bounds bounds, SheetSettings settings) {
        SheetLayout usual = of(new Bounds(0, 0, 0, 1, 1, 1), settings);
        double letter = usual.letter;
        double margin = MARGIN * letter;
        double left = margin + (1 + GUTTER) * letter;
        double top = margin + NAME * letter;
        Box all = new Box(
                left,
                top,
                settings.width() - margin - (1 + GUTTER) * letter - left,
                usual.strip.top() - GUTTER * letter - top);
        double scale =
                Math.min(all.width() / Math.max(bounds.sizeX(), 1e-9), all.height() / Math.max(bounds.sizeY(), 1e-9));
        return new SheetLayout(letter, scale, all, all, all, all, usual.strip);
    }

    /** The room of the first of two that share a length: what is over is shared equally, within the least part. */
    private static double share(double first, double second, double room) {
        double part = first + Math.max(0, room - first - second) / 2;
        double least = Math.max(LEAST_PART * room, first);
        double most = Math.min((1 - LEAST_PART) * room, room - second);
        return Math.max(least, Math.min(most, part));
    }
}

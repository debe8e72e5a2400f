package org.chamfer.formats.internal.svg;

import org.chamfer.formats.internal.text.DecimalNumber;

/** Reads the {@code d} attribute of a path and drives a {@link PathBuilder}. What is not a number counts as zero. */
final class PathData {
    private static final String COMMANDS = "MmZzLlHhVvCcSsQqTtAa";

    private final String data;
    private final PathBuilder target;
    private int at;
    /** The last control point, for smooth curves. */
    private double controlX;

    private double controlY;
    private char controlOf = ' ';

    private PathData(String data, PathBuilder target) {
        this.data = data;
        this.target = target;
    }

    /** Draws a path. */
    static void draw(String data, PathBuilder target) {
        new PathData(data, target).run();
    }

    private void run() {
        char command = ' ';
        while (skipSeparators()) {
            if (COMMANDS.indexOf(data.charAt(at)) >= 0) {
                command = data.charAt(at++);
                if (command == 'Z' || command == 'z') {
                    target.close();
                    controlOf = ' ';
                }
                if (!hasNumber()) {
                    continue;
                }
            }
            apply(command);
            if (command == 'M') {
                command = 'L';
            } else if (command == 'm') {
                command = 'l';
            }
        }
    }

    private boolean skipSeparators() {
        while (at < data.length() && (data.charAt(at) == ',' || Character.isWhitespace(data.charAt(at)))) {
            at++;
        }
        return at < data.length();
    }

    private boolean hasNumber() {
        return skipSeparators() && COMMANDS.indexOf(data.charAt(at)) < 0;
    }

    /** Reads the arguments of a command and draws; does nothing if arguments are missing. */
    private void apply(char command) {
        boolean relative = Character.isLowerCase(command);
        double baseX = relative ? target.x() : 0;
        double baseY = relative ? target.y() : 0;
        char kind = Character.toUpperCase(command);
        double[] n = new double[argumentCount(kind)];
        for (int i = 0; i < n.length; i++) {
            if (!hasNumber()) {
                return;
            }
            n[i] = kind == 'A' && (i == 3 || i == 4) ? flag() : number();
        }
        switch (kind) {
            case 'M' -> target.moveTo(baseX + n[0], baseY + n[1]);
            case 'L' -> target.lineTo(baseX + n[0], baseY + n[1]);
            case 'H' -> target.lineTo(baseX + n[0], target.y());
            case 'V' -> target.lineTo(target.x(), baseY + n[0]);
            case 'C' -> cubic(baseX + n[0], baseY + n[1], baseX + n[2], baseY + n[3], baseX + n[4], baseY + n[5]);
            case 'S' -> cubic(reflectedX('C'), reflectedY('C'), baseX + n[0], baseY + n[1], baseX + n[2], baseY + n[3]);
            case 'Q' -> quadratic(baseX + n[0], baseY + n[1], baseX + n[2], baseY + n[3]);
            case 'T' -> quadratic(reflectedX('Q'), reflectedY('Q'), baseX + n[0], baseY + n[1]);
            case 'A' -> target.arcTo(n[0], n[1], n[2], n[3] > 0.5, n[4] > 0.5, baseX + n[5], baseY + n[6]);
            default -> {
                // Numbers without a command, or after the end of a subpath: passed over one by one.
                number();
            }
        }
        controlOf = switch (kind) {
            case 'C', 'S' -> 'C';
            case 'Q', 'T' -> 'Q';
            default -> ' ';
        };
    }

    private static int argumentCount(char kind) {
        return switch (kind) {
            case 'H', 'V' -> 1;
            case 'M', 'L', 'T' -> 2;
            case 'S', 'Q' -> 4;
            case 'C' -> 6;
            case 'A' -> 7;
            default -> 0;
        };
    }

    private void cubic(double firstX, double firstY, double secondX, double secondY, double toX, double toY) {
        target.cubicTo(firstX, firstY, secondX, secondY, toX, toY);
        controlX = secondX;
        controlY = secondY;
    }

    private void quadratic(double x, double y, double toX, double toY) {
        target.quadraticTo(x, y, toX, toY);
        controlX = x;
        controlY = y;
    }

    private double reflectedX(char kind) {
        return controlOf == kind ? 2 * target.x() - controlX : target.x();
    }

    private double reflectedY(char kind) {
        return controlOf == kind ? 2 * target.y() - controlY : target.y();
    }

    /** Flags are one digit, and what follows may touch it. */
    private double flag() {
        char first = data.charAt(at);
        if (first == '0' || first == '1') {
            at++;
            return first - '0';
        }
        return number();
    }

    private double number() {
        int end = DecimalNumber.end(data, at);
        if (end > at) {
            double value = SvgNumbers.parse(data.substring(at, end));
            at = end;
            return value;
        }
        do {
            at++;
        } while (at < data.length()
                && data.charAt(at) != ','
                && !Character.isWhitespace(data.charAt(at))
                && COMMANDS.indexOf(data.charAt(at)) < 0);
        return 0;
    }
}

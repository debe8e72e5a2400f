package org.chamfer.text.internal.shape;

import java.util.Arrays;

/**
 * The outline of a glyph in units of {@link FontScale}, and the box of all its points, control points among them, on whole
 * pixels.
 */
public final class GlyphShape {
    /** A contour begins: one point follows. */
    public static final byte MOVE = 0;

    /** A line: one point. */
    public static final byte LINE = 1;

    /** A quadratic curve: two points. */
    public static final byte QUADRATIC = 2;

    /** A cubic curve: three points. */
    public static final byte CUBIC = 3;

    private final byte[] verbs;
    private final int[] points;
    private final int[] box;

    private GlyphShape(byte[] verbs, int[] points, int[] box) {
        this.verbs = verbs;
        this.points = points;
        this.box = box;
    }

    /** What to draw, see the constants; not to be written to. */
    public byte[] verbs() {
        return verbs;
    }

    /** The points of all verbs, x and y each; not to be written to. */
    public int[] points() {
        return points;
    }

    /** True if the box has no inside. */
    public boolean isEmpty() {
        return box[2] <= box[0] || box[3] <= box[1];
    }

    /** Least x. */
    public int xMin() {
        return box[0];
    }

    /** Least y. */
    public int yMin() {
        return box[1];
    }

    /** Greatest x. */
    public int xMax() {
        return box[2];
    }

    /** Greatest y. */
    public int yMax() {
        return box[3];
    }

    /** Takes an outline down. */
    static final class Recorder implements GlyphSink {
        private final long scale;
        private byte[] verbs = new byte[32];
        private int verbCount;
        private int[] points = new int[128];
        private int pointCount;

        Recorder(long scale) {
            this.scale = scale;
        }

        @Override
        public void moveTo(float x, float y) {
            verb(MOVE);
            point(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            verb(LINE);
            point(x, y);
        }

        @Override
        public void quadraticTo(float x1, float y1, float x, float y) {
            verb(QUADRATIC);
            point(x1, y1);
            point(x, y);
        }

        @Override
        public void cubicTo(float x1, float y1, float x2, float y2, float x, float y) {
            verb(CUBIC);
            point(x1, y1);
            point(x2, y2);
            point(x, y);
        }

        private void verb(byte verb) {
            if (verbCount == verbs.length) {
                verbs = Arrays.copyOf(verbs, 2 * verbCount);
            }
            verbs[verbCount++] = verb;
        }

        private void point(float x, float y) {
            if (pointCount == points.length) {
                points = Arrays.copyOf(points, 2 * pointCount);
            }
            points[pointCount++] = FontScale.apply(scale, x);
            points[pointCount++] = FontScale.apply(scale, y);
        }

        GlyphShape shape() {
            int[] box = {0, 0, 0, 0};
            if (pointCount > 0) {
                box = new int[] {points[0], points[1], points[0], points[1]};
            }
            for (int i = 0; i < pointCount; i += 2) {
                box[0] = Math.min(box[0], points[i]);
                box[1] = Math.min(box[1], points[i + 1]);
                box[2] = Math.max(box[2], points[i]);
                box[3] = Math.max(box[3], points[i + 1]);
            }
            box[0] = FontScale.pixelBelow(box[0]);
            box[1] = FontScale.pixelBelow(box[1]);
            box[2] = FontScale.pixelAbove(box[2]);
            box[3] = FontScale.pixelAbove(box[3]);
            return new GlyphShape(Arrays.copyOf(verbs, verbCount), Arrays.copyOf(points, pointCount), box);
        }
    }
}

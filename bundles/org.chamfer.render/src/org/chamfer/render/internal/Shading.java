package org.chamfer.render.internal;

import org.chamfer.geometry.Color;

/**
 * Colours of faces in the light of a key lamp over the viewer's left shoulder, a weaker fill lamp at the right and a
 * head lamp, so that neighbouring faces differ and none is so dark that its shape cannot be seen.
 */
final class Shading {
    private static final double AMBIENT = 0.36;
    private static final double KEY = 0.55;
    private static final double FILL = 0.16;
    private static final double HEAD = 0.08;

    /** Each coordinate of the key lamp's direction (-1, 1, 1) at unit length. */
    private static final double KEY_UNIT = 1 / Math.sqrt(3);

    /** The fill lamp's direction is (1, 0.2, 0.5); this makes it a unit long. */
    private static final double FILL_UNIT = 1 / Math.sqrt(1.29);

    private Shading() {}

    /** How bright a face is whose unit normal in the view (x right, y up, z towards the eye) is given. */
    static double brightness(double normalX, double normalY, double normalZ) {
        double key = KEY_UNIT * (normalY + normalZ - normalX);
        double fill = FILL_UNIT * (normalX + 0.2 * normalY + 0.5 * normalZ);
        return AMBIENT + KEY * Math.max(0, key) + FILL * Math.max(0, fill) + HEAD * Math.max(0, normalZ);
    }

    /** A colour, 0xAARRGGBB, made darker or brighter. */
    static int lit(int argb, double brightness) {
        return argb & 0xff000000
                | channel(argb >> 16 & 0xff, brightness) << 16
                | channel(argb >> 8 & 0xff, brightness) << 8
                | channel(argb & 0xff, brightness);
    }

    /** Two colours mixed, solid. */
    static int mixed(int rgb, int other, double partOfOther) {
        int mixed = 0xff000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            double value = (rgb >> shift & 0xff) * (1 - partOfOther) + (other >> shift & 0xff) * partOfOther;
            mixed |= (int) (value + 0.5) << shift;
        }
        return mixed;
    }

    /** A colour as 0xAARRGGBB. */
    static int argb(Color color) {
        return unit(color.alpha()) << 24 | unit(color.red()) << 16 | unit(color.green()) << 8 | unit(color.blue());
    }

    private static int unit(float value) {
        return (int) (Math.max(0f, Math.min(1f, value)) * 255 + 0.5f);
    }

    private static int channel(int value, double brightness) {
        return Math.min(255, (int) (value * brightness + 0.5));
    }
}

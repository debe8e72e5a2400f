package org.chamfer.render.internal.sheet;

/** Colours for lines and words. */
final class Inks {
    private Inks() {}

    /** Two colours, 0xRRGGBB, mixed. */
    static int mixed(int rgb, int other, double partOfOther) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double value = (rgb >> shift & 0xff) * (1 - partOfOther) + (other >> shift & 0xff) * partOfOther;
            mixed |= (int) (value + 0.5) << shift;
        }
        return mixed;
    }
}

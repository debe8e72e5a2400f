package org.chamfer.nodes.internal.image;

import java.util.Arrays;

/** Between samples of sRGB (IEC 61966-2-1) and linear light, the same on every machine. */
final class Light {
    private static final double[] OF_SAMPLE = new double[256];

    /** Light from this on is nearer to the next sample than to the one of the index. */
    private static final double[] BORDER = new double[255];

    static {
        for (int i = 0; i < OF_SAMPLE.length; i++) {
            OF_SAMPLE[i] = linear(i / 255.0);
        }
        for (int i = 0; i < BORDER.length; i++) {
            BORDER[i] = linear((i + 0.5) / 255.0);
        }
    }

    private Light() {}

    /** The light of a sample, from 0 to 1. */
    static double of(byte sample) {
        return OF_SAMPLE[sample & 255];
    }

    /** The sample nearest to a light; less than nothing is black, more than everything white. */
    static byte sample(double light) {
        int found = Arrays.binarySearch(BORDER, light);
        return (byte) (found >= 0 ? found + 1 : -found - 1);
    }

    private static double linear(double encoded) {
        return encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
    }
}

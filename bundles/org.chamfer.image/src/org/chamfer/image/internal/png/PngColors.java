package org.chamfer.image.internal.png;

import ar.com.hjg.pngj.ImageInfo;
import ar.com.hjg.pngj.ImageLineByte;
import ar.com.hjg.pngj.PngReader;
import ar.com.hjg.pngj.chunks.PngChunkPLTE;
import ar.com.hjg.pngj.chunks.PngChunkTRNS;
import ar.com.hjg.pngj.chunks.PngMetadata;
import org.chamfer.image.ImageException;

/** Makes colours of the samples of a PNG image, whatever its colour type and depth. */
final class PngColors {
    private static final int OPAQUE = 0xff000000;

    private final ImageInfo info;
    /** Opacity, red, green and blue of each entry; null in images without a palette. */
    private final int[] palette;
    /** The samples of the colour that is invisible; null if none is. */
    private final int[] invisible;

    private final boolean transparent;

    private PngColors(ImageInfo info, int[] palette, int[] invisible, boolean transparent) {
        this.info = info;
        this.palette = palette;
        this.invisible = invisible;
        this.transparent = transparent;
    }

    /** The colours of the image that a reader is at the start of. */
    static PngColors of(PngReader reader) throws ImageException {
        ImageInfo info = reader.imgInfo;
        PngMetadata metadata = reader.getMetadata();
        PngChunkTRNS transparency = metadata.getTRNS();
        boolean transparent = info.alpha || transparency != null;
        if (info.indexed) {
            return new PngColors(info, palette(metadata.getPLTE(), transparency), null, transparent);
        }
        int[] invisible = null;
        if (transparency != null) {
            invisible = info.greyscale ? new int[] {transparency.getGray()} : transparency.getRGB();
        }
        return new PngColors(info, null, invisible, transparent);
    }

    private static int[] palette(PngChunkPLTE chunk, PngChunkTRNS transparency) throws ImageException {
        if (chunk == null) {
            throw new ImageException("no palette");
        }
        int[] opacities = transparency == null ? new int[0] : transparency.getPalletteAlpha();
        int[] palette = new int[chunk.getNentries()];
        for (int i = 0; i < palette.length; i++) {
            int opacity = i < opacities.length ? opacities[i] << 24 : OPAQUE;
            palette[i] = opacity | chunk.getEntry(i) & ~OPAQUE;
        }
        return palette;
    }

    /** Samples of a pixel: 4 if pixels may be transparent, 3 otherwise. */
    int channels() {
        return transparent ? 4 : 3;
    }

    /** Opacity, red, green and blue of a pixel, 8 bits each, from the highest to the lowest. */
    int color(ImageLineByte line, int column) {
        int first = column * info.channels;
        if (palette != null) {
            int index = line.getElem(first);
            // A pixel without a palette entry is black, as in other decoders.
            return index < palette.length ? palette[index] : OPAQUE;
        }
        int red = eightBits(line.getElem(first));
        int green = info.greyscale ? red : eightBits(line.getElem(first + 1));
        int blue = info.greyscale ? red : eightBits(line.getElem(first + 2));
        return opacity(line, first) << 24 | red << 16 | green << 8 | blue;
    }

    private int opacity(ImageLineByte line, int first) {
        if (info.alpha) {
            return eightBits(line.getElem(first + info.channels - 1));
        }
        if (invisible == null) {
            return 255;
        }
        for (int i = 0; i < invisible.length; i++) {
            if (line.getElem(first + i) != invisible[i]) {
                return 255;
            }
        }
        return 0;
    }

    private int eightBits(int sample) {
        return info.bitDepth == 16 ? sample >> 8 : sample * 255 / ((1 << info.bitDepth) - 1);
    }
}

package org.chamfer.scad.eval.internal.heightmap;

import ar.com.hjg.pngj.ImageInfo;
import ar.com.hjg.pngj.ImageLineInt;
import ar.com.hjg.pngj.PngReader;
import ar.com.hjg.pngj.PngReaderInt;
import ar.com.hjg.pngj.PngjException;
import ar.com.hjg.pngj.PngjExceptionInternal;
import ar.com.hjg.pngj.PngjInputException;
import ar.com.hjg.pngj.chunks.ChunkLoadBehaviour;
import ar.com.hjg.pngj.chunks.PngChunkPLTE;
import java.io.InputStream;
import java.util.Arrays;
import org.chamfer.base.diagnostic.DiagnosticException;

/**
 * Reads heightmaps as PNG images of any kind: the last line of the image is at y = 0, black is 0 mm high and white 100
 * mm. Brightness is the luma of ITU-R BT.709 of the colour with 8 bits a channel; transparency does not count.
 */
final class HeightmapImage {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final double RED = 0.2126;
    private static final double GREEN = 0.7152;
    private static final double BLUE = 0.0722;
    private static final int MOST_METADATA = 1 << 20;

    private final PngReader reader;
    private final ImageInfo info;
    private final PngChunkPLTE palette;

    private HeightmapImage(PngReader reader) {
        this.reader = reader;
        info = reader.imgInfo;
        palette = info.indexed ? reader.getMetadata().getPLTE() : null;
        if (palette == null && info.indexed) {
            throw new PngjInputException("no palette");
        }
    }

    static boolean isPng(byte[] start) {
        return Arrays.equals(start, SIGNATURE);
    }

    static Heightmap read(InputStream input, String name, boolean invert) throws DiagnosticException {
        try {
            PngReader reader = new PngReaderInt(input);
            try {
                reader.setChunkLoadBehaviour(ChunkLoadBehaviour.LOAD_CHUNK_IF_SAFE);
                reader.setMaxBytesMetadata(MOST_METADATA);
                reader.setSkipChunkMaxSize(MOST_METADATA);
                if (reader.imgInfo == null) {
                    throw new PngjInputException("no header");
                }
                Heightmap.checkSize(reader.imgInfo.cols, reader.imgInfo.rows, name);
                Heightmap heights = new HeightmapImage(reader).heights(invert);
                // Reads the rest, so that damage after the last line is noticed too.
                reader.end();
                return heights;
            } finally {
                reader.close();
            }
        } catch (PngjException | PngjExceptionInternal | IndexOutOfBoundsException e) {
            throw Heightmap.warning("scad.surface-image", "Can't read PNG image '" + name + "'", e);
        }
    }

    private Heightmap heights(boolean invert) {
        double[] heights = new double[info.cols * info.rows];
        double lowest = Double.POSITIVE_INFINITY;
        for (int row = 0; row < info.rows; row++) {
            int[] line = ((ImageLineInt) reader.readRow(row)).getScanline();
            int first = (info.rows - 1 - row) * info.cols;
            for (int column = 0; column < info.cols; column++) {
                double brightness = brightness(line, column);
                // OpenSCAD subtracts from 1, not from 255: an inverted image lies below the plane.
                double height = 100.0 / 255 * (invert ? 1 - brightness : brightness);
                heights[first + column] = height;
                lowest = Math.min(lowest, height);
            }
        }
        return new Heightmap(info.cols, info.rows, heights, lowest - 1);
    }

    /** The brightness of a pixel, 0 to 255. */
    private double brightness(int[] line, int column) {
        if (palette != null) {
            int index = line[column];
            // A pixel without a palette entry is black, as in other decoders.
            int color = index < palette.getNentries() ? palette.getEntry(index) : 0;
            return luma(color >> 16 & 255, color >> 8 & 255, color & 255);
        }
        int sample = column * info.channels;
        int red = eightBits(line[sample]);
        return info.channels < 3
                ? luma(red, red, red)
                : luma(red, eightBits(line[sample + 1]), eightBits(line[sample + 2]));
    }

    private int eightBits(int sample) {
        return info.bitDepth == 16 ? sample >> 8 : sample * 255 / ((1 << info.bitDepth) - 1);
    }

    private static double luma(int red, int green, int blue) {
        return RED * red + GREEN * green + BLUE * blue;
    }
}

package org.chamfer.image.internal.png;

import ar.com.hjg.pngj.ImageInfo;
import ar.com.hjg.pngj.ImageLineByte;
import ar.com.hjg.pngj.PngReader;
import ar.com.hjg.pngj.PngReaderByte;
import ar.com.hjg.pngj.PngjException;
import ar.com.hjg.pngj.PngjExceptionInternal;
import ar.com.hjg.pngj.chunks.ChunkLoadBehaviour;
import java.io.ByteArrayInputStream;
import java.util.Set;
import org.chamfer.image.ImageException;
import org.chamfer.image.ImageLimits;
import org.chamfer.image.RasterImage;

/** Decodes PNG images of any kind by pngj. */
public final class PngDecoder {
    private static final int MOST_METADATA = 1 << 20;

    /** Deflate makes at most so many bytes of one. */
    private static final int MOST_EXPANSION = 1032;

    private PngDecoder() {}

    /** The image in a file that starts like a PNG image. */
    public static RasterImage decode(byte[] bytes, ImageLimits limits) throws ImageException {
        try {
            Set<String> needless = PngChunks.needless(bytes);
            PngReader reader = new PngReaderByte(new ByteArrayInputStream(bytes));
            try {
                reader.setChunkLoadBehaviour(ChunkLoadBehaviour.LOAD_CHUNK_ALWAYS);
                needless.forEach(reader::addChunkToSkip);
                reader.setMaxBytesMetadata(MOST_METADATA);
                reader.setSkipChunkMaxSize(MOST_METADATA);
                checkSize(reader.imgInfo, bytes.length, limits);
                RasterImage image = image(reader);
                // Reads the rest, so that damage after the last line is noticed too.
                reader.end();
                return image;
            } finally {
                reader.close();
            }
        } catch (PngjException | PngjExceptionInternal | IndexOutOfBoundsException e) {
            throw new ImageException("damaged PNG image", e);
        }
    }

    private static void checkSize(ImageInfo info, int length, ImageLimits limits) throws ImageException {
        if (info == null) {
            throw new ImageException("no header");
        }
        limits.check(info.cols, info.rows);
        if ((long) info.bytesPerRow * info.rows / MOST_EXPANSION > length) {
            throw new ImageException("too little data for " + info.cols + " x " + info.rows + " pixels");
        }
    }

    private static RasterImage image(PngReader reader) throws ImageException {
        ImageInfo info = reader.imgInfo;
        PngColors colors = PngColors.of(reader);
        int channels = colors.channels();
        byte[] samples = new byte[info.cols * info.rows * channels];
        int at = 0;
        for (int row = 0; row < info.rows; row++) {
            ImageLineByte line = (ImageLineByte) reader.readRow(row);
            for (int column = 0; column < info.cols; column++) {
                int color = colors.color(line, column);
                samples[at] = (byte) (color >> 16);
                samples[at + 1] = (byte) (color >> 8);
                samples[at + 2] = (byte) color;
                if (channels > 3) {
                    samples[at + 3] = (byte) (color >> 24);
                }
                at += channels;
            }
        }
        return new RasterImage(info.cols, info.rows, channels, samples);
    }
}

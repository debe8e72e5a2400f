package org.chamfer.values.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.chamfer.values.ImageValue;
import org.chamfer.values.ValueCodec;

/** Size, number of channels, samples. */
public final class ImageCodec implements ValueCodec<ImageValue> {
    @Override
    public Class<ImageValue> valueClass() {
        return ImageValue.class;
    }

    @Override
    public void write(ImageValue value, OutputStream out) throws IOException {
        ArrayOutput array = new ArrayOutput(out);
        array.putInt(value.columns());
        array.putInt(value.rows());
        array.putByte(value.channels());
        array.flush();
        out.write(value.samples());
        array.flush();
    }

    @Override
    public ImageValue read(byte[] bytes) throws IOException {
        ArrayInput in = new ArrayInput(bytes);
        int columns = in.getInt();
        int rows = in.getInt();
        int channels = in.getByte();
        try {
            return new ImageValue(columns, rows, channels, in.getRest());
        } catch (IllegalArgumentException e) {
            throw new IOException("no image: " + e.getMessage(), e);
        }
    }
}

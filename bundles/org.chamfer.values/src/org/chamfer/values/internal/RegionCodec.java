package org.chamfer.values.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.geometry.Region;
import org.chamfer.values.RegionValue;
import org.chamfer.values.ValueCodec;

/** Number of contours; for each the number of coordinates and these. */
public final class RegionCodec implements ValueCodec<RegionValue> {
    @Override
    public Class<RegionValue> valueClass() {
        return RegionValue.class;
    }

    @Override
    public void write(RegionValue value, OutputStream out) throws IOException {
        ArrayOutput array = new ArrayOutput(out);
        array.putInt(value.region().contours().size());
        for (double[] contour : value.region().contours()) {
            array.putInt(contour.length);
            array.putDoubles(contour);
        }
        array.flush();
    }

    @Override
    public RegionValue read(byte[] bytes) throws IOException {
        ArrayInput in = new ArrayInput(bytes);
        int count = in.getCount(Integer.BYTES);
        List<double[]> contours = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            contours.add(in.getDoubles(in.getCount(Double.BYTES)));
        }
        in.end();
        try {
            return new RegionValue(new Region(contours));
        } catch (IllegalArgumentException e) {
            throw new IOException("no region: " + e.getMessage(), e);
        }
    }
}

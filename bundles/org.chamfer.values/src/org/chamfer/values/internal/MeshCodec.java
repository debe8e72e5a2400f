package org.chamfer.values.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.chamfer.values.MeshValue;
import org.chamfer.values.ValueCodec;

/** Positions, triangles and runs, all digits of them. */
public final class MeshCodec implements ValueCodec<MeshValue> {
    private static final int COLORED = 1;
    private static final int NAMED = 2;
    private static final int SMALLEST_RUN = 9;

    @Override
    public Class<MeshValue> valueClass() {
        return MeshValue.class;
    }

    @Override
    public void write(MeshValue value, OutputStream out) throws IOException {
        Mesh mesh = value.mesh();
        ArrayOutput array = new ArrayOutput(out);
        array.putInt(mesh.positions().length);
        array.putDoubles(mesh.positions());
        array.putInt(mesh.triangles().length);
        array.putInts(mesh.triangles());
        array.putInt(mesh.runs().size());
        for (MeshRun run : mesh.runs()) {
            write(run, array);
        }
        array.flush();
    }

    private static void write(MeshRun run, ArrayOutput array) throws IOException {
        Color color = run.origin().color();
        String part = run.origin().part();
        array.putInt(run.triangleCount());
        array.putInt(run.origin().source());
        array.putByte((color == null ? 0 : COLORED) | (part == null ? 0 : NAMED));
        if (color != null) {
            array.putFloat(color.red());
            array.putFloat(color.green());
            array.putFloat(color.blue());
            array.putFloat(color.alpha());
        }
        if (part != null) {
            array.putText(part);
        }
    }

    @Override
    public MeshValue read(byte[] bytes) throws IOException {
        ArrayInput in = new ArrayInput(bytes);
        double[] positions = in.getDoubles(in.getCount(Double.BYTES));
        int[] triangles = in.getInts(in.getCount(Integer.BYTES));
        int count = in.getCount(SMALLEST_RUN);
        List<MeshRun> runs = new ArrayList<>(count);
        int first = 0;
        try {
            for (int i = 0; i < count; i++) {
                MeshRun run = readRun(in, first);
                runs.add(run);
                first += run.triangleCount();
            }
            in.end();
            return new MeshValue(new Mesh(positions, triangles, runs));
        } catch (IllegalArgumentException e) {
            throw new IOException("no mesh: " + e.getMessage(), e);
        }
    }

    private static MeshRun readRun(ArrayInput in, int first) throws IOException {
        int triangles = in.getInt();
        int source = in.getInt();
        int flags = in.getByte();
        Color color =
                (flags & COLORED) == 0 ? null : new Color(in.getFloat(), in.getFloat(), in.getFloat(), in.getFloat());
        String part = (flags & NAMED) == 0 ? null : in.getText();
        return new MeshRun(first, triangles, new MeshOrigin(color, part, source));
    }
}

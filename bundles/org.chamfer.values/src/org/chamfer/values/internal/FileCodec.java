package org.chamfer.values.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamfer.values.FileValue;
import org.chamfer.values.ValueCodec;

/** Name, content and companions. */
public final class FileCodec implements ValueCodec<FileValue> {
    @Override
    public Class<FileValue> valueClass() {
        return FileValue.class;
    }

    @Override
    public void write(FileValue value, OutputStream out) throws IOException {
        ArrayOutput array = new ArrayOutput(out);
        array.putText(value.name());
        array.putBytes(value.bytes());
        array.putInt(value.companions().size());
        for (Map.Entry<String, byte[]> companion : value.companions().entrySet()) {
            array.putText(companion.getKey());
            array.putBytes(companion.getValue());
        }
        array.flush();
    }

    @Override
    public FileValue read(byte[] bytes) throws IOException {
        ArrayInput in = new ArrayInput(bytes);
        String name = in.getText();
        byte[] content = in.getBytes();
        int count = in.getCount(2 * Integer.BYTES);
        SortedMap<String, byte[]> companions = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            companions.put(in.getText(), in.getBytes());
        }
        in.end();
        try {
            return new FileValue(name, content, companions);
        } catch (IllegalArgumentException e) {
            throw new IOException("no file: " + e.getMessage(), e);
        }
    }
}

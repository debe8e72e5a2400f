package org.chamfer.engine.internal.explain;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chamfer.engine.internal.key.KeyPart;

/** The bytes of the traces of a graph's nodes. Equal parts are written once: most nodes share some. */
final class TraceCodec {
    private static final int VERSION = 1;
    private static final KeyPart.Kind[] KINDS = KeyPart.Kind.values();

    private TraceCodec() {}

    static void write(Map<String, NodeTrace> traces, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
        Map<KeyPart, Integer> numbers = new HashMap<>();
        out.writeInt(VERSION);
        out.writeInt(traces.size());
        for (Map.Entry<String, NodeTrace> trace : new TreeMap<>(traces).entrySet()) {
            out.writeUTF(trace.getKey());
            out.writeUTF(trace.getValue().key());
            out.writeInt(trace.getValue().parts().size());
            for (KeyPart part : trace.getValue().parts()) {
                Integer number = numbers.putIfAbsent(part, numbers.size());
                out.writeInt(number == null ? -1 : number);
                if (number == null) {
                    out.writeByte(part.kind().ordinal());
                    out.writeUTF(part.name());
                    out.writeUTF(part.value());
                }
            }
        }
        out.flush();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is something else
     */
    static Map<String, NodeTrace> read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        Map<String, NodeTrace> traces = new HashMap<>();
        List<KeyPart> known = new ArrayList<>();
        try {
            if (in.readInt() != VERSION) {
                return traces;
            }
            for (int count = in.readInt(); count > 0; count--) {
                String id = in.readUTF();
                String key = in.readUTF();
                List<KeyPart> parts = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    int number = in.readInt();
                    if (number < 0) {
                        known.add(new KeyPart(KINDS[in.readUnsignedByte()], in.readUTF(), in.readUTF()));
                        number = known.size() - 1;
                    }
                    parts.add(known.get(number));
                }
                traces.put(id, new NodeTrace(key, parts));
            }
            return traces;
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("no traces", e);
        }
    }
}

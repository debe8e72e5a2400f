package org.chamfer.engine.internal.isolation;

import static org.chamfer.engine.internal.isolation.ValueFrames.readText;
import static org.chamfer.engine.internal.isolation.ValueFrames.writeText;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamfer.engine.internal.run.NodeJob;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFile;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.values.Value;

/** Jobs as messages. Files that stand somewhere are read by the child itself. */
public final class JobFrames {
    private JobFrames() {}

    /** The bytes of a job. */
    public static byte[] write(NodeJob job, NodeContext context, PortTypes types) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writeText(job.node(), out);
            writeText(job.type().id(), out);
            SignatureFrames.write(job.signature(), out);
            writeText(context.folder().toString(), out);
            writeText(context.confinement().map(Path::toString).orElse(""), out);
            out.writeInt(job.inputs().size());
            for (Map.Entry<String, List<Value>> input : job.inputs().entrySet()) {
                writeText(input.getKey(), out);
                out.writeInt(input.getValue().size());
                for (Value value : input.getValue()) {
                    ValueFrames.write(value, types, out);
                }
            }
            out.writeInt(job.parameters().size());
            for (Map.Entry<String, Value> parameter : job.parameters().entrySet()) {
                writeText(parameter.getKey(), out);
                ValueFrames.write(parameter.getValue(), types, out);
            }
            out.writeInt(job.files().size());
            for (Map.Entry<String, NodeFile> file : job.files().entrySet()) {
                writeText(file.getKey(), out);
                write(file.getValue(), out);
            }
        }
        return bytes.toByteArray();
    }

    /**
     * The job of some bytes.
     *
     * @throws IOException if they are none, or the node type is not there
     */
    public static ReceivedJob read(byte[] bytes, NodeTypes types, PortTypes portTypes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String node = readText(in);
            String id = readText(in);
            NodeType type = types.find(id).orElseThrow(() -> new IOException("there is no node type " + id));
            NodeSignature signature = SignatureFrames.read(in);
            Path folder = Path.of(readText(in));
            String confinement = readText(in);
            SortedMap<String, List<Value>> inputs = new TreeMap<>();
            for (int count = in.readInt(); count > 0; count--) {
                String port = readText(in);
                List<Value> values = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    values.add(ValueFrames.read(portTypes, in));
                }
                inputs.put(port, values);
            }
            SortedMap<String, Value> parameters = new TreeMap<>();
            for (int count = in.readInt(); count > 0; count--) {
                parameters.put(readText(in), ValueFrames.read(portTypes, in));
            }
            SortedMap<String, NodeFile> files = new TreeMap<>();
            for (int count = in.readInt(); count > 0; count--) {
                files.put(readText(in), readFile(in));
            }
            return new ReceivedJob(
                    new NodeJob(node, type, signature, inputs, parameters, files),
                    folder,
                    confinement.isEmpty() ? Optional.empty() : Optional.of(Path.of(confinement)));
        }
    }

    private static void write(NodeFile file, DataOutputStream out) throws IOException {
        writeText(file.name(), out);
        Optional<Path> path = file.path();
        out.writeBoolean(path.isPresent());
        if (path.isPresent()) {
            writeText(path.get().toString(), out);
        } else {
            out.writeInt(file.bytes().length);
            out.write(file.bytes());
        }
    }

    private static NodeFile readFile(DataInputStream in) throws IOException {
        String name = readText(in);
        return in.readBoolean()
                ? new SentFile(name, Optional.of(Path.of(readText(in))), null)
                : new SentFile(name, Optional.empty(), ValueFrames.readBytes(in));
    }
}

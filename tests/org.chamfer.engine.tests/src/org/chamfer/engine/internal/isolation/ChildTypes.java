package org.chamfer.engine.internal.isolation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.type.Converter;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.PortType;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.graph.type.SignatureRequest;
import org.chamfer.graph.type.ValueConverter;
import org.chamfer.values.FileValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;
import org.chamfer.values.ValueCodec;
import org.chamfer.values.ValueCodecs;

/** Node types that do what can go wrong. */
final class ChildTypes implements NodeTypes {
    static final PortTypes PORT_TYPES = new FewPortTypes();

    private static final Map<String, NodeFunction> FUNCTIONS = Map.ofEntries(
            Map.entry("echo", ChildTypes::echo),
            Map.entry("fail", (_, _) -> {
                throw new DiagnosticException(
                        Diagnostic.error("test.fail", "this is wrong", null).withHint("make it right"));
            }),
            Map.entry("throw", (_, _) -> {
                throw new IllegalStateException("a fault");
            }),
            Map.entry("nothing", (_, _) -> null),
            Map.entry("exit", (_, _) -> {
                System.err.println("going down");
                Runtime.getRuntime().halt(7);
                return null;
            }),
            Map.entry("memory", (_, _) -> {
                long[][] all = new long[1000][];
                for (int i = 0; i < all.length; i++) {
                    all[i] = new long[1 << 20];
                }
                return NodeOutputs.of("text", new TextValue("" + all.length));
            }),
            Map.entry("poll", (_, context) -> {
                while (!context.isCancelled()) {
                    sleep(5);
                }
                throw new CancellationException();
            }),
            Map.entry("hang", (_, _) -> {
                while (true) {
                    sleep(1000);
                }
            }),
            Map.entry("slow", (_, _) -> {
                sleep(300);
                return NodeOutputs.of("text", new TextValue("slow"));
            }));

    /** Tells the context all kinds of things and gives back what came in. */
    private static NodeOutputs echo(NodeInputs inputs, NodeContext context) throws IOException {
        System.out.println("this must not disturb anything");
        context.progress("echoing", 0.5);
        context.log("a line");
        context.diagnostic(Diagnostic.warning("test.warning", "take care", null));
        context.fileRead(context.folder().resolve("read.txt"));
        context.fileMissed(context.folder().resolve("missed.txt"));
        NodeOutputs outputs = new NodeOutputs(new TreeMap<>());
        for (MeshValue mesh : inputs.all("mesh", MeshValue.class)) {
            outputs = outputs.and("mesh" + outputs.values().size(), mesh);
        }
        String text =
                inputs.parameters().text("text") + " " + inputs.parameters().number("number");
        byte[] file = inputs.parameters().file("file").orElseThrow().bytes();
        return outputs.and("text", new TextValue(text)).and("file", new FileValue("copy.bin", file));
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException _) {
            // Nothing stops this one.
        }
    }

    @Override
    public List<NodeType> all() {
        return FUNCTIONS.keySet().stream().sorted().map(ChildTypes::type).toList();
    }

    @Override
    public Optional<NodeType> find(String id) {
        return FUNCTIONS.containsKey(id) ? Optional.of(type(id)) : Optional.empty();
    }

    @Override
    public NodeFunction function(NodeType type) {
        return FUNCTIONS.get(type.id());
    }

    @Override
    public NodeSignature signature(SignatureRequest request) {
        return request.type().signature();
    }

    static NodeType type(String id) {
        NodeSignature none = new NodeSignature(List.of(), List.of(), List.of());
        return new NodeType(id, 1, id, "Test", "", "", none, false, Set.of(), Set.of(), true, "org.test", "1.0.0");
    }

    /** Texts, numbers, meshes and files. */
    private static final class FewPortTypes implements PortTypes {
        @Override
        public List<PortType> all() {
            return List.of();
        }

        @Override
        public Optional<PortType> find(String id) {
            return Optional.empty();
        }

        @Override
        public List<Converter> converters() {
            return List.of();
        }

        @Override
        public Optional<Converter> converter(String from, String to) {
            return Optional.empty();
        }

        @Override
        public ValueCodec<? extends Value> codec(String id) throws DiagnosticException {
            return switch (id) {
                case "text" -> ValueCodecs.TEXT;
                case "number" -> ValueCodecs.NUMBER;
                case "mesh" -> ValueCodecs.MESH;
                case "file" -> ValueCodecs.FILE;
                default -> throw new DiagnosticException(Diagnostic.error("test", "no type " + id, null));
            };
        }

        @Override
        public ValueConverter function(Converter converter) {
            throw new UnsupportedOperationException();
        }
    }

    /** The folder of all jobs. */
    static Path folder() {
        return Path.of("").toAbsolutePath();
    }
}

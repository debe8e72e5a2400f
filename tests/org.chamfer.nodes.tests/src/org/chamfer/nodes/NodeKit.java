package org.chamfer.nodes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.graph.type.SignatureProvider;
import org.chamfer.graph.type.SignatureRequest;
import org.chamfer.values.PortTypeIds;
import org.chamfer.values.Value;

/**
 * One node of a declared type, run without graph and engine: what the declaration promises to the function is true, and
 * what the function gives is compared with the declaration.
 *
 * <pre>{@code
 * MeshValue mesh = NodeKit.of("heightmap").input("image", image).set("width", "40").run().get("mesh", MeshValue.class);
 * }</pre>
 */
public final class NodeKit {
    private final Declarations.Declared declared;
    private final Map<String, String> set = new HashMap<>();
    private final Map<String, Value> wired = new HashMap<>();
    private final Map<String, List<Value>> inputs = new HashMap<>();
    private final Map<Class<?>, Object> services = new HashMap<>();
    private Path folder = Path.of("").toAbsolutePath();
    private Optional<Path> confinement = Optional.empty();
    private boolean cancelled;

    private NodeKit(Declarations.Declared declared) {
        this.declared = declared;
    }

    /** A node of a type that plugin.xml declares, with its default parameters and nothing connected. */
    public static NodeKit of(String id) {
        return new NodeKit(Declarations.of(id));
    }

    /** Sets a parameter, written as in graph files; may be called before the signature is known. */
    public NodeKit set(String parameter, String text) {
        set.put(parameter, text);
        return this;
    }

    /** Sets a parameter to a number. */
    public NodeKit set(String parameter, double number) {
        return set(parameter, Double.toString(number));
    }

    /** Sets a parameter to a whole number. */
    public NodeKit set(String parameter, int number) {
        return set(parameter, Integer.toString(number));
    }

    /** Sets a parameter to a truth value. */
    public NodeKit set(String parameter, boolean value) {
        return set(parameter, Boolean.toString(value));
    }

    /** Gives a parameter a value by a wire. */
    public NodeKit wire(String parameter, Value value) {
        wired.put(parameter, value);
        return this;
    }

    /** Connects values to an input port, in this order. */
    public NodeKit input(String port, Value... values) {
        inputs.computeIfAbsent(port, _ -> new ArrayList<>()).addAll(List.of(values));
        return this;
    }

    /** The folder that relative paths start from. */
    public NodeKit folder(Path newFolder) {
        folder = newFolder.toAbsolutePath();
        return this;
    }

    /** The only folder that files are read from. */
    public NodeKit confinement(Path newConfinement) {
        confinement = Optional.of(newConfinement.toAbsolutePath());
        return this;
    }

    /** Offers another service than the usual one. */
    public <T> NodeKit service(Class<T> type, T service) {
        services.put(type, service);
        return this;
    }

    /** The run is cancelled from the start. */
    public NodeKit cancelled() {
        cancelled = true;
        return this;
    }

    /** The ports and parameters of this node. */
    public NodeSignature signature() throws DiagnosticException, IOException {
        NodeType type = declared.type();
        if (!type.dynamic()) {
            return type.signature();
        }
        SignatureProvider provider = make(declared.signatureClass(), SignatureProvider.class);
        return provider.signature(new SignatureRequest(type, set, folder, confinement));
    }

    /** Runs the node; its outputs are those that are declared. */
    public Run run() throws DiagnosticException, IOException {
        NodeSignature signature = signature();
        checkInputs(signature);
        TestContext context = new TestContext(folder, confinement, services, cancelled);
        NodeFunction function = make(declared.functionClass(), NodeFunction.class);
        TestParameters parameters = new TestParameters(signature, set, wired, folder);
        NodeOutputs outputs = function.run(new Inputs(signature, inputs, parameters), context);
        checkOutputs(signature, outputs);
        return new Run(outputs, context.log, context.diagnostics, context.filesRead, context.filesMissed);
    }

    private void checkInputs(NodeSignature signature) {
        for (PortSpec port : signature.inputs()) {
            int count = inputs.getOrDefault(port.name(), List.of()).size();
            if (port.arity() == Arity.ONE && count != 1 || port.arity() == Arity.OPTIONAL && count > 1) {
                throw new IllegalArgumentException(count + " values at the port " + port.name());
            }
        }
        for (String port : inputs.keySet()) {
            if (signature.inputs().stream().noneMatch(spec -> spec.name().equals(port))) {
                throw new IllegalArgumentException("no input port " + port + " is declared");
            }
        }
    }

    private void checkOutputs(NodeSignature signature, NodeOutputs outputs) {
        Set<String> names = new TreeSet<>();
        for (PortSpec port : signature.outputs()) {
            names.add(port.name());
            Value value = outputs.values().get(port.name());
            if (value != null
                    && !port.type().equals(PortTypeIds.ANY)
                    && !value.type().equals(port.type())) {
                throw new AssertionError(declared + " gives a " + value.type() + " at its output " + port.name());
            }
        }
        if (!names.equals(outputs.values().keySet())) {
            throw new AssertionError(declared + " gives " + outputs.values().keySet() + ", declared are " + names);
        }
    }

    private static <T> T make(String className, Class<T> type) {
        try {
            return type.cast(Class.forName(className).getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot make " + className, e);
        }
    }

    /**
     * What a run gave.
     *
     * @param outputs the values
     * @param log the lines for the console
     * @param diagnostics the warnings
     * @param filesRead files that the result depends on, apart from those of parameters
     * @param filesMissed places where a file was looked for in vain
     */
    public record Run(
            NodeOutputs outputs,
            List<String> log,
            List<Diagnostic> diagnostics,
            List<Path> filesRead,
            List<Path> filesMissed) {
        /** The value at an output port. */
        public <V extends Value> V get(String port, Class<V> type) {
            return type.cast(outputs.values().get(port));
        }
    }

    private record Inputs(NodeSignature signature, Map<String, List<Value>> values, NodeParameters parameters)
            implements NodeInputs {
        @Override
        public <V extends Value> V get(String port, Class<V> type) {
            return type.cast(values.get(checked(port, Arity.ONE)).getFirst());
        }

        @Override
        public <V extends Value> Optional<V> find(String port, Class<V> type) {
            return values.getOrDefault(checked(port, Arity.ONE, Arity.OPTIONAL), List.of()).stream()
                    .findFirst()
                    .map(type::cast);
        }

        @Override
        public <V extends Value> List<V> all(String port, Class<V> type) {
            return values.getOrDefault(checked(port, Arity.values()), List.of()).stream()
                    .map(type::cast)
                    .toList();
        }

        private String checked(String port, Arity... arities) {
            if (signature.inputs().stream()
                    .noneMatch(
                            spec -> spec.name().equals(port) && List.of(arities).contains(spec.arity()))) {
                throw new IllegalArgumentException("no such input port: " + port);
            }
            return port;
        }
    }
}

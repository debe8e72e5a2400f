package org.chamfer.engine.internal.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.digest.Digester;
import org.chamfer.engine.OutputValue;
import org.chamfer.engine.internal.plan.PlannedInput;
import org.chamfer.engine.internal.plan.PlannedNode;
import org.chamfer.graph.type.Converter;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.ParameterText;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.graph.type.Requirement;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.PortTypeIds;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;
import org.chamfer.values.VectorValue;

/** Computes the keys of nodes: of everything that has an influence on their outputs, and of nothing else. */
public final class NodeKeys {
    private static final int SHOWN = 40;

    private final PortTypes ports;
    private final String program;
    private final Supplier<String> kernel;
    private final String confinement;
    private volatile String kernelIdentity;

    /**
     * Makes the keys of a run.
     *
     * @param program identifies what computes beside the bundles of the types
     * @param kernel gives the kernel's identity when a node needs it
     * @param confinement the name in keys of the only folder that files are read from, empty if there is none: a node
     *     may find files in one run and not in the other
     */
    public NodeKeys(PortTypes ports, String program, Supplier<String> kernel, String confinement) {
        this.ports = ports;
        this.program = program;
        this.kernel = kernel;
        this.confinement = confinement;
    }

    /**
     * The key of a node.
     *
     * @param inputs the values at its planned inputs
     * @param files the files of its parameters
     * @throws DiagnosticException if a value has no way to the type of its input
     */
    public Digest key(PlannedNode node, List<List<OutputValue>> inputs, List<ChosenFile> files)
            throws DiagnosticException {
        NodeType type = node.installedType();
        Digester digester = new Digester("node")
                .add(type.id())
                .add(type.version())
                .add(type.contributor())
                .add(type.contributorVersion())
                .add(program)
                .add(confinement)
                .add(type.requirements().contains(Requirement.KERNEL) ? kernelIdentity() : "");
        digester.add(node.parameters().size());
        for (Map.Entry<String, Value> parameter : node.parameters().entrySet()) {
            digester.add(parameter.getKey());
            add(parameter.getValue(), digester);
        }
        digester.add(files.size());
        for (ChosenFile file : files) {
            digester.add(file.parameter())
                    .add(file.name())
                    .add(file.state().digest().orElseThrow());
        }
        digester.add(inputs.size());
        for (int at = 0; at < inputs.size(); at++) {
            PlannedInput input = node.inputs().get(at);
            digester.add(input.port().name()).add(inputs.get(at).size());
            for (OutputValue value : inputs.get(at)) {
                digester.add(value.type()).add(value.digest());
                Optional<Converter> converter = converter(node, input, value.type());
                digester.add(converter.isPresent());
                converter.ifPresent(
                        way -> digester.add(way.to()).add(way.version()).add(way.contributor()));
            }
        }
        return digester.finish();
    }

    /**
     * What converts a value to the type of an input, if it has to be converted.
     *
     * @throws DiagnosticException if there is nothing that does
     */
    public Optional<Converter> converter(PlannedNode node, PlannedInput input, String type) throws DiagnosticException {
        String wanted = input.port().type();
        if (wanted.equals(type) || wanted.equals(PortTypeIds.ANY)) {
            return Optional.empty();
        }
        Optional<Converter> converter = ports.converter(type, wanted);
        if (converter.isEmpty()) {
            throw new DiagnosticException(Diagnostic.error(
                            "engine.value-type",
                            "the input " + input.port().name() + " of the node " + node.id() + " takes " + wanted
                                    + ", but got a value of the type " + type,
                            null)
                    .withHint("there is no converter from " + type + " to " + wanted));
        }
        return converter;
    }

    /** What a node's key is made of, for explanations. */
    public List<KeyPart> parts(PlannedNode node, List<List<OutputValue>> inputs, List<ChosenFile> files) {
        NodeType type = node.installedType();
        List<KeyPart> parts = new ArrayList<>();
        parts.add(new KeyPart(KeyPart.Kind.TYPE, "", type.id() + " " + type.version()));
        parts.add(new KeyPart(KeyPart.Kind.BUNDLE, "", type.contributor() + " " + type.contributorVersion()));
        parts.add(new KeyPart(KeyPart.Kind.PROGRAM, "", program));
        if (type.requirements().contains(Requirement.KERNEL)) {
            parts.add(new KeyPart(KeyPart.Kind.KERNEL, "", kernelIdentity()));
        }
        node.parameters()
                .forEach((name, value) ->
                        parts.add(new KeyPart(KeyPart.Kind.PARAMETER, name, shown(ParameterText.write(value)))));
        for (ChosenFile file : files) {
            parts.add(new KeyPart(KeyPart.Kind.PARAMETER, file.parameter(), shown(file.name())));
            parts.add(new KeyPart(KeyPart.Kind.FILE, file.name(), file.state().shown()));
        }
        for (int at = 0; at < inputs.size(); at++) {
            String name = node.inputs().get(at).port().name();
            List<OutputValue> values = inputs.get(at);
            parts.add(new KeyPart(
                    KeyPart.Kind.INPUT,
                    name,
                    values.size() == 1 ? values.getFirst().digest().abbreviated() : together(values)));
        }
        return parts;
    }

    private String kernelIdentity() {
        if (kernelIdentity == null) {
            kernelIdentity = kernel.get();
        }
        return kernelIdentity;
    }

    private static String together(List<OutputValue> values) {
        Digester digester = new Digester("values");
        values.forEach(value -> digester.add(value.digest()));
        return digester.finish().abbreviated();
    }

    /** A line that is short; texts that differ further on differ in the digits at their end. */
    private static String shown(String text) {
        boolean plain = text.length() <= SHOWN && text.indexOf('\n') < 0;
        if (plain) {
            return text;
        }
        String line = text.lines().findFirst().orElse("");
        String start = line.substring(0, Math.min(line.length(), SHOWN / 2)).strip();
        return start + "… ("
                + new Digester("text").add(text).finish().abbreviated().substring(0, 4) + ")";
    }

    private static void add(Value value, Digester digester) {
        switch (value) {
            case NumberValue number -> digester.add(1).add(number.number());
            case BooleanValue flag -> digester.add(2).add(flag.value());
            case TextValue text -> digester.add(3).add(text.text());
            case VectorValue vector -> digester.add(4).add(vector.toArray());
            default -> digester.add(5).add(value.type()).add(value.digest());
        }
    }
}

package org.chamfer.engine.internal.isolation;

import static org.chamfer.engine.internal.isolation.ValueFrames.readText;
import static org.chamfer.engine.internal.isolation.ValueFrames.writeText;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.Choice;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.PortSpec;

/** The ports and parameters of a node as a part of messages: the child need not find out again what code tells. */
final class SignatureFrames {
    private SignatureFrames() {}

    static void write(NodeSignature signature, DataOutputStream out) throws IOException {
        writePorts(signature.inputs(), out);
        writePorts(signature.outputs(), out);
        out.writeInt(signature.parameters().size());
        for (ParameterSpec parameter : signature.parameters()) {
            write(parameter, out);
        }
    }

    static NodeSignature read(DataInputStream in) throws IOException {
        List<PortSpec> inputs = readPorts(in);
        List<PortSpec> outputs = readPorts(in);
        List<ParameterSpec> parameters = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            parameters.add(readParameter(in));
        }
        return new NodeSignature(inputs, outputs, parameters);
    }

    private static void writePorts(List<PortSpec> ports, DataOutputStream out) throws IOException {
        out.writeInt(ports.size());
        for (PortSpec port : ports) {
            writeText(port.name(), out);
            writeText(port.type(), out);
            out.writeByte(port.arity().ordinal());
            writeText(port.label(), out);
            writeText(port.description(), out);
        }
    }

    private static List<PortSpec> readPorts(DataInputStream in) throws IOException {
        List<PortSpec> ports = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            ports.add(new PortSpec(
                    readText(in), readText(in), Arity.values()[in.readUnsignedByte()], readText(in), readText(in)));
        }
        return ports;
    }

    private static void write(ParameterSpec parameter, DataOutputStream out) throws IOException {
        writeText(parameter.name(), out);
        out.writeByte(parameter.kind().ordinal());
        writeText(parameter.label(), out);
        writeText(parameter.defaultText(), out);
        for (OptionalDouble bound : List.of(parameter.minimum(), parameter.maximum(), parameter.step())) {
            out.writeDouble(bound.orElse(Double.NaN));
        }
        out.writeInt(parameter.choices().size());
        for (Choice choice : parameter.choices()) {
            writeText(choice.value(), out);
            writeText(choice.label(), out);
        }
        writeText(parameter.unit(), out);
        writeText(parameter.group(), out);
        writeText(parameter.description(), out);
    }

    private static ParameterSpec readParameter(DataInputStream in) throws IOException {
        String name = readText(in);
        ParameterKind kind = ParameterKind.values()[in.readUnsignedByte()];
        String label = readText(in);
        String text = readText(in);
        OptionalDouble minimum = readBound(in);
        OptionalDouble maximum = readBound(in);
        OptionalDouble step = readBound(in);
        List<Choice> choices = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            choices.add(new Choice(readText(in), readText(in)));
        }
        return new ParameterSpec(
                name, kind, label, text, minimum, maximum, step, choices, readText(in), readText(in), readText(in));
    }

    private static OptionalDouble readBound(DataInputStream in) throws IOException {
        double bound = in.readDouble();
        return Double.isNaN(bound) ? OptionalDouble.empty() : OptionalDouble.of(bound);
    }
}

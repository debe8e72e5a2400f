package org.chamfer.engine.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.engine.internal.key.ChosenFile;
import org.chamfer.engine.internal.key.NodeKeys;
import org.chamfer.engine.internal.plan.PlannedInput;
import org.chamfer.engine.internal.plan.PlannedNode;
import org.chamfer.graph.node.NodeFile;
import org.chamfer.graph.type.Converter;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.ParameterText;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.values.FileValue;
import org.chamfer.values.PortTypeIds;
import org.chamfer.values.Value;

/** Puts together what the function of a node sees: converts values and checks those of parameters. */
final class JobMaker {
    private final PortTypes ports;
    private final NodeKeys keys;

    JobMaker(PortTypes ports, NodeKeys keys) {
        this.ports = ports;
        this.keys = keys;
    }

    /**
     * Makes the job of a node.
     *
     * @param values those at its planned inputs, as they come from the other nodes
     * @throws DiagnosticException if a value cannot be converted, or is none that its parameter may have
     */
    NodeJob make(PlannedNode node, List<List<Value>> values, List<ChosenFile> chosen, WorkContext work)
            throws DiagnosticException {
        SortedMap<String, List<Value>> inputs = new TreeMap<>();
        SortedMap<String, Value> parameters = new TreeMap<>(node.parameters());
        SortedMap<String, NodeFile> files = new TreeMap<>();
        for (ChosenFile file : chosen) {
            files.put(file.parameter(), new ParameterFile(file.name(), file.path()));
        }
        for (int at = 0; at < values.size(); at++) {
            PlannedInput input = node.inputs().get(at);
            List<Value> converted = new ArrayList<>();
            for (Value value : values.get(at)) {
                converted.add(convert(node, input, value, work));
            }
            if (input.parameter().isEmpty()) {
                inputs.put(input.port().name(), converted);
            } else if (input.port().type().equals(PortTypeIds.FILE)) {
                files.put(input.port().name(), new WiredFile((FileValue) converted.getFirst()));
            } else {
                parameters.put(
                        input.port().name(), checked(node, input.parameter().get(), converted.getFirst()));
            }
        }
        return new NodeJob(node.id(), node.installedType(), node.signature(), inputs, parameters, files);
    }

    private Value convert(PlannedNode node, PlannedInput input, Value value, WorkContext work)
            throws DiagnosticException {
        Optional<Converter> converter = keys.converter(node, input, value.type());
        if (converter.isEmpty()) {
            return value;
        }
        Value converted = ports.function(converter.get()).convert(value, work);
        if (converted == null || !converted.type().equals(input.port().type())) {
            throw new DiagnosticException(Diagnostic.error(
                            "engine.converter-broken",
                            "the converter from " + converter.get().from() + " to "
                                    + converter.get().to() + " gave "
                                    + (converted == null ? "nothing" : "a " + converted.type()),
                            null)
                    .withHint("the fault is in " + converter.get().contributor()));
        }
        return converted;
    }

    private static Value checked(PlannedNode node, ParameterSpec parameter, Value value) throws DiagnosticException {
        try {
            ParameterText.check(parameter, value);
            return value;
        } catch (DiagnosticException e) {
            Diagnostic cause = e.diagnostic();
            throw new DiagnosticException(
                    Diagnostic.error(
                                    cause.code(),
                                    "node " + node.id() + ": " + cause.message() + ", which came by a wire",
                                    null)
                            .withHint(cause.hint()),
                    e);
        }
    }
}

package org.chamfer.graph.internal.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.Choice;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.ParameterText;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.graph.type.Requirement;
import org.chamfer.values.PortTypeIds;
import org.eclipse.core.runtime.IConfigurationElement;

/** Reads the declaration of a node type and checks that it makes sense. */
final class NodeTypeReader {
    private static final String ID = "[A-Za-z][A-Za-z0-9._-]*";
    private static final String NAME = "[A-Za-z_$][A-Za-z0-9_-]*";

    private final PortTypes portTypes;

    NodeTypeReader(PortTypes portTypes) {
        this.portTypes = portTypes;
    }

    /** Reads a {@code nodeType} element. */
    NodeType read(IConfigurationElement element) throws DiagnosticException {
        String id = element.getAttribute("id");
        Contribution type = new Contribution(element, "node type " + (id == null ? "without id" : id));
        if (!type.required("id").matches(ID)) {
            throw type.failure("has an id that is no word");
        }
        type.required("class");
        NodeSignature signature = signature(type);
        return new NodeType(
                id,
                type.version(),
                type.label(id),
                type.required("category"),
                type.optional("icon"),
                type.required("description"),
                signature,
                !type.optional("signature").isEmpty(),
                requirements(type),
                publishes(type, signature),
                !type.optional("cacheable").equals("false"),
                type.bundle(),
                type.bundleVersion());
    }

    private NodeSignature signature(Contribution type) throws DiagnosticException {
        List<PortSpec> inputs = new ArrayList<>();
        List<PortSpec> outputs = new ArrayList<>();
        List<ParameterSpec> parameters = new ArrayList<>();
        Set<String> inputNames = new LinkedHashSet<>();
        Set<String> outputNames = new LinkedHashSet<>();
        for (IConfigurationElement child : type.element().getChildren()) {
            switch (child.getName()) {
                case "input" -> inputs.add(port(type.part(child, "input"), inputNames));
                case "output" -> outputs.add(port(type.part(child, "output"), outputNames));
                case "parameter" -> parameters.add(parameter(type.part(child, "parameter"), inputNames));
                default -> throw type.failure("has an element " + child.getName() + ", which there is not");
            }
        }
        return new NodeSignature(inputs, outputs, parameters);
    }

    private PortSpec port(Contribution port, Set<String> names) throws DiagnosticException {
        String name = name(port, names);
        String type = port.required("type");
        if (portTypes.find(type).isEmpty()) {
            throw port.failure("has the port type '" + type + "', which there is not");
        }
        return new PortSpec(
                name, type, port.word("arity", Arity.class, Arity.ONE), port.label(name), port.optional("description"));
    }

    private static ParameterSpec parameter(Contribution parameter, Set<String> names) throws DiagnosticException {
        String name = name(parameter, names);
        ParameterKind kind = parameter.word(parameter.required("kind"), "kind", ParameterKind.class);
        List<Choice> choices = new ArrayList<>();
        for (IConfigurationElement child : parameter.element().getChildren("choice")) {
            Contribution choice = parameter.part(child, "choice");
            String value = choice.required("value");
            choices.add(new Choice(value, choice.label(value)));
        }
        if (choices.isEmpty() == (kind == ParameterKind.CHOICE)) {
            throw parameter.failure(choices.isEmpty() ? "has no choices" : "has choices, but is no choice");
        }
        String text = parameter.element().getAttribute("default");
        ParameterSpec spec = new ParameterSpec(
                name,
                kind,
                parameter.label(name),
                text == null ? "" : text,
                number(parameter, "min"),
                number(parameter, "max"),
                number(parameter, "step"),
                choices,
                parameter.optional("unit"),
                parameter.optional("group"),
                parameter.optional("description"));
        try {
            ParameterText.read(spec, spec.defaultText());
        } catch (DiagnosticException e) {
            throw parameter.failure(
                    "has a default that it cannot have: " + e.diagnostic().hint());
        }
        return spec;
    }

    private static String name(Contribution part, Set<String> names) throws DiagnosticException {
        String name = part.required("name");
        if (!name.matches(NAME)) {
            throw part.failure("has a name that is no word");
        }
        if (!names.add(name)) {
            throw part.failure("is there twice");
        }
        return name;
    }

    private static OptionalDouble number(Contribution parameter, String attribute) throws DiagnosticException {
        String text = parameter.optional(attribute);
        try {
            return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            throw parameter.failure("has the " + attribute + " '" + text + "', which is no number");
        }
    }

    private static Set<Requirement> requirements(Contribution type) throws DiagnosticException {
        Set<Requirement> found = EnumSet.noneOf(Requirement.class);
        for (String word : words(type.optional("requires"))) {
            found.add(type.word(word, "requirement", Requirement.class));
        }
        return found;
    }

    private static Set<String> publishes(Contribution type, NodeSignature signature) throws DiagnosticException {
        Set<String> found = new LinkedHashSet<>(words(type.optional("publishes")));
        for (String name : found) {
            if (signature
                    .output(name)
                    .filter(output -> output.type().equals(PortTypeIds.FILE))
                    .isEmpty()) {
                throw type.failure("publishes '" + name + "', which is no output of the type file");
            }
        }
        return found;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

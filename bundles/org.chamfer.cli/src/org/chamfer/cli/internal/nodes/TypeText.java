package org.chamfer.cli.internal.nodes;

import java.util.List;
import org.chamfer.cli.internal.run.TextColumns;
import org.chamfer.graph.type.Converter;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.graph.type.PortType;

/** Prints declarations for people. */
final class TypeText {
    private static final String INDENT = "  ";

    private TypeText() {}

    /** All node types by category, the port types and the converters, a line for each. */
    static String list(TypeCatalog catalog) {
        StringBuilder out = new StringBuilder();
        catalog.categories().forEach((category, types) -> {
            TextColumns lines = new TextColumns();
            types.forEach(type -> lines.row(type.id(), type.description()));
            section(category, lines, out);
        });
        TextColumns portTypes = new TextColumns();
        for (PortType type : catalog.portTypes().all()) {
            portTypes.row(type.id(), type.description());
        }
        section("Port types", portTypes, out);
        TextColumns converters = new TextColumns();
        for (Converter converter : catalog.portTypes().converters()) {
            converters.row(converter.from() + " to " + converter.to(), converter.description());
        }
        section("Converters, which wires bring along", converters, out);
        return out.toString();
    }

    /** Everything about a node type. */
    static String details(NodeType type) {
        StringBuilder out = new StringBuilder();
        out.append(type.id()).append(": ").append(type.label()).append('\n');
        out.append(INDENT).append(type.description()).append('\n');
        TypeWords.notes(type).forEach(note -> out.append(INDENT).append(note).append('\n'));
        out.append(INDENT)
                .append(type.category())
                .append(", version ")
                .append(type.version())
                .append(", of ")
                .append(type.contributor())
                .append(' ')
                .append(type.contributorVersion())
                .append('\n');
        section("Inputs", ports(type.signature().inputs()), out);
        section("Outputs", ports(type.signature().outputs()), out);
        TextColumns parameters = new TextColumns();
        for (ParameterSpec parameter : type.signature().parameters()) {
            parameters.row(
                    parameter.name(),
                    TypeWords.word(parameter.kind()),
                    TypeWords.initial(parameter),
                    TypeWords.allowed(parameter),
                    parameter.description());
        }
        section("Parameters", parameters, out);
        return out.toString();
    }

    private static TextColumns ports(List<PortSpec> ports) {
        TextColumns lines = new TextColumns();
        for (PortSpec port : ports) {
            lines.row(port.name(), port.type(), TypeWords.wires(port.arity()), port.description());
        }
        return lines;
    }

    private static void section(String title, TextColumns lines, StringBuilder out) {
        if (!lines.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n").append(title).append('\n').append(lines.text(INDENT));
        }
    }
}

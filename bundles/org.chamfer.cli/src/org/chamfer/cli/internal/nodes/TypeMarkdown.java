package org.chamfer.cli.internal.nodes;

import java.util.List;
import java.util.function.Function;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.PortSpec;

/** The reference documentation of node types, port types and converters: one page of Markdown. */
final class TypeMarkdown {
    private final StringBuilder out = new StringBuilder();

    private TypeMarkdown() {}

    /** The page. */
    static String of(TypeCatalog catalog) {
        TypeMarkdown page = new TypeMarkdown();
        page.write(catalog);
        return page.out.toString();
    }

    private void write(TypeCatalog catalog) {
        out.append("# Node types\n\n");
        out.append("Printed by `chamfer nodes --markdown` from the declarations. Every parameter is also an optional ");
        out.append("input port of the same name: a wire to it wins over the value that is set.\n");
        catalog.categories().forEach((category, types) -> {
            out.append("\n## ").append(text(category)).append('\n');
            types.forEach(this::write);
        });
        out.append("\n# Port types\n");
        table(
                List.of("port type", "color", ""),
                catalog.portTypes().all(),
                type -> List.of(code(type.id()), code(type.color()), text(type.description())));
        out.append("\n# Converters\n\n");
        out.append("A wire between these types is legal and converts the value.\n");
        table(
                List.of("from", "to", ""),
                catalog.portTypes().converters(),
                converter -> List.of(code(converter.from()), code(converter.to()), text(converter.description())));
    }

    private void write(NodeType type) {
        out.append("\n### ")
                .append(text(type.label()))
                .append(" (")
                .append(code(type.id()))
                .append(")\n\n");
        out.append(text(type.description()));
        TypeWords.notes(type).forEach(note -> out.append(' ').append(text(note)));
        out.append('\n');
        table(List.of("input", "type", "wires", ""), type.signature().inputs(), TypeMarkdown::input);
        table(
                List.of("parameter", "kind", "default", "allowed", ""),
                type.signature().parameters(),
                TypeMarkdown::parameter);
        table(
                List.of("output", "type", ""),
                type.signature().outputs(),
                port -> List.of(code(port.name()), code(port.type()), text(port.description())));
    }

    private static List<String> input(PortSpec port) {
        String wires = TypeWords.wires(port.arity());
        return List.of(code(port.name()), code(port.type()), wires.isEmpty() ? "one" : wires, text(port.description()));
    }

    private static List<String> parameter(ParameterSpec parameter) {
        String initial = parameter.defaultText().isEmpty() ? "" : code(TypeWords.initial(parameter));
        return List.of(
                code(parameter.name()),
                TypeWords.word(parameter.kind()),
                initial,
                text(TypeWords.allowed(parameter)),
                text(parameter.description()));
    }

    private <T> void table(List<String> titles, List<T> entries, Function<T, List<String>> cells) {
        if (entries.isEmpty()) {
            return;
        }
        out.append('\n');
        row(titles);
        row(titles.stream().map(_ -> "---").toList());
        entries.forEach(entry -> row(cells.apply(entry)));
    }

    private void row(List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String code(String text) {
        return "`" + text.replace("`", "'").replace("|", "\\|").replace('\n', ' ') + "`";
    }

    /** Text that stays on its line and in its cell. */
    private static String text(String text) {
        return text.replaceAll("([\\\\`*_<>|\\[\\]])", "\\\\$1").replaceAll("\\p{Cntrl}", " ");
    }
}

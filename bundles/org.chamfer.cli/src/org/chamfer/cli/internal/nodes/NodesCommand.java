package org.chamfer.cli.internal.nodes;

import java.util.function.Supplier;
import org.chamfer.base.diagnostic.DiagnosticFormatter;
import org.chamfer.base.diagnostic.NearestName;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import org.chamfer.cli.UsageException;
import org.chamfer.cli.internal.run.JsonText;
import org.chamfer.graph.type.NodeType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chamfer nodes}: lists what graphs are made of. */
@Command(
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  chamfer nodes",
            "  chamfer nodes gear",
            "  chamfer nodes --json > nodes.json",
            "  chamfer nodes --markdown > nodes.md"
        })
public final class NodesCommand implements CliCommand {
    private final Supplier<TypeCatalog> types;

    @Parameters(
            paramLabel = "ID",
            arity = "0..1",
            description = "A node type: print all its ports and parameters; without, list all node types.")
    private String id;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--markdown", description = "Print the reference documentation of all node types.")
    private boolean markdown;

    /** Made by the extension registry. */
    public NodesCommand() {
        this(TypeCatalog::installed);
    }

    NodesCommand(Supplier<TypeCatalog> types) {
        this.types = types;
    }

    @Override
    public int run(CommandContext context) throws UsageException {
        if (markdown && (json || id != null)) {
            throw new UsageException("--markdown prints all node types and goes with neither --json nor a name", "");
        }
        TypeCatalog catalog = types.get();
        if (id != null) {
            NodeType type = find(catalog);
            context.print(json ? JsonText.of(TypeJson.of(type)) : TypeText.details(type));
            return ExitCode.DONE;
        }
        context.print(
                json
                        ? JsonText.of(TypeJson.of(catalog))
                        : markdown ? TypeMarkdown.of(catalog) : TypeText.list(catalog));
        DiagnosticFormatter formatter = new DiagnosticFormatter(_ -> null);
        catalog.problems().forEach(problem -> context.messages().print(problem, formatter));
        return ExitCode.DONE;
    }

    private NodeType find(TypeCatalog catalog) throws UsageException {
        String near = NearestName.hint(
                id, catalog.nodeTypes().all().stream().map(NodeType::id).toList());
        return catalog.nodeTypes()
                .find(id)
                .orElseThrow(() -> new UsageException(
                        "there is no node type " + id, near.isEmpty() ? "'chamfer nodes' lists them" : near));
    }
}

package org.chamfer.cli.internal.cache;

import java.io.IOException;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import org.chamfer.cli.UsageException;
import org.chamfer.cli.internal.run.JsonText;
import org.chamfer.engine.installation.StoreFolder;
import org.chamfer.store.ContentStore;
import org.chamfer.store.PruneReport;
import org.chamfer.store.StoreSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code chamfer cache prune}: removes what was not used for the longest time. */
@Command(name = "prune", description = "Remove what was not used for the longest time, and what is of no use.")
final class CachePruneCommand implements CliCommand {
    @ParentCommand
    private CacheCommand cache;

    @Option(
            names = "--to",
            paramLabel = "SIZE",
            description = "How much may stay, such as 2GB or 500MB; 5GB by default, as the cache keeps by itself.")
    private String size;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public int run(CommandContext context) throws UsageException, DiagnosticException, IOException {
        long capacity = size == null ? StoreSettings.DEFAULT.capacityBytes() : ByteSize.parse(size);
        StoreFolder folder = cache.folder();
        try (ContentStore store = folder.open()) {
            PruneReport report = store.prune(capacity);
            context.print(json ? JsonText.of(CacheReport.json(folder, report)) : CacheReport.text(report) + "\n");
        }
        return ExitCode.DONE;
    }
}

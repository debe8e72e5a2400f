package org.chamfer.cli.internal.cache;

import java.io.IOException;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import org.chamfer.cli.internal.run.JsonText;
import org.chamfer.engine.installation.StoreFolder;
import org.chamfer.store.ContentStore;
import org.chamfer.store.StoreStatistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code chamfer cache size}: prints how much is kept, and where. */
@Command(name = "size", description = "Print how much is kept, and where.")
final class CacheSizeCommand implements CliCommand {
    @ParentCommand
    private CacheCommand cache;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public int run(CommandContext context) throws DiagnosticException, IOException {
        StoreFolder folder = cache.folder();
        StoreStatistics statistics = statistics(folder);
        context.print(
                json
                        ? JsonText.of(CacheReport.json(folder, statistics))
                        : CacheReport.text(statistics) + " in " + folder.path() + "\n");
        return ExitCode.DONE;
    }

    private static StoreStatistics statistics(StoreFolder folder) throws DiagnosticException, IOException {
        if (!folder.exists()) {
            return new StoreStatistics(0, 0, 0);
        }
        try (ContentStore store = folder.open()) {
            return store.statistics();
        }
    }
}

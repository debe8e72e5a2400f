package org.chamfer.cli.internal.cache;

import java.io.IOException;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import org.chamfer.cli.internal.run.JsonText;
import org.chamfer.engine.installation.StoreFolder;
import org.chamfer.store.ContentStore;
import org.chamfer.store.PruneReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code chamfer cache clear}: removes everything that is kept. */
@Command(name = "clear", description = "Remove everything. The next runs compute it again.")
final class CacheClearCommand implements CliCommand {
    @ParentCommand
    private CacheCommand cache;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public int run(CommandContext context) throws DiagnosticException, IOException {
        StoreFolder folder = cache.folder();
        try (ContentStore store = folder.open()) {
            PruneReport report = store.clear();
            context.print(json ? JsonText.of(CacheReport.json(folder, report)) : CacheReport.text(report) + "\n");
        }
        return ExitCode.DONE;
    }
}

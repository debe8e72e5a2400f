package org.chamfer.cli.internal.cache;

import java.util.function.Supplier;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.UsageException;
import org.chamfer.engine.installation.StoreFolder;
import picocli.CommandLine.Command;

/** {@code chamfer cache}: what can be done with the kept results. */
@Command(
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CacheSizeCommand.class,
            CachePruneCommand.class,
            CacheVerifyCommand.class,
            CacheClearCommand.class
        },
        footer = {
            "",
            "Results are kept so that a run computes only what changed. Nothing is lost with them but time: they may",
            "be cleared whenever you like, also while other commands run. The environment variable CHAMFER_CACHE",
            "names another folder for them.",
            "",
            "Examples:",
            "  chamfer cache size",
            "  chamfer cache prune --to 2GB",
            "  chamfer cache verify --json"
        })
public final class CacheCommand implements CliCommand {
    private final Supplier<StoreFolder> folder;

    /** Made by the extension registry. */
    public CacheCommand() {
        this(StoreFolder::ofUser);
    }

    CacheCommand(Supplier<StoreFolder> folder) {
        this.folder = folder;
    }

    /** Where the results are. */
    StoreFolder folder() {
        return folder.get();
    }

    @Override
    public int run(CommandContext context) throws UsageException {
        throw new UsageException("say what to do with the cache", "size, prune, verify or clear; see --help");
    }
}

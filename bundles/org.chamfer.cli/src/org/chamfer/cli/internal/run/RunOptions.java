package org.chamfer.cli.internal.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.UsageException;
import org.chamfer.cli.internal.WorkOptions;
import org.chamfer.engine.Isolation;
import org.chamfer.engine.RunRequest;
import org.chamfer.engine.installation.StoreFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of all commands that run graphs: where and how, nothing that has an influence on results. */
public final class RunOptions {
    @Mixin
    private WorkOptions work = new WorkOptions();

    @Option(
            names = "--isolate",
            description = "Compute in a child process: its memory is gone when the run ends, and it may fail alone.")
    private boolean isolate;

    @Option(
            names = "--isolate-type",
            paramLabel = "TYPE",
            description = "Compute only the nodes of a type in a child process; may be given several times.")
    private List<String> isolatedTypes = new ArrayList<>();

    @Option(names = "--max-heap", paramLabel = "MB", description = "The memory of a child process, in megabytes.")
    private Integer maxHeap;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "A node that takes longer has failed.")
    private Double timeout;

    @Option(
            names = "--no-cache",
            description = "Look nothing up in the cache on disk, and keep nothing for the next time.")
    private boolean withoutCache;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Keep results in this folder; without, in the user's cache folder or in CHAMFER_CACHE.")
    private String cache;

    @Option(names = "--network", description = "Let nodes use the network.")
    private boolean network;

    @Option(
            names = "--confine",
            paramLabel = "DIR",
            description = "Read files only from this folder and from libraries, whatever the graph names.")
    private String confinement;

    /**
     * Checks that the options make sense together, and sets how much is printed.
     *
     * @throws UsageException if they do not
     */
    public void apply(CommandContext context) throws UsageException {
        work.checkUsage();
        if (isolate && !isolatedTypes.isEmpty()) {
            throw new UsageException("--isolate is about all nodes, --isolate-type about some", "give one of them");
        }
        if (maxHeap != null && !isolate && isolatedTypes.isEmpty()) {
            throw new UsageException("--max-heap is about child processes", "add --isolate or --isolate-type");
        }
        if (maxHeap != null && maxHeap < 1) {
            throw new UsageException("--max-heap must be at least 1", "");
        }
        if (timeout != null && !(timeout > 0 && timeout <= Integer.MAX_VALUE)) {
            throw new UsageException("--timeout must be more than 0", "");
        }
        if (withoutCache && cache != null) {
            throw new UsageException("--no-cache and --cache contradict each other", "");
        }
        context.messages().setLevel(work.level());
    }

    /**
     * What to run, and how.
     *
     * @param targets ids of the nodes that are wanted, empty for all end nodes
     * @throws UsageException if the folder of {@code --confine} is none
     */
    public RunRequest request(Set<String> targets, CommandContext context) throws UsageException {
        return new RunRequest(
                targets,
                work.jobs(),
                isolation(),
                timeout == null ? Duration.ZERO : Duration.ofNanos((long) (timeout * 1e9)),
                network,
                confinement(context));
    }

    /** Where results are kept; nothing if they are not to be kept. */
    public Optional<StoreFolder> store(CommandContext context) {
        if (withoutCache) {
            return Optional.empty();
        }
        return Optional.of(
                cache == null
                        ? StoreFolder.ofUser()
                        : StoreFolder.in(context.directory().resolve(cache)));
    }

    /**
     * The only folder that files are read from, if there is one.
     *
     * @throws UsageException if it is no folder
     */
    public Optional<Path> confinement(CommandContext context) throws UsageException {
        if (confinement == null) {
            return Optional.empty();
        }
        Path place = context.directory().resolve(confinement);
        if (!Files.isDirectory(place)) {
            throw new UsageException("--confine needs a folder: there is no folder " + confinement, "");
        }
        return Optional.of(place);
    }

    private Isolation isolation() {
        int heap = maxHeap == null ? 0 : maxHeap;
        if (isolate) {
            return new Isolation(Isolation.Scope.RUN, Set.of(), heap);
        }
        return isolatedTypes.isEmpty()
                ? Isolation.NONE
                : new Isolation(Isolation.Scope.NODE_TYPES, Set.copyOf(isolatedTypes), heap);
    }
}

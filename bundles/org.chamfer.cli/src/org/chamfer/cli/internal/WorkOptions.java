package org.chamfer.cli.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chamfer.cli.Messages;
import org.chamfer.cli.UsageException;
import org.chamfer.geometry.kernel.KernelRegistry;
import picocli.CommandLine.Option;

/** The options of all commands that compute: with what, how much at once, and how much they say of it. */
public final class WorkOptions {
    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = {
                "Compute N things at once; as many as there are processors by default.",
                "Results do not depend on it."
            })
    private Integer jobs;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors only.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Also print where the time goes.")
    private boolean verbose;

    @Option(
            names = "--kernel",
            paramLabel = "NAME",
            description =
                    "The geometry kernel: chamfer or manifold; without, what CHAMFER_KERNEL says, or the default.")
    private String kernel;

    /**
     * Checks that the options make sense together, and has the kernel used that is asked for.
     *
     * @throws UsageException if they do not
     */
    public void checkUsage() throws UsageException {
        if (quiet && verbose) {
            throw new UsageException("-q and -v contradict each other", "");
        }
        if (jobs != null && jobs < 1) {
            throw new UsageException("--jobs must be at least 1", "");
        }
        chooseKernel(new KernelRegistry());
    }

    private void chooseKernel(KernelRegistry kernels) throws UsageException {
        String name = kernel == null ? KernelRegistry.choice() : kernel;
        if (name.isEmpty()) {
            return;
        }
        Optional<KernelRegistry.Entry> entry = kernels.find(name);
        if (entry.isEmpty()) {
            String known = kernels.entries().stream()
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            throw new UsageException("there is no geometry kernel " + name, "kernels: " + known);
        }
        KernelRegistry.use(entry.get());
    }

    /** How many things are computed at once, at least 1. */
    public int jobs() {
        return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    }

    /** How much is printed. */
    public Messages.Level level() {
        return quiet ? Messages.Level.QUIET : verbose ? Messages.Level.VERBOSE : Messages.Level.NORMAL;
    }
}

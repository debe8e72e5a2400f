package org.chamfer.formats.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Reads file after file for a time, and writes down what it finds, as small as it can be made. */
final class ImporterFuzzRun {
    private static final long MINIMIZING_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final long LONGEST_MILLIS = 30_000;
    private static final long NEWS_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final int MOST_FINDINGS = 50;

    private final SeedFiles seeds;
    private final ImportProbe probe;
    private final Path findings;
    private final PrintStream out;
    private final Set<String> signatures = new TreeSet<>();

    /**
     * Prepares a run.
     *
     * @param findings the folder for files that fail
     * @param out gets the progress
     */
    ImporterFuzzRun(SeedFiles seeds, ImportProbe probe, Path findings, PrintStream out) {
        this.seeds = seeds;
        this.probe = probe;
        this.findings = findings;
        this.out = out;
    }

    /** Runs for some seconds; the different ways in which files failed. */
    Set<String> run(long seed, double seconds) throws IOException {
        long start = System.nanoTime();
        long end = start + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        long news = start + NEWS_NANOS;
        int number = 0;
        boolean goOn = true;
        while (goOn && System.nanoTime() < end) {
            goOn = examine(make(seed, number));
            number++;
            if (System.nanoTime() > news) {
                say(number, start);
                news += NEWS_NANOS;
            }
        }
        say(number, start);
        return signatures;
    }

    /** A file that depends on seed and number only. */
    private FuzzFile make(long seed, int number) throws IOException {
        Choices choices = new Choices(seed * 0x9E3779B97F4A7C15L + number);
        String format = choices.of(seeds.formats());
        byte[] file = choices.of(seeds.of(format));
        byte[] bytes = new FileMutator(choices).mutated(file, choices.of(seeds.of(format)));
        return new FuzzFile(seed + ":" + number, format, bytes, choices.oneIn(20) ? 1 + choices.mostlySmall(1000) : -1);
    }

    private void say(int files, long start) {
        out.printf(
                "fuzz: importers %s: %d files in %d s, %d findings%n",
                seeds.formats(), files, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start), signatures.size());
    }

    /** False if nothing more should be examined. */
    private boolean examine(FuzzFile file) throws IOException {
        AtomicReference<Optional<Finding>> found = new AtomicReference<>(Optional.empty());
        Thread thread = new Thread(() -> found.set(probe.examine(file)), "fuzz-" + file.format());
        thread.setDaemon(true);
        thread.start();
        join(thread);
        boolean endless = thread.isAlive();
        Optional<Finding> wrong = endless ? Optional.of(Finding.endless(thread.getStackTrace())) : found.get();
        if (wrong.isEmpty() || !signatures.add(file.format() + " " + wrong.get().signature())) {
            return true;
        }
        write(file, wrong.get(), endless ? file.bytes() : minimized(file, wrong.get()));
        return !endless && signatures.size() < MOST_FINDINGS;
    }

    private static void join(Thread thread) {
        try {
            thread.join(LONGEST_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private byte[] minimized(FuzzFile file, Finding finding) {
        return new ByteMinimizer(
                        bytes -> probe.examine(file.withBytes(bytes))
                                .filter(again -> again.signature().equals(finding.signature()))
                                .isPresent(),
                        MINIMIZING_NANOS)
                .minimized(file.bytes());
    }

    private void write(FuzzFile file, Finding finding, byte[] small) throws IOException {
        Path folder = Files.createDirectories(
                findings.resolve("importers-" + file.format() + "-" + file.id().replace(':', '-')));
        Files.write(folder.resolve("original." + file.format()), file.bytes());
        Files.write(folder.resolve("small." + file.format()), small);
        Files.writeString(
                folder.resolve("finding.txt"),
                finding.signature() + "\n" + file.id() + ", cancelled after " + file.polls() + " polls\n"
                        + finding.detail());
        out.println("fuzz: " + file.format() + " " + file.id() + ": " + finding.signature() + "\n  see " + folder);
    }
}

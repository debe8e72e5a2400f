package org.chamfer.scad.eval.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** Examines program after program for a time, and writes down what it finds, as small as it can be made. */
final class FuzzRun {
    private static final long MINIMIZING_NANOS = TimeUnit.SECONDS.toNanos(40);
    private static final long NEWS_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final int MOST_FINDINGS = 50;

    private final String name;
    private final CaseSource source;
    private final Probe probe;
    private final Path findings;
    private final PrintStream out;
    private final Set<String> signatures = new TreeSet<>();

    /**
     * Prepares a run.
     *
     * @param name what it is called in what it prints and writes
     * @param source makes the programs
     * @param probe examines them
     * @param findings the folder for programs that fail
     * @param out gets the progress
     */
    FuzzRun(String name, CaseSource source, Probe probe, Path findings, PrintStream out) {
        this.name = name;
        this.source = source;
        this.probe = probe;
        this.findings = findings;
        this.out = out;
    }

    /** Runs for some seconds; the different ways in which programs failed. */
    Set<String> run(int first, double seconds) throws IOException {
        long start = System.nanoTime();
        long end = start + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        long news = start + NEWS_NANOS;
        int number = first;
        boolean goOn = true;
        while (goOn && System.nanoTime() < end) {
            goOn = examine(source.make(number));
            number++;
            if (System.nanoTime() > news) {
                say(number - first, start);
                news += NEWS_NANOS;
            }
        }
        say(number - first, start);
        return signatures;
    }

    private void say(int programs, long start) {
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        out.printf(
                "fuzz: %s: %d programs in %d s, %d findings, %d MB in use%n",
                name,
                programs,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
                signatures.size(),
                used >> 20);
    }

    /** False if nothing more should be examined. */
    private boolean examine(FuzzCase one) throws IOException {
        Optional<Finding> found = probe.examine(one);
        if (found.isEmpty() || signatures.contains(found.get().signature())) {
            return true;
        }
        Finding finding = found.get();
        if (!finding.endless()) {
            // Another program on the machine may have made this one late.
            found = probe.examine(one).filter(again -> again.kind().equals(finding.kind()));
        }
        if (found.isEmpty()) {
            out.println("fuzz: " + one.id() + " failed only once: " + finding.signature());
            return true;
        }
        signatures.add(finding.signature());
        String small = finding.endless() ? one.text() : minimized(one, finding);
        write(one, finding, small);
        return !finding.endless() && signatures.size() < MOST_FINDINGS;
    }

    private String minimized(FuzzCase one, Finding finding) {
        return new Minimizer(
                        text -> probe.examine(one.withText(text))
                                .filter(again ->
                                        !again.endless() && again.kind().equals(finding.kind()))
                                .isPresent(),
                        MINIMIZING_NANOS)
                .minimized(one.text());
    }

    private void write(FuzzCase one, Finding finding, String small) throws IOException {
        Path folder =
                Files.createDirectories(findings.resolve(name + "-" + one.id().replace(':', '-')));
        Files.write(folder.resolve("original.scad"), one.text().getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("small.scad"), small.getBytes(StandardCharsets.UTF_8));
        source.copyInputs(one, folder);
        Files.writeString(
                folder.resolve("finding.txt"),
                finding.signature() + "\n" + one.id() + " " + one.path() + "\n" + one.settings() + "\nconfined: "
                        + one.confined() + "\n" + finding.detail());
        out.println("fuzz: " + one.id() + ": " + finding.signature() + "\n  see " + folder);
    }
}

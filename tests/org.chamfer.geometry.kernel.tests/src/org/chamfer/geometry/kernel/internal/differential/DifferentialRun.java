package org.chamfer.geometry.kernel.internal.differential;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Examines case after case, and writes down those that fail, as small as they can be made. */
final class DifferentialRun {
    private static final long SHRINKING_SECONDS = 60;
    private static final long NEWS_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final int MOST_FINDINGS = 50;
    /** Cases of more steps take too long to be made smaller step by step. */
    private static final int LONG = 30;

    private final Examiner examiner;
    private final Path findings;
    private final PrintStream out;
    private final Map<String, Integer> counts = new TreeMap<>();

    /**
     * Prepares a run.
     *
     * @param examiner examines the cases
     * @param findings the folder for cases that fail
     * @param out gets the progress
     */
    DifferentialRun(Examiner examiner, Path findings, PrintStream out) {
        this.examiner = examiner;
        this.findings = findings;
        this.out = out;
    }

    /**
     * Examines cases.
     *
     * @param source makes the cases
     * @param first the number of the first
     * @param most how many at most
     * @param seconds no more are begun after so many
     * @return how many were examined
     */
    int examine(CaseSource source, int first, int most, double seconds) throws IOException {
        long start = System.nanoTime();
        long end = start + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        long news = start + NEWS_NANOS;
        int number = first;
        boolean goOn = true;
        while (goOn && number - first < most && System.nanoTime() < end) {
            goOn = examine(source.make(number), source.seed() + "-" + number);
            number++;
            if (System.nanoTime() > news) {
                say(number - first, start);
                news += NEWS_NANOS;
            }
        }
        say(number - first, start);
        return number - first;
    }

    /** How often each kind of fault was found. */
    Map<String, Integer> found() {
        return counts;
    }

    /** False if nothing more should be examined. */
    private boolean examine(KernelCase one, String name) throws IOException {
        Optional<Finding> found = examiner.examine(one);
        if (found.isEmpty()) {
            return true;
        }
        Finding finding = found.get();
        int count = counts.merge(finding.signature(), 1, Integer::sum);
        if (count == 1) {
            write(one, name, finding);
        }
        return !finding.endless() && counts.size() < MOST_FINDINGS;
    }

    private void write(KernelCase one, String name, Finding finding) throws IOException {
        KernelCase small = finding.endless() ? one : small(one, finding);
        Finding seen = finding.endless() ? finding : examiner.examine(small).orElse(finding);
        Files.createDirectories(findings);
        Path file = findings.resolve("kernel-" + name + ".case");
        Files.writeString(file, "# " + seen.signature() + "\n# " + seen.detail() + "\n" + small.text());
        if (!small.equals(one)) {
            Files.writeString(findings.resolve("kernel-" + name + ".original.case"), one.text());
        }
        out.println("fuzz: case " + name + ": " + seen.signature() + ": " + seen.detail() + "\n  see " + file);
    }

    /** The case made smaller, or the operation alone with meshes that came out of a long chain. */
    private KernelCase small(KernelCase one, Finding finding) {
        Predicate<KernelCase> fails = changed -> isSame(finding, examiner.examine(changed));
        KernelCase alone = finding.alone();
        if (one.steps().size() > LONG && alone != null && fails.test(alone)) {
            return alone;
        }
        return new Shrinker(fails, SHRINKING_SECONDS).shrunk(one);
    }

    private static boolean isSame(Finding finding, Optional<Finding> other) {
        return other.filter(found -> !found.endless() && found.kind().equals(finding.kind()))
                .isPresent();
    }

    private void say(int cases, long start) {
        out.printf(
                "fuzz: kernel: %d cases in %d s, %d kinds of findings%s%n",
                cases,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
                counts.size(),
                counts.entrySet().stream()
                        .map(entry -> ", " + entry.getValue() + " x " + entry.getKey())
                        .collect(Collectors.joining()));
    }
}

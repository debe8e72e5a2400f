package org.chamfer.cli.internal.run;

import java.util.ArrayList;
import java.util.List;

/** What became of a run, in lines for people. */
public final class RunSummary {
    private RunSummary() {}

    /** A line for each file that was written, and one for the whole. */
    static List<String> lines(RunOutcome outcome, List<PlacedFile> files) {
        List<String> lines = new ArrayList<>();
        files.stream().filter(PlacedFile::changed).forEach(file -> lines.add("wrote " + file.place()));
        long unchanged = files.stream().filter(file -> !file.changed()).count();
        String kept = unchanged == 0 ? "" : "; " + unchanged + (unchanged == 1 ? " file" : " files") + " unchanged";
        lines.add(new RunCounts(outcome.result().nodes()).text() + ", " + RunReporter.seconds(outcome.nanos()) + kept);
        return lines;
    }
}

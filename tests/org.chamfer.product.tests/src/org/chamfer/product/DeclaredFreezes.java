package org.chamfer.product;

import java.util.List;
import java.util.stream.Stream;

/**
 * The reports of a window that did not answer which are known and accepted, each for a reason. All others are faults.
 * How long it may take to answer, and what counts, is said in the monitoring itself ({@code FreezeLog} of the workbench).
 */
final class DeclaredFreezes {
    private static final String REPORT = "!MESSAGE The window did not answer for ";
    private static final String SAMPLE = "The UI thread was here.";
    private static final String PART = "(?m)^(?=!SUBENTRY )";

    /**
     * Something that may take longer.
     *
     * @param method which the UI thread was in, each time one looked
     * @param reason why that is no fault
     */
    private record Declared(String method, String reason) {
        boolean explains(String sample) {
            return sample.contains("at " + method + "(");
        }
    }

    private static final List<Declared> DECLARED = List.of(
            new Declared(
                    "org.chamfer.workbench.internal.look.ThemeSwitch.apply",
                    "The platform gives all controls of a window their new colours in one go; with views open this is about 0.1 s."),
            new Declared(
                    "org.eclipse.ui.internal.Workbench.shutdown",
                    "The program is ending: there is nothing left to answer, and the workspace is saved before the window goes."));

    private DeclaredFreezes() {}

    /** True for a report that is declared. @param entry of the log of errors */
    static boolean contain(String entry) {
        List<String> samples = Stream.of(entry.split(PART))
                .filter(part -> part.contains(SAMPLE))
                .toList();
        return entry.contains(REPORT)
                && !samples.isEmpty()
                && DECLARED.stream().anyMatch(declared -> samples.stream().allMatch(declared::explains));
    }

    /** True for a report of any kind. @param entry of the log of errors */
    static boolean isReport(String entry) {
        return entry.contains(REPORT);
    }
}

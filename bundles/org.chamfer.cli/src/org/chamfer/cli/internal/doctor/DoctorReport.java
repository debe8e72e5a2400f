package org.chamfer.cli.internal.doctor;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.chamfer.cli.internal.doctor.Finding.Status;

/** Prints what the doctor found. */
final class DoctorReport {
    private static final int WIDEST_STATUS = "warning".length();
    private static final int WIDEST_SUBJECT = "extensions".length();

    private DoctorReport() {}

    /** A line for a finding, and one with what to do. */
    static String text(Finding finding) {
        String line = padded(word(finding.status()), WIDEST_STATUS) + padded(finding.subject(), WIDEST_SUBJECT)
                + finding.text() + "\n";
        return finding.advice().isEmpty()
                ? line
                : line + " ".repeat(WIDEST_STATUS + WIDEST_SUBJECT + 4) + "do: " + finding.advice() + "\n";
    }

    /** The last line. */
    static String summary(List<Finding> findings) {
        long problems = count(Status.PROBLEM, findings);
        long warnings = count(Status.WARNING, findings);
        if (problems + warnings == 0) {
            return "all is well\n";
        }
        return problems
                + (problems == 1 ? " problem, " : " problems, ")
                + warnings
                + (warnings == 1 ? " warning\n" : " warnings\n");
    }

    /** All findings. */
    static JsonObject json(List<Finding> findings) {
        JsonArray array = new JsonArray();
        for (Finding finding : findings) {
            JsonObject json = new JsonObject();
            json.addProperty("status", word(finding.status()));
            json.addProperty("subject", finding.subject());
            json.addProperty("text", finding.text());
            json.addProperty("advice", finding.advice());
            array.add(json);
        }
        JsonObject json = new JsonObject();
        json.addProperty("healthy", isHealthy(findings));
        json.add("findings", array);
        return json;
    }

    /** True if there is no problem. */
    static boolean isHealthy(List<Finding> findings) {
        return count(Status.PROBLEM, findings) == 0;
    }

    private static long count(Status status, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.status() == status).count();
    }

    private static String word(Status status) {
        return status == Status.OK ? "OK" : status.name().toLowerCase(Locale.ROOT);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()) + 2);
    }
}

package org.chamfer.scad.eval.internal.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.scad.eval.EvaluationListener;

/** Collects what an evaluation has to say: as lines with OpenSCAD's words, and as diagnostics. */
public final class Console {
    /** Number of times that the same message is shown in a row; echoes between do not count. */
    private static final int MOST_REPETITIONS = 5;

    private final EvaluationListener listener;
    private final List<String> log = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<String> deprecations = new HashSet<>();
    private String lastMessage = "";
    private int repetitions;

    /** Makes an empty console that also tells a listener. */
    public Console(EvaluationListener listener) {
        this.listener = listener;
    }

    /** All lines so far. */
    public List<String> log() {
        return log;
    }

    /** All diagnostics so far. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Prints what {@code echo} was given. */
    public void echo(String text) {
        line("ECHO: " + text);
    }

    /** Prints a line of the way to an error. */
    public void trace(String text, Place place) {
        String line = "TRACE: " + text + place.inFile();
        if (isNew(line)) {
            line(line);
        }
    }

    /** Warns; the place may be {@code null}. */
    public void warn(String code, String message, Place place) {
        warn(code, message, "", place);
    }

    /** Warns, with a hint that the console's lines do not have. */
    public void warn(String code, String message, String hint, Place place) {
        tell("WARNING: ", new Diagnostic(Severity.WARNING, code, message, hint, range(place)), where(place));
    }

    /** Tells, the first time, that something will not be in the language for ever. */
    public void deprecated(String message, Place place) {
        if (!deprecations.add(message)) {
            return;
        }
        tell(
                "DEPRECATED: ",
                new Diagnostic(Severity.WARNING, "scad.deprecated", message, "", range(place)),
                where(place));
    }

    /** Reports an error. */
    public void error(String code, String message, String hint, Place place) {
        tell("ERROR: ", new Diagnostic(Severity.ERROR, code, message, hint, range(place)), where(place));
    }

    /**
     * Passes on a diagnostic with what the console shows before and after its message, unless it was just said several
     * times.
     */
    public void tell(String prefix, Diagnostic diagnostic, String place) {
        String line = prefix + diagnostic.message() + place;
        if (isNew(line)) {
            log.add(line);
            diagnostics.add(diagnostic);
            listener.diagnostic(diagnostic);
        }
    }

    /** False if a message was just said several times. */
    private boolean isNew(String message) {
        repetitions = message.equals(lastMessage) ? repetitions + 1 : 1;
        lastMessage = message;
        return repetitions <= MOST_REPETITIONS;
    }

    private void line(String line) {
        log.add(line);
        listener.log(line);
    }

    private static String where(Place place) {
        return place == null ? "" : place.inFile();
    }

    private static SourceRange range(Place place) {
        return place == null ? null : place.range();
    }
}

package org.chamfer.scad.eval.internal.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.base.work.WorkContext;
import org.chamfer.scad.eval.EvaluationListener;

/** Collects what an evaluation has to say: as lines with OpenSCAD's words, and as diagnostics. */
public final class Console {
    /** Number of times that the same message is shown in a row; echoes between do not count. */
    private static final int MOST_REPETITIONS = 5;

    private static final String SYNTAX_ERROR = "ERROR: Parser error: ";
    private static final String UNTERMINATED = "scad.unterminated-";

    private final EvaluationListener listener;
    private final boolean stopsAtWarnings;
    private final long most;
    private final WorkContext work;
    private final List<String> log = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<String> deprecations = new HashSet<>();
    private String lastMessage = "";
    private int repetitions;
    private long characters;
    private boolean full;

    /**
     * Makes an empty console that also tells a listener.
     *
     * @param stopsAtWarnings true if a warning ends the evaluation
     * @param most number of characters; an error ends the evaluation that has more to say
     * @param work polled at each line, because lines may be long
     */
    public Console(EvaluationListener listener, boolean stopsAtWarnings, long most, WorkContext work) {
        this.listener = listener;
        this.stopsAtWarnings = stopsAtWarnings;
        this.most = most;
        this.work = work;
    }

    /** All lines so far. */
    public List<String> log() {
        return log;
    }

    /** All diagnostics so far. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Prints a line that is neither a warning nor an error for those who only want results. */
    public void note(String line) {
        line(line);
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
        check();
        if (stopsAtWarnings) {
            throw new EvaluationStopped();
        }
    }

    /** Tells, the first time at a place, that something will not be in the language for ever. */
    public void deprecated(String message, Place place) {
        if (!deprecations.add(message + where(place))) {
            return;
        }
        tell(
                "DEPRECATED: ",
                new Diagnostic(Severity.WARNING, "scad.deprecated", message, "", range(place)),
                where(place));
        check();
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
            characters += line.length();
        }
    }

    /** Passes on a syntax error; OpenSCAD's console has fewer words for it. */
    public void tellSyntaxError(Diagnostic diagnostic, SourceFile file) {
        int line = diagnostic.place().map(SourceRange::line).orElse(1);
        if (diagnostic.code().startsWith(UNTERMINATED)) {
            line = file.source().lineOf(file.source().text().length());
            String kind = diagnostic.code().substring(UNTERMINATED.length());
            boolean path = kind.equals("use") || kind.equals("include");
            log.add(SYNTAX_ERROR + "Unterminated " + kind + (path ? " statement" : "") + file.inFile(line));
        }
        log.add(SYNTAX_ERROR + "syntax error" + file.inFile(line));
        log.add("Can't parse file '" + file.logName() + "'!");
        diagnostics.add(diagnostic);
        listener.diagnostic(diagnostic);
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
        characters += line.length();
        check();
    }

    /** Ends the evaluation if it is no longer wanted, or has too much to say. */
    private void check() {
        work.checkCancelled();
        if (!full && characters > most) {
            full = true;
            error(
                    "scad.limit",
                    "the console has more than " + most + " characters",
                    "if that is meant, allow more: --limit characters=NUMBER",
                    null);
            throw new EvaluationStopped();
        }
    }

    private static String where(Place place) {
        return place == null ? "" : place.inFile();
    }

    private static SourceRange range(Place place) {
        return place == null ? null : place.range();
    }
}

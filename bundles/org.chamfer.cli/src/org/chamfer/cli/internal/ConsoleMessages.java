package org.chamfer.cli.internal;

import java.io.PrintStream;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticFormatter;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.cli.Messages;

/** Prints messages on a stream that it shares with a {@link ProgressLine}. */
final class ConsoleMessages implements Messages {
    private final PrintStream err;
    private final ProgressLine progress;
    private Level level = Level.NORMAL;

    ConsoleMessages(PrintStream err, ProgressLine progress) {
        this.err = err;
        this.progress = progress;
    }

    @Override
    public synchronized void setLevel(Level newLevel) {
        level = newLevel;
    }

    @Override
    public synchronized Level level() {
        return level;
    }

    @Override
    public synchronized void print(Diagnostic diagnostic, DiagnosticFormatter formatter) {
        if (level != Level.QUIET || diagnostic.severity() == Severity.ERROR) {
            line(formatter.format(diagnostic));
        }
    }

    @Override
    public synchronized void info(String line) {
        if (level != Level.QUIET) {
            line(line);
        }
    }

    @Override
    public synchronized void detail(String line) {
        if (level == Level.VERBOSE) {
            line(line);
        }
    }

    /** Prints an error that has no place in a file, with a hint if there is one. */
    synchronized void error(String message, String hint) {
        line(CommandTree.PROGRAM + ": error: " + message);
        if (!hint.isEmpty()) {
            line("  hint: " + hint);
        }
    }

    synchronized void progress(String task, double fraction) {
        if (level != Level.QUIET) {
            progress.show(task, fraction);
        }
    }

    synchronized void clearProgress() {
        progress.clear();
    }

    private void line(String text) {
        progress.clear();
        err.println(text);
        err.flush();
    }
}

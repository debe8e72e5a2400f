package org.chamfer.workbench.console;

import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;

/** The lines of the console view. A service of the workbench; thread-safe. */
public interface ConsoleLog {
    /** Adds a line. @param source whose line it is, such as {@code gear_pair · union_1} */
    void line(String source, String text);

    /** Adds a warning or an error; its place becomes a link. */
    void report(String source, Diagnostic diagnostic);

    /** Adds a line as it is. */
    void add(ConsoleLine line);

    /** The lines, oldest first; the oldest are dropped beyond some 10,000. */
    List<ConsoleLine> lines();

    /** Forgets all lines. */
    void clear();

    /** Tells a listener from now on, on the UI thread and at most 30 times a second, that there are other lines. */
    void addListener(Runnable listener);

    /** No longer tells a listener. */
    void removeListener(Runnable listener);
}

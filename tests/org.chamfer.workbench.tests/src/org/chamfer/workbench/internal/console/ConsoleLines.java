package org.chamfer.workbench.internal.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.workbench.console.ConsoleLine;
import org.chamfer.workbench.console.ConsoleLog;

/** A console that nobody looks at. */
public final class ConsoleLines implements ConsoleLog {
    private final List<ConsoleLine> lines = new ArrayList<>();

    @Override
    public synchronized void add(ConsoleLine line) {
        lines.add(line);
    }

    @Override
    public void line(String source, String text) {
        add(new ConsoleLine(source, text, Optional.empty(), Optional.empty()));
    }

    @Override
    public void report(String source, Diagnostic diagnostic) {
        add(new ConsoleLine(source, diagnostic.message(), Optional.of(diagnostic), Optional.empty()));
    }

    @Override
    public synchronized List<ConsoleLine> lines() {
        return List.copyOf(lines);
    }

    @Override
    public synchronized void clear() {
        lines.clear();
    }

    @Override
    public void addListener(Runnable listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeListener(Runnable listener) {
        throw new UnsupportedOperationException();
    }
}

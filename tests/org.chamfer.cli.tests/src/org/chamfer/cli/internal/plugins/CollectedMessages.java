package org.chamfer.cli.internal.plugins;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticFormatter;
import org.chamfer.cli.Messages;

/** Collects what people would be told. */
final class CollectedMessages implements Messages {
    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return lines;
    }

    @Override
    public void setLevel(Level level) {
        // Everything is collected.
    }

    @Override
    public Level level() {
        return Level.NORMAL;
    }

    @Override
    public void print(Diagnostic diagnostic, DiagnosticFormatter formatter) {
        lines.add(diagnostic.message());
    }

    @Override
    public void info(String line) {
        lines.add(line);
    }

    @Override
    public void detail(String line) {
        lines.add(line);
    }
}

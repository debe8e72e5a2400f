package org.chamfer.workbench.internal.console;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.workbench.console.ConsoleLine;
import org.chamfer.workbench.console.ConsoleLog;
import org.chamfer.workbench.internal.run.Coalesced;
import org.chamfer.workbench.internal.run.DisplayLater;
import org.chamfer.workbench.internal.run.Later;
import org.eclipse.swt.widgets.Display;

/** The lines of the console, as many as are kept. Lines are numbered through from 0, whatever is dropped. */
public final class ConsoleBuffer implements ConsoleLog {
    /** How many lines are kept. */
    static final int MOST = 10_000;

    private final Deque<ConsoleLine> lines = new ArrayDeque<>();
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private final Coalesced changed;
    private long dropped;

    /**
     * Lines that follow each other.
     *
     * @param oldest number of the oldest line that is kept
     * @param first number of the first of these lines
     * @param lines the lines
     */
    record Batch(long oldest, long first, List<ConsoleLine> lines) {
        /** Number of the line that comes after these. */
        long next() {
            return first + lines.size();
        }
    }

    /** Makes a console that tells its listeners on the thread of the workbench. */
    public ConsoleBuffer() {
        this(new DisplayLater(Display.getDefault()));
    }

    ConsoleBuffer(Later later) {
        changed = new Coalesced(later, () -> listeners.forEach(Runnable::run));
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
    public void add(ConsoleLine line) {
        synchronized (lines) {
            lines.add(line);
            if (lines.size() > MOST) {
                lines.removeFirst();
                dropped++;
            }
        }
        changed.ask();
    }

    @Override
    public List<ConsoleLine> lines() {
        synchronized (lines) {
            return new ArrayList<>(lines);
        }
    }

    /** Lines from a number on, those of them that are kept. @param most at most as many */
    Batch read(long from, int most) {
        synchronized (lines) {
            long first = Math.clamp(from, dropped, dropped + lines.size());
            List<ConsoleLine> found =
                    lines.stream().skip(first - dropped).limit(most).toList();
            return new Batch(dropped, first, found);
        }
    }

    @Override
    public void clear() {
        synchronized (lines) {
            dropped += lines.size();
            lines.clear();
        }
        changed.ask();
    }

    @Override
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}

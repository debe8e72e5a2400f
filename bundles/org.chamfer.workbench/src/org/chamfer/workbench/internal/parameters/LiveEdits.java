package org.chamfer.workbench.internal.parameters;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.workbench.parameter.ParameterSheet;
import org.eclipse.swt.widgets.Display;

/** Passes edits on to a sheet; while something is dragged, at most 30 a second and the latest of them. */
final class LiveEdits implements RowContext.Edits {
    private static final int PAUSE = 34;

    private final Display display;
    private final Supplier<ParameterSheet> sheet;
    private final Runnable send = this::send;
    private Map<String, Optional<String>> waiting = Map.of();
    private ParameterSheet target;
    private boolean pausing;

    LiveEdits(Display display, Supplier<ParameterSheet> sheet) {
        this.display = display;
        this.sheet = sheet;
    }

    @Override
    public void set(ParameterSpec parameter, String text, boolean live) {
        Optional<String> value = text.equals(parameter.defaultText()) ? Optional.empty() : Optional.of(text);
        pass(Map.of(parameter.name(), value), live);
    }

    @Override
    public void reset(ParameterSpec parameter) {
        pass(Map.of(parameter.name(), Optional.empty()), false);
    }

    private void pass(Map<String, Optional<String>> texts, boolean live) {
        ParameterSheet now = sheet.get();
        if (now == null) {
            return;
        }
        target = now;
        if (!live) {
            waiting = Map.of();
            now.set(texts, false);
        } else if (pausing) {
            waiting = texts;
        } else {
            pausing = true;
            now.set(texts, true);
            display.timerExec(PAUSE, send);
        }
    }

    private void send() {
        pausing = false;
        if (!waiting.isEmpty()) {
            Map<String, Optional<String>> texts = waiting;
            waiting = Map.of();
            pausing = true;
            target.set(texts, true);
            display.timerExec(PAUSE, send);
        }
    }
}

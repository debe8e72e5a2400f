package org.chamfer.workbench.internal.parameters;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.workbench.console.ConsoleLog;
import org.chamfer.workbench.preview.PreviewSource;
import org.chamfer.workbench.run.GraphInstallation;
import org.eclipse.swt.widgets.Display;

/**
 * What a .scad file makes with the values of its sheet. Evaluated while somebody listens, again after each change;
 * until the new result is there, the last one is shown as stale.
 */
final class ScadPreview implements PreviewSource {
    /** What a result rests on: the file's text and the values. */
    private record Request(String stamp, GraphSnapshot graph) {}

    private final ScadSheet sheet;
    private final Evaluations evaluations;
    private final Runnable changed = this::sheetChanged;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Request wanted;
    private Request shown;
    private Evaluations.Outcome last;

    ScadPreview(ScadSheet sheet, GraphInstallation installation, ConsoleLog console, Display display) {
        this.sheet = sheet;
        this.evaluations = new Evaluations(sheet.title(), installation, console, display);
    }

    @Override
    public Optional<Content> content() {
        return Optional.ofNullable(last)
                .map(outcome -> new Content(sheet.title(), shown, !shown.equals(wanted), outcome));
    }

    @Override
    public void addListener(Runnable listener) {
        boolean first = listeners.isEmpty();
        listeners.add(listener);
        if (first) {
            sheet.addListener(changed);
            sheetChanged();
        }
    }

    @Override
    public void removeListener(Runnable listener) {
        if (listeners.remove(listener) && listeners.isEmpty()) {
            sheet.removeListener(changed);
            evaluations.cancel();
            wanted = null;
        }
    }

    private void sheetChanged() {
        ScadSchema schema = sheet.schema();
        if (schema.isUnknown()) {
            return;
        }
        Request request = new Request(schema.stamp(), ScadGraph.of(sheet.file(), sheet.changes(), schema.ports()));
        if (!request.equals(wanted)) {
            wanted = request;
            evaluations.evaluate(request.graph(), sheet.dragging(), outcome -> evaluated(request, outcome));
            tell();
        }
    }

    private void evaluated(Request request, Evaluations.Outcome outcome) {
        shown = request;
        last = outcome;
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}

package org.chamfer.workbench.internal.parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.workbench.parameter.ParameterSheet;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.runtime.IAdaptable;

/**
 * The customizer of a .scad file. The values that are set stay in memory and leave the file as it is; they have an undo
 * history of their own. Adapts to its undo context. For the UI thread.
 */
final class ScadSheet implements ParameterSheet, IAdaptable {
    private final Path file;
    private final ScadFeed feed;
    private final SourceWriter writer;
    private final IOperationHistory history;
    private final IUndoContext context;
    private final SetValues values = new SetValues();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private ScadSchema schema = ScadSchema.UNKNOWN;
    private boolean dragging;

    /**
     * Makes a sheet without values.
     *
     * @param file the file, absolute
     * @param feed finds the parameters while somebody listens
     * @param makeWriter gives what writes values into the file
     * @param history where steps can be undone
     */
    ScadSheet(Path file, ScadFeed feed, ScadSourceWriter.Maker makeWriter, IOperationHistory history) {
        this.file = file;
        this.feed = feed;
        this.history = history;
        this.writer = makeWriter.writerOf(this);
        this.context = new ObjectUndoContext(this, file.getFileName().toString());
    }

    @Override
    public String title() {
        return file.getFileName().toString();
    }

    @Override
    public String description() {
        return "";
    }

    @Override
    public List<ParameterSpec> parameters() {
        return schema.parameters();
    }

    @Override
    public Optional<String> problem() {
        if (schema.problem().isPresent()
                || schema.isUnknown()
                || !schema.parameters().isEmpty()) {
            return schema.problem();
        }
        return Optional.of("The file has no variables for the customizer: values such as width = 20; at its top.");
    }

    @Override
    public Optional<String> text(String parameter) {
        return values.get(parameter).filter(text -> !isDefault(parameter, text));
    }

    @Override
    public Optional<String> wired(String parameter) {
        return Optional.empty();
    }

    @Override
    public void set(Map<String, Optional<String>> texts, boolean live) {
        Optional<SetValues.Step> step = values.set(texts, live);
        dragging = live;
        step.ifPresent(change -> history.add(new SetValuesOperation(this, change)));
        tell();
    }

    @Override
    public Path folder() {
        return file.getParent();
    }

    @Override
    public Path sets() {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".json");
    }

    @Override
    public Optional<SourceWriter> source() {
        return Optional.of(writer);
    }

    @Override
    public void addListener(Runnable listener) {
        boolean first = listeners.isEmpty();
        listeners.add(listener);
        if (first) {
            feed.open(this::found);
        }
    }

    @Override
    public void removeListener(Runnable listener) {
        if (listeners.remove(listener) && listeners.isEmpty()) {
            feed.close();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IUndoContext.class ? adapter.cast(context) : null;
    }

    /** The file, absolute. */
    Path file() {
        return file;
    }

    /** What was found in the file. */
    ScadSchema schema() {
        return schema;
    }

    /** True while a slider is dragged. */
    boolean dragging() {
        return dragging;
    }

    /** The values that differ from those in the file, by the names of parameters that there are. */
    SortedMap<String, String> changes() {
        SortedMap<String, String> changes = new TreeMap<>();
        for (ParameterSpec parameter : schema.parameters()) {
            text(parameter.name()).ifPresent(text -> changes.put(parameter.name(), text));
        }
        return changes;
    }

    /** Where steps can be undone. */
    IUndoContext context() {
        return context;
    }

    /** Puts values in place of all; for undo and redo. */
    void restore(SortedMap<String, String> others) {
        values.restore(others);
        dragging = false;
        tell();
    }

    private void found(ScadSchema other) {
        if (!other.equals(schema)) {
            schema = other;
            tell();
        }
    }

    private boolean isDefault(String parameter, String text) {
        return schema.parameters().stream()
                .anyMatch(spec ->
                        spec.name().equals(parameter) && spec.defaultText().equals(text));
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}

package org.chamfer.workbench.internal.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.junit.jupiter.api.Test;

class ScadSheetTests {
    private static final Path FILE = Path.of("box.scad").toAbsolutePath();

    private final IOperationHistory history = new DefaultOperationHistory();
    private final Feed feed = new Feed();
    private final ScadSheet sheet = new ScadSheet(FILE, feed, _ -> () -> {}, history);
    private final AtomicInteger told = new AtomicInteger();

    private static final class Feed implements ScadFeed {
        private Consumer<ScadSchema> listener;

        @Override
        public void open(Consumer<ScadSchema> newListener) {
            listener = newListener;
        }

        @Override
        public void close() {
            listener = null;
        }

        void find(ParameterSpec... parameters) {
            listener.accept(new ScadSchema("some", List.of(parameters), Set.of(), Optional.empty()));
        }
    }

    @Test
    void theFileIsFollowedWhileSomebodyListens() {
        Runnable listener = told::incrementAndGet;
        sheet.addListener(listener);
        assertTrue(sheet.parameters().isEmpty());
        assertTrue(sheet.problem().isEmpty(), "it is not known yet");
        feed.find(Specs.number("wall", "2", 0, 4));
        assertEquals(1, told.get());
        assertEquals(1, sheet.parameters().size());
        sheet.removeListener(listener);
        assertEquals(null, feed.listener);
    }

    @Test
    void aValueIsSetUndoneAndRedone() throws ExecutionException {
        open();
        sheet.set(Map.of("wall", Optional.of("3")), false);
        assertEquals(Optional.of("3"), sheet.text("wall"));
        history.undo(sheet.context(), null, null);
        assertEquals(Optional.empty(), sheet.text("wall"));
        history.redo(sheet.context(), null, null);
        assertEquals(Map.of("wall", "3"), sheet.changes());
    }

    @Test
    void aDragIsUndoneInOneStep() throws ExecutionException {
        open();
        sheet.set(Map.of("wall", Optional.of("3")), true);
        assertTrue(sheet.dragging());
        sheet.set(Map.of("wall", Optional.of("3.5")), true);
        sheet.set(Map.of("wall", Optional.of("3.5")), false);
        assertFalse(sheet.dragging());
        assertEquals(1, history.getUndoHistory(sheet.context()).length);
        history.undo(sheet.context(), null, null);
        assertEquals(Optional.empty(), sheet.text("wall"));
    }

    @Test
    void aValueThatHasBecomeTheDefaultIsNoChange() {
        open();
        sheet.set(Map.of("wall", Optional.of("3")), false);
        feed.find(Specs.number("wall", "3", 0, 4), Specs.of("label", ParameterKind.TEXT, "BOX"));
        assertEquals(Optional.empty(), sheet.text("wall"));
        assertTrue(sheet.changes().isEmpty());
    }

    @Test
    void valuesOfVariablesThatAreGoneAreNoChanges() {
        open();
        sheet.set(Map.of("wall", Optional.of("3")), false);
        feed.find(Specs.of("label", ParameterKind.TEXT, "BOX"));
        assertTrue(sheet.changes().isEmpty());
        open();
        assertEquals(Map.of("wall", "3"), sheet.changes(), "they are back with the variable");
    }

    @Test
    void aFileWithoutParametersSaysSo() {
        sheet.addListener(told::incrementAndGet);
        feed.find();
        assertTrue(sheet.problem().orElseThrow().contains("no variables"));
    }

    @Test
    void setsAreKeptBesideTheFile() {
        assertEquals(FILE.resolveSibling("box.json"), sheet.sets());
        assertEquals(FILE.getParent(), sheet.folder());
        assertEquals("box.scad", sheet.title());
    }

    private void open() {
        if (feed.listener == null) {
            sheet.addListener(told::incrementAndGet);
        }
        feed.find(Specs.number("wall", "2", 0, 4), Specs.of("label", ParameterKind.TEXT, "BOX"));
    }
}

package org.chamfer.graph.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.SampleGraphs;
import org.chamfer.graph.file.CanvasFile;
import org.chamfer.graph.model.Graph;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndoPropertyTests {
    private static final int EDITS = 200;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void undoAndRedoGiveTheSameBytesAtEveryStep(long seed) throws DiagnosticException {
        Graph graph = SampleGraphs.full();
        GraphCommandStack stack = new GraphCommandStack(graph);
        RandomEdits random = new RandomEdits(graph, seed);
        List<byte[]> states = new ArrayList<>(List.of(CanvasFile.bytes(graph)));
        while (states.size() <= EDITS) {
            Command command = random.next();
            if (!command.canExecute()) {
                continue;
            }
            stack.execute(command);
            states.add(CanvasFile.bytes(graph));
            // A new edit after some undone ones drops those.
            for (int undone = random.undos(); undone > 0 && stack.canUndo(); undone--) {
                stack.undo();
                states.removeLast();
                assertArrayEquals(states.getLast(), CanvasFile.bytes(graph));
            }
        }
        for (int at = EDITS - 1; at >= 0; at--) {
            stack.undo();
            assertArrayEquals(states.get(at), CanvasFile.bytes(graph), "undo to " + at);
        }
        assertTrue(EcoreUtil.equals(SampleGraphs.full(), graph));
        for (int at = 1; at <= EDITS; at++) {
            stack.redo();
            assertArrayEquals(states.get(at), CanvasFile.bytes(graph), "redo to " + at);
        }
        // Whatever was edited is a graph that can be read.
        assertTrue(EcoreUtil.equals(graph, CanvasFile.parse(states.getLast(), "a.canvas")));
    }

    @Test
    void theRandomEditsAreOfEveryKind() throws DiagnosticException {
        Graph graph = SampleGraphs.full();
        RandomEdits random = new RandomEdits(graph, 1);
        Set<String> kinds = new TreeSet<>();
        for (int i = 0; i < 4000; i++) {
            Command command = random.next();
            if (command.canExecute()) {
                command.execute();
                kinds.add(command.getClass().getSimpleName());
            }
        }
        assertEquals(RandomEdits.KINDS, kinds.size(), kinds.toString());
    }
}

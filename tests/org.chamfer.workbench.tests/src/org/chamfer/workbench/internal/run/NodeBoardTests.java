package org.chamfer.workbench.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.digest.Digest;
import org.chamfer.engine.NodeResult;
import org.chamfer.engine.NodeState;
import org.chamfer.engine.OutputValue;
import org.chamfer.engine.RunEvent;
import org.chamfer.engine.RunListener;
import org.chamfer.engine.RunResult;
import org.chamfer.values.NumberValue;
import org.chamfer.values.Value;
import org.chamfer.workbench.run.NodeRun;
import org.junit.jupiter.api.Test;

class NodeBoardTests {
    private final HandLater later = new HandLater();
    private final NodeBoard board = new NodeBoard(later);

    private static OutputValue output(double number) {
        NumberValue value = new NumberValue(number);
        return new OutputValue() {
            @Override
            public String type() {
                return value.type();
            }

            @Override
            public Digest digest() {
                return value.digest();
            }

            @Override
            public Value value() {
                return value;
            }
        };
    }

    private static NodeResult result(String id, NodeState state, Map<String, OutputValue> outputs) {
        return new NodeResult(id, state, "because", new TreeMap<>(outputs), List.of("line"), List.of(), 5);
    }

    private static void run(RunListener listener, NodeResult... results) {
        listener.event(new RunEvent.Started(results.length));
        for (NodeResult result : results) {
            listener.event(new RunEvent.StateChanged(result.id(), result.state(), result.reason(), result.nanos()));
        }
        listener.event(new RunEvent.Finished(new RunResult(List.of(results), false)));
    }

    private NodeRun node(String id) {
        return board.node(id).orElseThrow();
    }

    @Test
    void knowsWhatTheRunTells() {
        assertTrue(board.node("a").isEmpty());
        RunListener listener = board.listener();
        listener.event(new RunEvent.Started(1));
        listener.event(new RunEvent.StateChanged("a", NodeState.RUNNING, "new", 0));
        listener.event(new RunEvent.Progress("a", "cutting", 0.25));
        listener.event(new RunEvent.Logged("a", "ECHO: 1"));
        listener.event(new RunEvent.Reported("a", Diagnostic.warning("w", "careful", null)));
        listener.event(new RunEvent.Reported("", Diagnostic.warning("w", "of the whole", null)));
        assertEquals(NodeState.RUNNING, node("a").state());
        assertEquals(0.25, node("a").progress());
        assertEquals("cutting", node("a").activity());
        assertEquals("new", node("a").reason());
        assertEquals(List.of("ECHO: 1"), node("a").log());
        assertEquals("careful", node("a").diagnostics().getFirst().message());
        assertTrue(board.node("").isEmpty());
        listener.event(new RunEvent.StateChanged("a", NodeState.DONE, "new", 42));
        assertTrue(Double.isNaN(node("a").progress()));
        assertEquals("", node("a").activity());
        assertEquals(42, node("a").nanos());
    }

    @Test
    void nodesThatTheLastRunDidNotAskForAreIdleAndKeepTheirResults() {
        run(board.listener(), result("a", NodeState.DONE, Map.of("out", output(1))));
        run(board.listener(), result("b", NodeState.CACHED, Map.of("out", output(2))));
        assertEquals(NodeState.IDLE, node("a").state());
        assertTrue(node("a").outputs().containsKey("out"));
        assertFalse(node("a").stale());
        assertEquals(NodeState.CACHED, node("b").state());
    }

    @Test
    void resultsOfTheLastGoodRunStayButAreStaleAfterAFailure() {
        run(board.listener(), result("a", NodeState.DONE, Map.of("out", output(1))));
        run(board.listener(), result("a", NodeState.FAILED, Map.of()));
        assertEquals(NodeState.FAILED, node("a").state());
        assertTrue(node("a").outputs().containsKey("out"));
        assertTrue(node("a").stale());
        run(board.listener(), result("a", NodeState.DONE, Map.of("out", output(2))));
        assertFalse(node("a").stale());
    }

    @Test
    void cancelledNodeKeepsAResultThatIsStillRight() {
        run(board.listener(), result("a", NodeState.DONE, Map.of("out", output(1))));
        run(board.listener(), result("a", NodeState.CANCELLED, Map.of()));
        assertFalse(node("a").stale());
    }

    @Test
    void editDuringARunMakesItsResultStale() {
        RunListener before = board.listener();
        before.event(new RunEvent.Started(2));
        board.markStale(Set.of("a"));
        RunListener after = board.listener();
        run(
                before,
                result("a", NodeState.DONE, Map.of("out", output(1))),
                result("b", NodeState.DONE, Map.of("out", output(1))));
        assertTrue(node("a").stale());
        assertFalse(node("b").stale());
        run(after, result("a", NodeState.DONE, Map.of("out", output(2))));
        assertFalse(node("a").stale());
    }

    @Test
    void laterRunMakesTheEarlierMuteWhenItBegins() {
        RunListener earlier = board.listener();
        RunListener later = board.listener();
        earlier.event(new RunEvent.StateChanged("a", NodeState.RUNNING, "", 0));
        assertEquals(NodeState.RUNNING, node("a").state());
        later.event(new RunEvent.Started(1));
        earlier.event(new RunEvent.StateChanged("a", NodeState.FAILED, "", 0));
        assertEquals(NodeState.IDLE, node("a").state());
    }

    @Test
    void listenersHearOfManyEventsOnce() {
        List<Set<String>> heard = new ArrayList<>();
        board.addListener(heard::add);
        RunListener listener = board.listener();
        for (int event = 0; event < 100; event++) {
            listener.event(new RunEvent.Progress(event % 2 == 0 ? "a" : "b", "", event / 100.0));
        }
        assertEquals(List.of(), heard);
        later.go();
        assertEquals(List.of(Set.of("a", "b")), heard);
        board.forget(Set.of("b"));
        later.go();
        assertEquals(Set.of("b"), heard.getLast());
        assertTrue(board.node("b").isEmpty());
        board.forget(Set.of());
        assertTrue(board.node("a").isEmpty());
    }
}

package org.chamfer.ui.graph.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.chamfer.graph.command.AddNodeCommand;
import org.chamfer.graph.command.ConnectCommand;
import org.chamfer.graph.command.MoveCommand;
import org.chamfer.graph.command.RemoveCommand;
import org.chamfer.graph.command.SetParameterCommand;
import org.chamfer.graph.file.CanvasFile;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.GraphFactory;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.type.PortSpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EditedGraphTests {
    private final BlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
    private final TestInstallation installation = new TestInstallation();
    private final TestBoard board = new TestBoard();
    private final Graph graph = CanvasFile.create();
    private final EditedGraph document =
            new EditedGraph(Path.of("part.canvas").toAbsolutePath(), graph, installation, board, ui::add);

    @AfterEach
    void dispose() {
        document.dispose();
    }

    private Node add(String type) {
        AddNodeCommand add =
                new AddNodeCommand(graph, installation.nodeTypes().find(type).orElseThrow(), 0, 0);
        document.execute(add);
        return add.node();
    }

    private void connect(Node source, String output, Node target, String input) {
        document.execute(new ConnectCommand(graph, document.site(), source, output, target, input));
    }

    /** Runs what was put off for the UI thread until something holds. */
    private void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it takes too long");
            Runnable task = ui.poll(50, TimeUnit.MILLISECONDS);
            if (task != null) {
                task.run();
            }
        }
    }

    private List<String> inputs(Node node) {
        return document.signature(node).orElseThrow().inputs().stream()
                .map(PortSpec::name)
                .toList();
    }

    @Test
    void editsMakeWhatRestsOnThemStaleAndLayoutDoesNot() {
        Node number = add("number");
        Node box = add("box");
        Node other = add("box");
        Node union = add("union");
        connect(number, "number", box, "size");
        connect(box, "mesh", union, "solids");
        board.stale.clear();
        document.execute(new SetParameterCommand(number, "value", "3"));
        assertEquals(Set.of(number.getId(), box.getId(), union.getId()), board.stale);
        board.stale.clear();
        document.execute(new MoveCommand(graph, List.of(number), 10, 10));
        assertEquals(Set.of(), board.stale);
        document.execute(new RemoveCommand(graph, List.of(other)));
        assertEquals(Set.of(other.getId()), board.forgotten);
    }

    @Test
    void changeListenersHearOfEditsThatHaveAnInfluenceOnly() {
        Node box = add("box");
        List<GraphChange> heard = new ArrayList<>();
        document.addChangeListener(heard::add);
        document.execute(new MoveCommand(graph, List.of(box), 10, 10));
        assertEquals(List.of(), heard);
        document.execute(new SetParameterCommand(box, "size", "5"));
        document.commands().undo();
        assertEquals(2, heard.size(), "undo has an influence too");
        assertEquals(Set.of(box.getId()), heard.getLast().edited());
    }

    @Test
    void problemsAreFoundInTheBackground() throws InterruptedException {
        add("trace");
        assertEquals(List.of(), document.problems());
        await(() -> !document.problems().isEmpty());
        assertEquals("trace1", document.problems().getFirst().element());
        document.commands().undo();
        await(() -> document.problems().isEmpty());
    }

    @Test
    void signaturesOfDynamicNodesAreFoundInTheBackgroundAndKeptMeanwhile() throws InterruptedException {
        Node code = add("code");
        List<Node> told = new ArrayList<>();
        document.addListener(new GraphDocument.Listener() {
            @Override
            public void signatureChanged(Node node) {
                told.add(node);
            }
        });
        document.execute(new SetParameterCommand(code, "ports", "a,b"));
        assertEquals(List.of(), inputs(code), "what the type declares, until it is known");
        await(() -> inputs(code).equals(List.of("a", "b")));
        assertTrue(told.contains(code));
        document.execute(new SetParameterCommand(code, "ports", "a,b,c"));
        assertEquals(List.of("a", "b"), inputs(code), "the last known ones stay");
        document.execute(new SetParameterCommand(code, "ports", "bad"));
        await(() -> !document.problems().isEmpty());
        assertEquals(List.of("a", "b"), inputs(code), "also while the code is bad");
    }

    @Test
    void wiresToPortsThatAreNotKnownYetAreRefusedWithTheReason() throws InterruptedException {
        Node box = add("box");
        Node code = add("code");
        document.execute(new SetParameterCommand(code, "ports", "a"));
        ConnectCommand early = new ConnectCommand(graph, document.site(), box, "mesh", code, "a");
        assertFalse(early.canExecute());
        assertTrue(early.problem().orElseThrow().message().contains("still being found out"));
        await(() -> inputs(code).equals(List.of("a")));
        assertTrue(new ConnectCommand(graph, document.site(), box, "mesh", code, "a").canExecute());
    }

    @Test
    void changedFilesAreReadAgain() throws InterruptedException {
        Node code = add("code");
        document.execute(new SetParameterCommand(code, "ports", "a"));
        await(() -> inputs(code).equals(List.of("a")));
        int asked = installation.nodeTypes().asked().size();
        document.execute(new MoveCommand(graph, List.of(code), 1, 1));
        document.filesChanged();
        await(() -> installation.nodeTypes().asked().size() > asked);
    }

    @Test
    void theDigestFollowsEditsAndUndoButNotTheCamera() {
        String empty = GraphDigest.of(graph);
        Node box = add("box");
        String one = GraphDigest.of(graph);
        assertNotEquals(empty, one);
        document.execute(new MoveCommand(graph, List.of(box), 16, 0));
        assertNotEquals(one, GraphDigest.of(graph));
        document.commands().undo();
        assertEquals(one, GraphDigest.of(graph));
        document.commands().undo();
        assertEquals(empty, GraphDigest.of(graph));
        graph.setCamera(GraphFactory.eINSTANCE.createCamera());
        assertEquals(empty, GraphDigest.of(graph));
    }
}

package org.chamfer.graph.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.FakePortTypes;
import org.chamfer.graph.FakeTypes;
import org.chamfer.graph.SampleGraphs;
import org.chamfer.graph.file.CanvasFile;
import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.Element;
import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Item;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Parameter;
import org.chamfer.graph.model.Wire;
import org.chamfer.graph.validate.GraphSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GraphCommandTests {
    private final FakeTypes types = new FakeTypes();
    private final GraphSite site =
            new GraphSite(types, new FakePortTypes(), Path.of("/"), Optional.empty(), "a.canvas");
    private final Graph graph = CanvasFile.create();
    private final Node gear = SampleGraphs.node(graph, "gear1", "gear", 0, 0);
    private final Node box = SampleGraphs.node(graph, "box1", "box", 100, 50);
    private final Node number = SampleGraphs.node(graph, "n", "number", -50, 10);
    private final Node union = SampleGraphs.node(graph, "union1", "union", 300, 0);
    private final GraphCommandStack stack = new GraphCommandStack(graph);
    private final byte[] start = CanvasFile.bytes(graph);

    @AfterEach
    void everythingCanBeUndone() {
        while (stack.canUndo()) {
            stack.undo();
        }
        assertArrayEquals(start, CanvasFile.bytes(graph));
    }

    @Test
    void addedNodesGetReadableIds() {
        AddNodeCommand command = new AddNodeCommand(graph, types.get("gear"), 7, 8);
        stack.execute(command);
        assertEquals("gear2", command.node().getId());
        assertEquals("org.chamfer.fakes", command.node().getContributor());
        assertEquals(2, command.node().getTypeVersion());
        assertEquals("Add The gear", command.getLabel());
        AddNodeCommand other = new AddNodeCommand(graph, types.get("com.example.faulty"), 0, 0);
        stack.execute(other);
        assertEquals("faulty1", other.node().getId());
    }

    @Test
    void removedNodesTakeTheirWiresAlongAndLeaveTheirFrames() {
        Wire kept = connect(box, "mesh", union, "meshes");
        connect(gear, "mesh", union, "meshes");
        connect(number, "value", gear, "teeth");
        stack.execute(AddFrameCommand.around(graph, "f", new Area(0, 0, 9, 9), List.of(gear, box)));
        stack.execute(new RemoveCommand(graph, List.of(gear)));
        assertEquals(List.of(kept), graph.getWires());
        assertEquals(List.of(box), graph.getFrames().getFirst().getMembers());
        stack.undo();
        assertEquals(
                List.of("wire1", "wire2", "wire3"),
                graph.getWires().stream().map(Element::getId).toList());
        assertSame(gear, graph.getNodes().getFirst());
    }

    @Test
    void aWireReplacesTheOneAtASingleInput() {
        Node other = SampleGraphs.node(graph, "m", "number", 0, 0);
        connect(number, "value", gear, "teeth");
        Wire last = connect(number, "value", gear, "bore");
        Wire replacing = connect(other, "value", gear, "teeth");
        assertEquals(List.of(replacing, last), graph.getWires());
        while (stack.canUndo()) {
            stack.undo();
        }
        graph.getNodes().remove(other);
    }

    @Test
    void wiresToAnInputThatTakesManyAddUpAndCanBeReordered() {
        Wire first = connect(gear, "mesh", union, "meshes");
        Wire other = connect(number, "value", gear, "bore");
        Wire second = connect(box, "mesh", union, "meshes");
        Wire third = connect(gear, "mesh", union, "meshes");
        stack.execute(new ReorderWireCommand(graph, third, 0));
        assertEquals(List.of(third, first, other, second), graph.getWires());
        stack.execute(new ReorderWireCommand(graph, third, 2));
        assertEquals(List.of(first, other, second, third), graph.getWires());
        assertFalse(new ReorderWireCommand(graph, third, 3).canExecute());
    }

    @Test
    void wiresThatAreNotLegalAreRefusedWithAReason() {
        assertEquals("graph.wrong-type", refusal(gear, "mesh", box, "size"));
        assertEquals("graph.no-such-port", refusal(gear, "mesh", union, "nothing"));
        Node second = SampleGraphs.node(graph, "union2", "union", 0, 0);
        Node gone = SampleGraphs.node(graph, "gone", "com.example.gone", 0, 0);
        connect(union, "mesh", second, "meshes");
        assertEquals("graph.cycle", refusal(second, "mesh", union, "meshes"));
        assertEquals("graph.cycle", refusal(union, "mesh", union, "meshes"));
        assertEquals("graph.missing-type", refusal(gear, "mesh", gone, "input"));
        stack.undo();
        graph.getNodes().removeAll(List.of(second, gone));
    }

    @Test
    void aWireIsLedElsewhere() {
        Wire wire = connect(number, "value", gear, "teeth");
        connect(number, "value", box, "size");
        connect(gear, "mesh", union, "meshes");
        stack.execute(new RerouteCommand(wire, List.of(new RerouteCommand.Place(1, 2))));
        stack.execute(new ReconnectCommand(graph, site, wire, number, "value", box, "size"));
        assertSame(box, wire.getTarget());
        assertEquals(List.of(), wire.getPoints());
        assertEquals(
                List.of("wire1", "wire3"),
                graph.getWires().stream().map(Element::getId).toList());
        ReconnectCommand wrong = new ReconnectCommand(graph, site, wire, gear, "mesh", box, "size");
        assertEquals("graph.wrong-type", wrong.problem().orElseThrow().code());
        assertFalse(wrong.canExecute());
    }

    @Test
    void aWireIsNotInItsOwnWay() {
        Node second = SampleGraphs.node(graph, "union2", "union", 0, 0);
        Wire wire = connect(union, "mesh", second, "meshes");
        stack.execute(new ReconnectCommand(graph, site, wire, second, "mesh", union, "meshes"));
        assertSame(second, wire.getSource());
        stack.undo();
        stack.undo();
        graph.getNodes().remove(second);
    }

    @Test
    void framesMoveWithWhatBelongsToThemAndPointsWithTheirWires() {
        Wire inside = connect(number, "value", gear, "teeth");
        Wire outside = connect(gear, "mesh", union, "meshes");
        List<RerouteCommand.Place> places = List.of(new RerouteCommand.Place(1, 2));
        stack.execute(new RerouteCommand(inside, places));
        stack.execute(new RerouteCommand(outside, places));
        AddFrameCommand frame = AddFrameCommand.around(graph, "f", new Area(0, 0, 9, 9), List.of(gear, number));
        stack.execute(frame);
        stack.execute(new MoveCommand(graph, List.of(frame.frame(), gear), 10, 20));
        assertEquals(10, gear.getX());
        assertEquals(-40, number.getX());
        assertEquals(100, box.getX());
        assertEquals(20, frame.frame().getY());
        assertEquals(11, inside.getPoints().getFirst().getX());
        assertEquals(1, outside.getPoints().getFirst().getX());
    }

    @Test
    void itemsAreInOneFrameOnly() {
        AddFrameCommand first = AddFrameCommand.around(graph, "a", new Area(0, 0, 9, 9), List.of(gear, box));
        AddFrameCommand second = AddFrameCommand.around(graph, "b", new Area(0, 0, 9, 9), List.of(number));
        stack.execute(first);
        stack.execute(second);
        stack.execute(new SetMembersCommand(graph, second.frame(), List.of(gear, union)));
        assertEquals(List.of(box), first.frame().getMembers());
        assertEquals(List.of(gear, union), second.frame().getMembers());
        assertFalse(new SetMembersCommand(graph, second.frame(), List.of(second.frame())).canExecute());
    }

    @Test
    void parametersAreKeptByNameAndNullGivesBackTheDefault() {
        stack.execute(new SetParameterCommand(gear, "teeth", "12"));
        stack.execute(new SetParameterCommand(gear, "bore", "3"));
        stack.execute(new SetParameterCommand(gear, "form", ""));
        stack.execute(new SetParameterCommand(gear, "teeth", "13"));
        assertEquals(
                List.of("bore", "form", "teeth"),
                gear.getParameters().stream().map(Parameter::getName).toList());
        assertEquals("13", gear.getParameters().getLast().getValue());
        stack.execute(new SetParameterCommand(gear, "bore", null));
        assertEquals(2, gear.getParameters().size());
    }

    @Test
    void idsAreWordsThatAreNotTaken() {
        stack.execute(new ChangeIdCommand(graph, gear, "drive-gear"));
        assertEquals("drive-gear", gear.getId());
        assertEquals(
                "graph.duplicate-id",
                new ChangeIdCommand(graph, gear, "n").problem().orElseThrow().code());
        assertEquals(
                "graph.bad-id",
                new ChangeIdCommand(graph, gear, "7").problem().orElseThrow().code());
        assertFalse(new ChangeIdCommand(graph, gear, "a b").canExecute());
    }

    @Test
    void labelsAndNotesAndFramesAreEdited() {
        stack.execute(new RenameCommand(gear, "Drive"));
        assertEquals("Drive", gear.getLabel());
        stack.execute(new RenameCommand(gear, " "));
        assertNull(gear.getLabel());
        AddNoteCommand note = new AddNoteCommand(graph, "a", new Area(1, 2, 3, 4));
        stack.execute(note);
        stack.execute(new EditNoteCommand(note.note(), "b"));
        assertEquals("b", note.note().getText());
        AddFrameCommand frame = new AddFrameCommand(graph, "a", new Area(1, 2, 3, 4));
        stack.execute(frame);
        stack.execute(new EditFrameCommand(frame.frame(), "b", "#aabbcc"));
        assertEquals("#aabbcc", frame.frame().getColor());
        assertFalse(new EditFrameCommand(frame.frame(), "b", "red").canExecute());
        stack.execute(new ResizeCommand(frame.frame(), new Area(0, 0, 50, 60)));
        assertEquals(60, frame.frame().getHeight());
        stack.execute(new CollapseCommand(List.of(gear, box), true));
        assertTrue(box.isCollapsed());
        stack.execute(new DescribeCommand(graph, "what it is"));
        assertEquals("what it is", graph.getDescription());
    }

    @Test
    void pastedNodesGetNewIdsAndKeepTheWiresAmongThem() throws DiagnosticException {
        connect(number, "value", gear, "teeth");
        connect(gear, "mesh", union, "meshes");
        AddFrameCommand frame = AddFrameCommand.around(graph, "f", new Area(0, 0, 9, 9), List.of(gear, number));
        stack.execute(frame);
        String fragment = GraphFragment.copy(graph, List.of(frame.frame()));
        PasteCommand paste = new PasteCommand(graph, fragment, 16, 32);
        stack.execute(paste);
        assertEquals(
                List.of("gear2", "n1", "frame2"),
                paste.items().stream().map(Element::getId).toList());
        Wire wire = graph.getWires().getLast();
        assertEquals(3, graph.getWires().size());
        assertEquals(
                "n1 wire3 gear2",
                wire.getSource().getId() + " " + wire.getId() + " "
                        + wire.getTarget().getId());
        assertEquals(16, paste.items().getFirst().getX());
        Frame copy = graph.getFrames().getLast();
        assertEquals(
                List.of("gear2", "n1"),
                copy.getMembers().stream().map(Element::getId).toList());
        stack.execute(PasteCommand.duplicate(graph, List.of(union), 5, 5));
        assertEquals("union2", graph.getNodes().getLast().getId());
    }

    @Test
    void anEmptyGraphKeepsTheIdsOfWhatIsPasted() throws DiagnosticException {
        Graph other = CanvasFile.create();
        new PasteCommand(other, GraphFragment.copy(graph, List.of(gear)), 0, 0).execute();
        assertEquals("gear1", other.getNodes().getFirst().getId());
    }

    @Test
    void whatIsNoFragmentCannotBePasted() {
        assertThrows(DiagnosticException.class, () -> new PasteCommand(graph, "some text", 0, 0));
    }

    @Test
    void itemsAreAlignedAndDistributed() {
        Map<Item, Area> areas = new LinkedHashMap<>();
        areas.put(gear, new Area(0, 0, 20, 10));
        areas.put(box, new Area(100, 50, 40, 30));
        areas.put(number, new Area(-50, 10, 10, 10));
        stack.execute(new AlignCommand(areas, Alignment.RIGHT));
        assertEquals(List.of(120, 100, 130), List.of(gear.getX(), box.getX(), number.getX()));
        stack.execute(new AlignCommand(areas, Alignment.MIDDLE));
        assertEquals(List.of(35, 25, 35), List.of(gear.getY(), box.getY(), number.getY()));
        stack.execute(DistributeCommand.horizontally(areas));
        // From -50 to 140 with 70 filled: gaps of 60.
        assertEquals(List.of(-50, 20, 100), List.of(number.getX(), gear.getX(), box.getX()));
    }

    @Test
    void aCommandThatFailsChangesNothing() {
        GraphCommand faulty = new GraphCommand("Faulty") {
            @Override
            void edit(Edits changes) {
                changes.remove(graph.getNodes(), gear);
                throw new IllegalStateException("on purpose");
            }
        };
        assertThrows(IllegalStateException.class, () -> stack.execute(faulty));
        assertArrayEquals(start, CanvasFile.bytes(graph));
        assertFalse(stack.canUndo());
    }

    private Wire connect(Node source, String output, Node target, String input) {
        ConnectCommand command = new ConnectCommand(graph, site, source, output, target, input);
        assertTrue(command.canExecute());
        stack.execute(command);
        return command.wire();
    }

    private String refusal(Node source, String output, Node target, String input) {
        ConnectCommand command = new ConnectCommand(graph, site, source, output, target, input);
        assertFalse(command.canExecute());
        return command.problem().orElseThrow().code();
    }
}

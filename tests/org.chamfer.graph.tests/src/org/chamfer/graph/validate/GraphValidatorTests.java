package org.chamfer.graph.validate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.graph.FakePortTypes;
import org.chamfer.graph.FakeTypes;
import org.chamfer.graph.SampleGraphs;
import org.chamfer.graph.file.CanvasFile;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Wire;
import org.junit.jupiter.api.Test;

class GraphValidatorTests {
    private final Graph graph = CanvasFile.create();
    private final Node gear = node("gear1", "gear");
    private final Node box = node("box1", "box");
    private final Node union = node("union1", "union");

    @Test
    void aGoodGraphHasNoProblems() {
        wire(gear, "mesh", union, "meshes");
        wire(box, "mesh", union, "meshes");
        wire(node("n", "number"), "value", gear, "teeth");
        wire(gear, "mesh", node("s", "show"), "subject");
        wire(graph.getNodes().get(3), "value", graph.getNodes().get(4), "title");
        SampleGraphs.parameter(gear, "form", "helical");
        assertEquals(List.of(), problems());
    }

    @Test
    void wiresBetweenTypesThatDoNotFit() {
        Wire wire = wire(gear, "mesh", box, "size");
        expect(
                wire.getId(),
                "graph.wrong-type",
                "the output mesh of gear1 is of the type mesh, and the input size of box1 takes number");
        assertEquals(
                "it takes wires of the types any, number", found().diagnostic().hint());
    }

    @Test
    void portsThatAreNotThere() {
        Wire wire = wire(gear, "mesch", union, "meshes");
        expect(wire.getId(), "graph.no-such-port", "node gear1 has no output mesch");
        assertEquals("did you mean mesh?", found().diagnostic().hint());
        wire.setOutput("mesh");
        wire.setInput("solids");
        expect(wire.getId(), "graph.no-such-port", "node union1 has no input solids");
        assertEquals("there are: meshes", found().diagnostic().hint());
    }

    @Test
    void moreWiresThanAnInputTakes() {
        Node number = node("n", "number");
        wire(number, "value", gear, "teeth");
        Wire second = wire(number, "value", gear, "teeth");
        expect(second.getId(), "graph.too-many-wires", "the input teeth of gear1 takes one wire, and has w0 and w1");
    }

    @Test
    void wiresThatEndNowhere() {
        Wire wire = wire(gear, "mesh", union, "meshes");
        graph.getNodes().remove(gear);
        expect(wire.getId(), "graph.dangling-wire", "wire w0 does not join two nodes");
        wire.setSource(null);
        expect(wire.getId(), "graph.dangling-wire", "wire w0 does not join two nodes");
    }

    @Test
    void inputsThatNeedAWire() {
        Node difference = node("d", "difference");
        expect(difference.getId(), "graph.missing-input", "the input base of d is not connected");
    }

    @Test
    void parametersOutOfRange() {
        SampleGraphs.parameter(gear, "teeth", "101");
        expect("gear1", "parameter.out-of-range", "node gear1: the parameter 'teeth' cannot be 101");
    }

    @Test
    void parametersOfAnotherKind() {
        SampleGraphs.parameter(gear, "teeth", "many");
        expect("gear1", "parameter.wrong-kind", "node gear1: the parameter 'teeth' cannot be 'many'");
    }

    @Test
    void choicesThatThereAreNot() {
        SampleGraphs.parameter(gear, "form", "helicol");
        expect("gear1", "parameter.unknown-choice", "node gear1: the parameter 'form' cannot be 'helicol'");
    }

    @Test
    void unknownParametersAreAWarning() {
        SampleGraphs.parameter(gear, "theeth", "1");
        expect("gear1", "graph.unknown-parameter", "node gear1 has no parameter theeth");
        assertEquals(Severity.WARNING, found().diagnostic().severity());
    }

    @Test
    void parametersSetTwice() {
        SampleGraphs.parameter(gear, "teeth", "1");
        SampleGraphs.parameter(gear, "teeth", "2");
        expect("gear1", "graph.duplicate-parameter", "node gear1 has the parameter teeth more than once");
    }

    @Test
    void missingTypesAreAWarningAndTheirWiresAreNotJudged() {
        Node gone = node("gone", "com.example.gone");
        gone.setContributor("com.example");
        SampleGraphs.parameter(gone, "whatever", "x");
        wire(gear, "mesh", gone, "anything");
        wire(gone, "something", box, "size");
        wire(gone, "something", union, "meshes");
        expect("gone", "graph.missing-type", "node gone has the type com.example.gone, which is not installed");
        assertEquals(Severity.WARNING, found().diagnostic().severity());
        assertEquals(
                "install the bundle com.example, or replace the node",
                found().diagnostic().hint());
    }

    @Test
    void nodesOfANewerVersionOfTheirTypeAreAWarning() {
        gear.setTypeVersion(3);
        expect(
                "gear1",
                "graph.newer-type",
                "node gear1 was made with version 3 of the type gear, and version 2 is installed");
        assertEquals(Severity.WARNING, found().diagnostic().severity());
    }

    @Test
    void nodesWhosePortsCannotBeTold() {
        node("f", "com.example.faulty");
        expect("f", "code.syntax", "node f: unexpected end of the code");
    }

    @Test
    void idsThatAreUsedTwiceOrAreNoWords() {
        node("gear1", "box");
        expect("gear1", "graph.duplicate-id", "the id gear1 is used twice");
        graph.getNodes().getLast().setId("a b");
        expect("a b", "graph.bad-id", "'a b' cannot be an id");
    }

    @Test
    void cyclesAreNamed() {
        Node second = node("union2", "union");
        wire(gear, "mesh", union, "meshes");
        wire(union, "mesh", second, "meshes");
        wire(second, "mesh", union, "meshes");
        wire(second, "mesh", node("s", "show"), "subject");
        expect("union1", "graph.cycle", "nodes depend on each other in a circle: union1 -> union2 -> union1");
        wire(union, "mesh", union, "meshes");
        assertEquals("graph.cycle", found().diagnostic().code());
    }

    @Test
    void everyCycleIsToldUpToTen() {
        for (int i = 0; i < 30; i++) {
            Node alone = node("u" + i, "union");
            wire(alone, "mesh", alone, "meshes");
        }
        assertEquals(10, problems().size());
        assertEquals(
                "nodes depend on each other in a circle: u0 -> u0",
                problems().getFirst().diagnostic().message());
    }

    @Test
    void aLongChainIsNoCycleAndItsEndsJoinedAreOne() {
        Node previous = union;
        for (int i = 0; i < 5_000; i++) {
            Node next = node("u" + i, "union");
            wire(previous, "mesh", next, "meshes");
            previous = next;
        }
        assertEquals(List.of(), problems());
        wire(previous, "mesh", union, "meshes");
        assertEquals("graph.cycle", found().diagnostic().code());
    }

    private void expect(String element, String code, String message) {
        GraphProblem problem = found();
        assertEquals(code, problem.diagnostic().code());
        assertEquals(message, problem.diagnostic().message());
        assertEquals(element, problem.element());
        assertEquals("my.canvas", problem.diagnostic().range().file());
    }

    private GraphProblem found() {
        List<GraphProblem> problems = problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.getFirst();
    }

    private List<GraphProblem> problems() {
        byte[] before = CanvasFile.bytes(graph);
        List<GraphProblem> problems = new GraphValidator(new FakeTypes(), new FakePortTypes())
                .validate(graph, Path.of("/"), Optional.empty(), "my.canvas");
        assertArrayEquals(before, CanvasFile.bytes(graph), "validation changes nothing");
        return problems;
    }

    private Node node(String id, String type) {
        return SampleGraphs.node(graph, id, type, 0, 0);
    }

    private Wire wire(Node source, String output, Node target, String input) {
        return SampleGraphs.wire(graph, "w" + graph.getWires().size(), source, output, target, input);
    }
}

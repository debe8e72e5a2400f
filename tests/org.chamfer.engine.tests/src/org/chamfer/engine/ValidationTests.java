package org.chamfer.engine;

import static org.chamfer.engine.FakeNodeTypes.output;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.values.TextValue;
import org.junit.jupiter.api.Test;

class ValidationTests {
    private static final Path FOLDER = Path.of("somewhere");

    private final Arithmetic world = new Arithmetic();

    private Diagnostic problem(RunRequest request) {
        try (GraphEngine engine = world.engine()) {
            GraphSnapshot graph = world.graph(FOLDER);
            Diagnostic diagnostic = assertThrows(DiagnosticException.class, () -> engine.validate(graph, request))
                    .diagnostic();
            assertEquals(
                    diagnostic,
                    assertThrows(DiagnosticException.class, () -> Arithmetic.run(engine, graph))
                            .diagnostic());
            return diagnostic;
        }
    }

    private Diagnostic problem() {
        return problem(RunRequest.DEFAULT);
    }

    @Test
    void circleIsNamed() {
        world.node("in", "constant")
                .node("a", "floor")
                .node("b", "floor")
                .node("c", "sum")
                .node("out", "floor")
                .wire("c", "a", "of")
                .wire("a", "b", "of")
                .wire("b", "c", "terms")
                .wire("in", "c", "terms")
                .wire("c", "out", "of");
        assertEquals(
                "the wires go round in a circle: b -> c -> a -> b", problem().message());
    }

    @Test
    void wireMustFitItsPorts() {
        world.types.add(
                "words",
                new NodeSignature(List.of(), List.of(output("value", "text")), List.of()),
                (_, _) -> NodeOutputs.of("value", new TextValue("")));
        world.node("w", "words").node("f", "floor").wire("w", "f", "of");
        assertEquals(
                "the input of of the node f takes number, but w.value gives text",
                problem().message());
    }

    @Test
    void wireMustEndAtAPort() {
        world.node("c", "constant").node("s", "sum").wire("c", "s", "factr");
        Diagnostic problem = problem();
        assertEquals("the node s (sum) has no input factr", problem.message());
        assertEquals("did you mean factor?", problem.hint());
    }

    @Test
    void wireMustBeginAtAPort() {
        world.node("t", "text").node("f", "floor").wire("c", "f", "of").node("c", "broken");
        world.types.add(
                "broken",
                new NodeSignature(List.of(), List.of(output("other", "number")), List.of()),
                (_, _) -> Arithmetic.number(0));
        world.node("x", "constant").wire("x", "t", "of");
        assertEquals("the node c has no output value", problem().message());
    }

    @Test
    void wireToANodeThatIsNotThere() {
        world.node("c", "constant").wire("c", "gone", "of");
        assertEquals("engine.unknown-node", problem().code());
    }

    @Test
    void requiredInputNeedsAWire() {
        world.node("f", "floor");
        assertEquals("the input of of the node f has no wire", problem().message());
    }

    @Test
    void inputOfOneTakesOneWire() {
        world.node("a", "constant")
                .node("b", "constant")
                .node("f", "floor")
                .wire("a", "f", "of")
                .wire("b", "f", "of");
        assertEquals("engine.too-many-wires", problem().code());
    }

    @Test
    void parameterMustBeInRange() {
        world.node("s", "sum", "factor", "200");
        Diagnostic problem = problem();
        assertTrue(problem.message().startsWith("node s: the parameter 'factor'"), problem.message());
    }

    @Test
    void parameterMustBeANumber() {
        world.node("c", "constant", "value", "many");
        assertEquals("parameter.wrong-kind", problem().code());
    }

    @Test
    void idsAreUnique() {
        world.node("c", "constant").node("c", "constant");
        assertEquals("engine.duplicate-node", problem().code());
    }

    @Test
    void targetMustBeThere() {
        world.node("first", "constant");
        try (GraphEngine engine = world.engine()) {
            Diagnostic problem = assertThrows(
                            DiagnosticException.class,
                            () -> engine.validate(world.graph(FOLDER), RunRequest.DEFAULT.withTargets(Set.of("firs"))))
                    .diagnostic();
            assertEquals("did you mean first?", problem.hint());
        }
    }

    @Test
    void whatIsNotNeededIsNotChecked() {
        world.node("c", "constant").node("f", "floor");
        try (GraphEngine engine = world.engine()) {
            assertDoesNotThrow(() -> engine.validate(world.graph(FOLDER), RunRequest.DEFAULT.withTargets(Set.of("c"))));
        }
    }

    @Test
    void wiredParameterOutOfRangeIsAFailedNode() throws DiagnosticException {
        world.node("c", "constant", "value", "101").node("s", "sum").wire("c", "s", "factor");
        try (GraphEngine engine = world.engine()) {
            RunResult result = Arithmetic.run(engine, world.graph(FOLDER));
            String message =
                    result.node("s").orElseThrow().diagnostics().getLast().message();
            assertEquals("node s: the parameter 'factor' cannot be 101, which came by a wire", message);
        }
    }

    @Test
    void unknownParameterIsAWarning() throws DiagnosticException {
        world.node("c", "constant", "valve", "3");
        try (GraphEngine engine = world.engine()) {
            RunResult result = Arithmetic.run(engine, world.graph(FOLDER));
            assertTrue(result.succeeded());
            assertEquals(
                    "engine.unknown-parameter",
                    result.node("c").orElseThrow().diagnostics().getFirst().code());
        }
    }
}

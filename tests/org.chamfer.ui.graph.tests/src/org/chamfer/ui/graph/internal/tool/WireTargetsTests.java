package org.chamfer.ui.graph.internal.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.chamfer.graph.command.ConnectCommand;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Wire;
import org.chamfer.ui.graph.internal.part.SampleDocument;
import org.chamfer.ui.graph.internal.part.WireIndex;
import org.junit.jupiter.api.Test;

class WireTargetsTests {
    private final SampleDocument document = new SampleDocument();
    private final Node number = document.add("number");
    private final Node gear = document.add("gear");
    private final Node first = document.add("union");
    private final Node second = document.add("union");

    @Test
    void typesHaveToFit() {
        WireTargets targets = from(number, "value", true, null);
        assertTrue(targets.legal(gear, "teeth"));
        assertTrue(targets.legal(gear, "note"), "numbers become texts");
        assertFalse(targets.legal(gear, "center"));
        assertFalse(targets.legal(first, "solids"));
        assertEquals(Set.of(), targets.legal(first));
    }

    @Test
    void noCircleCanBeClosed() {
        document.connect(first, "mesh", second, "solids");
        assertFalse(from(second, "mesh", true, null).legal(first, "solids"));
        assertFalse(from(first, "solids", false, null).legal(second, "mesh"));
        assertFalse(from(first, "mesh", true, null).legal(first, "solids"), "nor with itself");
    }

    @Test
    void aLiftedWireDoesNotStandInItsOwnWay() {
        Wire wire = document.connect(first, "mesh", second, "solids");
        assertTrue(from(second, "mesh", true, wire).legal(first, "solids"));
    }

    @Test
    void whatIsLegalHereCanBeExecuted() {
        document.connect(gear, "mesh", first, "solids");
        document.connect(first, "mesh", second, "solids");
        for (Node source : document.graph().getNodes()) {
            String output = document.signature(source)
                    .orElseThrow()
                    .outputs()
                    .getFirst()
                    .name();
            WireTargets targets = from(source, output, true, null);
            for (Node target : document.graph().getNodes()) {
                for (String input : Set.of("solids", "teeth", "note", "center", "value")) {
                    ConnectCommand command =
                            new ConnectCommand(document.graph(), document.site(), source, output, target, input);
                    assertEquals(
                            command.problem().isEmpty(),
                            targets.legal(target, input),
                            source.getId() + " " + output + " to " + target.getId() + " " + input);
                }
            }
        }
    }

    @Test
    void droppedOnANodeTheWireTakesItsBestPort() {
        assertEquals(Optional.of("solids"), from(gear, "mesh", true, null).best(first));
        assertEquals(Optional.of("teeth"), from(number, "value", true, null).best(gear));
        document.connect(number, "value", gear, "teeth");
        assertEquals(Optional.of("thickness"), from(number, "value", true, null).best(gear));
        assertEquals(Optional.of("value"), from(gear, "teeth", false, null).best(number));
        assertEquals(Optional.empty(), from(number, "value", true, null).best(first));
    }

    private WireTargets from(Node node, String port, boolean output, Wire lifted) {
        return new WireTargets(document, new WireIndex(document.graph()), node, port, output, lifted);
    }
}

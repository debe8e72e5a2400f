package org.chamfer.ui.graph.internal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chamfer.graph.command.RenameCommand;
import org.chamfer.graph.model.Node;
import org.junit.jupiter.api.Test;

class ParameterEditsTests {
    private final SampleDocument document = new SampleDocument();
    private final Node node = document.add("gear");
    private final ParameterEdits edits = new ParameterEdits(document.commands(), node);

    @Test
    void aDragIsOneStep() {
        edits.set(Map.of("teeth", "30"), false);
        for (int teeth = 31; teeth < 50; teeth++) {
            edits.set(Map.of("teeth", Integer.toString(teeth)), true);
            assertEquals(Integer.toString(teeth), value());
        }
        edits.end();
        document.commands().undo();
        assertEquals("30", value());
        document.commands().redo();
        assertEquals("49", value());
    }

    @Test
    void theEditThatEndsADragBelongsToIt() {
        edits.set(Map.of("teeth", "31"), true);
        edits.set(Map.of("teeth", "32"), false);
        document.commands().undo();
        assertEquals("", value());
    }

    @Test
    void aDragThatIsGivenUpLeavesNothing() {
        edits.set(Map.of("teeth", "31"), true);
        edits.cancel();
        assertEquals("", value());
        assertEquals(1, steps());
    }

    @Test
    void otherEditsMeanwhileStay() {
        edits.set(Map.of("teeth", "31"), true);
        document.execute(new RenameCommand(node, "Wheel"));
        edits.set(Map.of("teeth", "32"), true);
        assertEquals("Wheel", node.getLabel());
        assertEquals("32", value());
        document.commands().undo();
        assertEquals("31", value());
    }

    @Test
    void severalParametersAreOneStep() {
        edits.set(Map.of("teeth", "31", "angle", "25"), false);
        Map<String, String> defaults = new HashMap<>();
        defaults.put("teeth", null);
        defaults.put("angle", null);
        edits.set(defaults, false);
        assertEquals(0, node.getParameters().size());
        document.commands().undo();
        assertEquals("31", value());
        assertEquals(Optional.of("25"), ParameterTexts.set(node, "angle"));
    }

    private String value() {
        return ParameterTexts.set(node, "teeth").orElse("");
    }

    private int steps() {
        int steps = 0;
        while (document.commands().canUndo()) {
            document.commands().undo();
            steps++;
        }
        return steps;
    }
}

package org.chamfer.workbench.internal.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.graph.type.ParameterKind;
import org.junit.jupiter.api.Test;

class ParameterHelpTests {
    @Test
    void tooltipsHaveRangeAndDefaultWithTheUnit() {
        String tooltip = ParameterHelp.tooltip(Specs.number("wall", "2", 0.8, 4));
        assertTrue(tooltip.contains("Range: from 0.8 to 4 mm"), tooltip);
        assertTrue(tooltip.contains("Default: 2 mm"), tooltip);
    }

    @Test
    void choicesAreShownByTheirLabels() {
        assertEquals("HALF", ParameterHelp.shown(Specs.choice("depth", "full", "full", "half"), "half"));
        assertEquals("empty", ParameterHelp.shown(Specs.of("label", ParameterKind.TEXT, ""), ""));
    }

    @Test
    void messagesAreSentences() {
        Diagnostic problem = Diagnostic.error("x", "the value is wrong", null).withHint("allowed are 1 to 2");
        assertEquals("The value is wrong. Allowed are 1 to 2.", ParameterHelp.sentence(problem));
        assertEquals("Allowed are 1 to 2.", ParameterHelp.brief(problem));
    }

    @Test
    void groupsKeepTheirOrder() {
        List<ParameterGroup> groups = ParameterGroup.of(
                List.of(Specs.grouped("a", "Size"), Specs.grouped("b", "Lid"), Specs.grouped("c", "Size")));
        assertEquals(
                List.of("Size", "Lid"),
                groups.stream().map(ParameterGroup::name).toList());
        assertEquals(2, groups.getFirst().parameters().size());
    }

    @Test
    void aSearchNeedsAllItsWords() {
        assertTrue(ParameterGroup.matches(Specs.grouped("wall_width", "Size"), "WALL siz"));
        assertTrue(ParameterGroup.matches(Specs.grouped("wall_width", "Size"), "  "));
        assertFalse(ParameterGroup.matches(Specs.grouped("wall_width", "Size"), "wall lid"));
    }

    @Test
    void pathsAreRelativeToTheFolder() {
        Path folder = Path.of("project/canvases").toAbsolutePath();
        assertEquals("../input/a.png", PathText.of(ParameterKind.FILE, folder, folder.resolve("../input/a.png")));
        assertEquals("m.onnx", PathText.of(ParameterKind.MODEL, folder, Path.of("x/m.onnx")));
    }

    @Test
    void shortColoursAreCompleted() {
        assertEquals("#aabbcc", ColorText.completed("ABC"));
        assertEquals("#2f6fed80", ColorText.completed(" 2F6FED80"));
        assertEquals("blue", ColorText.completed("blue"));
    }
}

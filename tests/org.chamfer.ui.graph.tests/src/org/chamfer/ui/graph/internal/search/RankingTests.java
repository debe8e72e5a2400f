package org.chamfer.ui.graph.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.ui.graph.internal.document.TestPorts;
import org.chamfer.ui.graph.internal.document.TestTypes;
import org.junit.jupiter.api.Test;

class RankingTests {
    private final FittingTypes types = new FittingTypes(new TestTypes(), new TestPorts());

    private List<String> found(String typed, String... recent) {
        return ids(Ranking.of(typed, types.all(), List.of(recent)));
    }

    private static List<String> ids(List<NodeChoice> choices) {
        return choices.stream().map(choice -> choice.type().id()).toList();
    }

    @Test
    void nothingTypedGivesAllWithThoseUsedLatelyFirst() {
        assertEquals(List.of("code", "union", "trace", "number", "box", "show"), found(""));
        assertEquals(List.of("box", "trace", "code", "union", "number", "show"), found("", "box", "trace"));
    }

    @Test
    void beginningsComeBeforeWordsBeforeLettersInBetween() {
        assertEquals("number", found("num").getFirst());
        assertEquals("code", found("co").getFirst(), "a word begins with it");
        assertEquals("code", found("oc").getFirst(), "initials");
        assertEquals("box", found("bx").getFirst(), "letters in this order");
        assertEquals(List.of("union"), found("combine"), "the category");
        assertEquals(List.of(), found("zzz"));
    }

    @Test
    void ofEqualsTheOneUsedLatelyIsFirst() {
        List<String> plain = found("n");
        assertTrue(plain.indexOf("number") == 0, plain.toString());
        assertEquals("show", found("an", "show").getFirst());
    }

    @Test
    void caseAndSpacesDoNotMatter() {
        assertEquals("show", found("  SHOW any").getFirst());
    }

    @Test
    void typesThatFitToAWireHaveThePort() {
        List<NodeChoice> mesh = types.to("mesh", true);
        assertEquals(List.of("union", "show"), ids(mesh), "the very type comes before anything");
        assertEquals(Optional.of("solids"), mesh.getFirst().port().map(PortSpec::name));
        List<NodeChoice> number = types.to("number", true);
        assertTrue(ids(number).containsAll(List.of("box", "number", "show", "code")), "parameters take wires");
        assertEquals("show", ids(number).getFirst(), "plain inputs come before parameters");
        assertEquals(List.of("trace"), ids(types.to("region", false)));
    }
}

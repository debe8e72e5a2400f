package org.chamfer.ui.graph.internal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.engine.NodeState;
import org.chamfer.graph.command.RenameCommand;
import org.chamfer.graph.model.Node;
import org.chamfer.ui.graph.internal.view.NodeView;
import org.chamfer.ui.graph.internal.view.PortView;
import org.chamfer.ui.graph.internal.view.WidgetView;
import org.chamfer.workbench.run.NodeRun;
import org.junit.jupiter.api.Test;

class NodeViewBuilderTests {
    private final SampleDocument document = new SampleDocument();
    private final WireIndex wires = new WireIndex(document.graph());
    private final NodeViewBuilder builder = new NodeViewBuilder(document, SampleDocument.noLook(), wires);

    @Test
    void aNewNodeShowsItsFirstParametersWithTheirDefaults() {
        NodeView view = view(document.add("gear"));
        assertEquals("Gear", view.title());
        assertEquals(6, view.inputs().size());
        assertEquals("24", widget(view, "teeth").text());
        assertEquals("5 mm", widget(view, "thickness").text());
        assertEquals("20°", widget(view, "angle").text());
        assertEquals("Spur gear", widget(view, "form").text());
        assertEquals(WidgetView.Kind.CHECK, widget(view, "center").kind());
        assertEquals(NodeState.IDLE, view.state());
        assertFalse(view.placeholder());
    }

    @Test
    void aRowOffersTheOtherParametersAndHidesThemAgain() {
        Node gear = document.add("gear");
        assertEquals("2 more...", view(gear).more());
        NodeView all = builder.build(gear, true, "", Optional.empty());
        assertEquals(8, all.inputs().size());
        assertEquals("Show fewer", all.more());
        edit(gear, Map.of("note", "n", "color", "#ff0000"));
        assertEquals("", view(gear).more(), "what is set is shown in any case");
        assertEquals("", view(document.add("union")).more());
    }

    @Test
    void slidersAreForRangesThatAPointerCanServe() {
        NodeView view = view(document.add("gear"));
        assertEquals(18.0 / 90, widget(view, "teeth").fraction(), 1e-9);
        assertTrue(Double.isNaN(widget(view, "thickness").fraction()));
    }

    @Test
    void theSliderOfANumberComesFromItsOwnParameters() {
        Node node = document.add("number");
        assertTrue(Double.isNaN(widget(view(node), "value").fraction()));
        edit(node, Map.of("min", "0", "max", "40", "value", "10"));
        assertEquals(0.25, widget(view(node), "value").fraction(), 1e-9);
    }

    @Test
    void parametersThatAreSetOrWiredAreShownInAnyCase() {
        Node number = document.add("number");
        Node gear = document.add("gear");
        edit(gear, Map.of("color", "#ff0000"));
        document.connect(number, "value", gear, "note");
        wires.rebuild();
        NodeView view = view(gear);
        assertTrue(widget(view, "color").changed());
        PortView note = port(view, "note");
        assertTrue(note.connected());
        assertTrue(note.widget().isEmpty(), "a wire takes the place of the widget");
        assertTrue(port(view(number), "value").widget().isPresent());
        assertTrue(view(number).outputs().getFirst().connected());
    }

    @Test
    void aFileShowsItsNameAndATextItsFirstLine() {
        Node gear = document.add("gear");
        edit(gear, Map.of("picture", "../input/lake.png", "note", "first\nsecond"));
        assertEquals("lake.png", widget(view(gear), "picture").text());
        assertEquals("first", widget(view(gear), "note").text());
    }

    @Test
    void aNodeOfATypeThatIsNotInstalledKeepsTheEndsOfItsWires() {
        Node gear = document.add("gear");
        Node union = document.add("union");
        document.connect(gear, "mesh", union, "solids");
        union.setType("com.example.weld");
        wires.rebuild();
        NodeView view = view(union);
        assertTrue(view.placeholder());
        assertEquals("com.example.weld", view.title());
        assertEquals(
                List.of("solids"), view.inputs().stream().map(PortView::name).toList());
        assertTrue(view.inputs().getFirst().connected());
    }

    @Test
    void runsGiveStateTimeAndMessage() {
        Node gear = document.add("gear");
        document.tell(gear, run(NodeState.DONE, 12_345_678, List.of()));
        assertEquals("12 ms", view(gear).footerLeft());
        document.tell(gear, run(NodeState.CACHED, 12_345_678, List.of()));
        assertEquals("cached", view(gear).footerLeft());
        Diagnostic warning = Diagnostic.warning("a", "a bit off", null);
        Diagnostic error = Diagnostic.error("b", "no teeth", null);
        document.tell(gear, run(NodeState.FAILED, 1, List.of(warning, error)));
        assertEquals("No teeth.", view(gear).message());
    }

    @Test
    void equalStatesGiveEqualViewsAndEditsOthers() {
        Node gear = document.add("gear");
        NodeView before = view(gear);
        assertEquals(before, view(gear));
        document.execute(new RenameCommand(gear, "Wheel"));
        assertNotEquals(before, view(gear));
        document.commands().undo();
        assertEquals(before, view(gear));
    }

    private NodeView view(Node node) {
        return builder.build(node, false, "", Optional.empty());
    }

    private void edit(Node node, Map<String, String> values) {
        new ParameterEdits(document.commands(), node).set(values, false);
    }

    private static PortView port(NodeView view, String name) {
        return view.inputs().stream()
                .filter(port -> port.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static WidgetView widget(NodeView view, String name) {
        return port(view, name).widget().orElseThrow();
    }

    private static NodeRun run(NodeState state, long nanos, List<Diagnostic> diagnostics) {
        return new NodeRun(
                state, Double.NaN, "", "", nanos, Collections.emptySortedMap(), false, diagnostics, List.of());
    }
}

package org.chamfer.ui.graph.internal.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chamfer.engine.NodeState;
import org.chamfer.ui.graph.internal.view.FixedMeasure;
import org.chamfer.ui.graph.internal.view.NodeView;
import org.chamfer.ui.graph.internal.view.Views;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DiagramImageTests {
    private FigureStyle style;
    private final FreeformLayeredPane layers = new FreeformLayeredPane();
    private final ContentLayer content = new ContentLayer();
    private final WireLayer wires = new WireLayer();

    @BeforeEach
    void makeLayers() {
        useTheme(false);
        wires.setConnectionRouter(new BezierRouter());
        layers.add(wires, "wires");
        layers.add(content, "content");
    }

    private void useTheme(boolean dark) {
        style = new FigureStyle(new PlainLook(dark), new FixedMeasure());
    }

    private NodeFigure add(NodeView view, int x, int y) {
        NodeFigure figure = new NodeFigure(style, view);
        figure.setBounds(figure.boundsAt(x, y));
        content.add(figure);
        return figure;
    }

    private WireFigure wire(NodeFigure from, String output, NodeFigure to, String input) {
        WireFigure wire = new WireFigure(style, "mesh");
        wire.setSourceAnchor(new PortAnchor(from, output, true));
        wire.setTargetAnchor(new PortAnchor(to, input, false));
        wires.add(wire);
        return wire;
    }

    private Document svg() throws Exception {
        String text = new DiagramImage(style, layers).svg();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<String> texts(Document svg) {
        List<String> texts = new ArrayList<>();
        NodeList elements = svg.getElementsByTagName("text");
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(elements.item(i).getTextContent());
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void svgHasTheTitlesOfNodesInAllStates(boolean dark) throws Exception {
        useTheme(dark);
        for (NodeState state : NodeState.values()) {
            add(Views.node("Is " + state, 200, List.of(), List.of(), state, false), 0, 100 * state.ordinal());
        }
        List<String> texts = texts(svg());
        for (NodeState state : NodeState.values()) {
            assertTrue(texts.contains("Is " + state), "missing " + state + " in " + texts);
        }
        assertTrue(texts.contains("It did not work."));
    }

    @Test
    void svgHasLabelsValuesFramesAndNotes() throws Exception {
        add(Views.everything(320), 0, 0);
        FrameFigure frame = new FrameFigure(style);
        frame.setContent("Body of the gear", -1);
        frame.setBounds(new Rectangle(-20, -40, 400, 500));
        content.add(frame, 0);
        NoteFigure note = new NoteFigure(style);
        note.setText("First line\nSecond line");
        note.setBounds(new Rectangle(500, 0, 200, 100));
        content.add(note);
        List<String> texts = texts(svg());
        assertTrue(texts.containsAll(List.of(
                "Everything", "12.5 mm", "Involute", "gear.stl", "Body of the gear", "First line", "Second line")));
    }

    @Test
    void svgSurvivesAnyText() throws Exception {
        add(Views.node("<a> & \"b\" \u0001 \uD83D\uDE00 \uD800", 320, List.of(), List.of()), 0, 0);
        assertTrue(texts(svg()).contains("<a> & \"b\" \uFFFD \uD83D\uDE00 \uFFFD"));
    }

    @Test
    void wiresAreCurvesFromPortToPort() throws Exception {
        NodeFigure from = add(Views.node("A", 200, List.of(), List.of(Views.output("out"))), 0, 0);
        NodeFigure to = add(Views.node("B", 200, List.of(Views.input("in", true)), List.of()), 400, 120);
        WireFigure wire = wire(from, "out", to, "in");
        Point start = from.anchor("out", true);
        Point end = to.anchor("in", false);
        Document svg = svg();
        assertEquals(start, wire.getStart());
        assertEquals(end, wire.getEnd());
        Element path = (Element) svg.getElementsByTagName("path").item(0);
        assertEquals("M200 43C300 43 300 163 400 163", path.getAttribute("d"));
        assertTrue(wire.containsPoint(300, 103));
        assertEquals(new Point(300, 103), wire.curve().middle());
    }

    @Test
    void thePictureHoldsEverythingWithAMargin() throws Exception {
        NodeFigure node = add(Views.node("A", 200, List.of(), List.of()), 1000, -500);
        Rectangle area = new DiagramImage(style, layers).area();
        assertTrue(area.contains(node.nodeBounds().getExpanded(DiagramImage.MARGIN, DiagramImage.MARGIN)));
        Element root = svg().getDocumentElement();
        assertEquals(area.x + " " + area.y + " " + area.width + " " + area.height, root.getAttribute("viewBox"));
    }

    @Test
    void picturesHaveALargestSize() {
        assertTrue(DiagramImage.largestScale(new Rectangle(0, 0, 1000, 800)) > 8);
        double wide = DiagramImage.largestScale(new Rectangle(0, 0, 300_000, 10));
        assertTrue(300_000 * wide <= 30_000);
        double large = DiagramImage.largestScale(new Rectangle(0, 0, 20_000, 20_000));
        assertTrue(20_000 * large * 20_000 * large <= 64.1e6);
    }
}

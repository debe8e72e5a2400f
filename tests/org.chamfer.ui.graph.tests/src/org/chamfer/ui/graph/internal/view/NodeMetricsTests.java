package org.chamfer.ui.graph.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.engine.NodeState;
import org.chamfer.ui.graph.internal.view.WidgetView.Kind;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeMetricsTests {
    private static final Optional<Dimension> PICTURE = Optional.of(new Dimension(184, 100));

    private final TextMeasure measure = new FixedMeasure();

    @ParameterizedTest
    @ValueSource(ints = {160, 200, 260, 320})
    void nothingOverlapsAndNothingIsOutside(int width) {
        NodeMetrics metrics = NodeMetrics.of(Views.everything(width), measure, PICTURE);
        List<Rectangle> areas = areas(metrics);
        Rectangle node = new Rectangle(new Point(0, 0), metrics.size());
        for (int i = 0; i < areas.size(); i++) {
            assertTrue(node.contains(areas.get(i)), areas.get(i) + " is outside of " + node);
            for (int k = i + 1; k < areas.size(); k++) {
                Rectangle common = areas.get(i).getCopy().intersect(areas.get(k));
                assertTrue(common.isEmpty(), areas.get(i) + " overlaps " + areas.get(k));
            }
        }
    }

    private static List<Rectangle> areas(NodeMetrics metrics) {
        List<Rectangle> areas = new ArrayList<>(List.of(
                metrics.icon(),
                metrics.title(),
                metrics.collapse(),
                metrics.stateLight(),
                metrics.thumbnail().orElseThrow(),
                metrics.more().orElseThrow(),
                metrics.footer().orElseThrow()));
        for (PortRow row : metrics.rows()) {
            areas.add(row.label());
            row.widget().ifPresent(areas::add);
        }
        return areas;
    }

    @ParameterizedTest
    @ValueSource(ints = {160, 200, 320})
    void portsAreOnTheBorderAndApart(int width) {
        NodeMetrics metrics = NodeMetrics.of(Views.everything(width), measure, PICTURE);
        assertEquals(13, metrics.rows().size());
        for (PortRow row : metrics.rows()) {
            assertEquals(row.port().output() ? width : 0, row.anchor().x);
            assertTrue(row.anchor().y > NodeMetrics.HEADER && row.anchor().y < metrics.size().height);
            long near = metrics.rows().stream()
                    .filter(other -> other.anchor().getDistance(row.anchor()) < NodeMetrics.ROW)
                    .count();
            assertEquals(1, near, "ports at the place of " + row.port().name());
        }
    }

    @Test
    void widthsKeepWithinBounds() {
        assertEquals(160, width(Views.node("A", 40, List.of(), List.of())));
        assertEquals(320, width(Views.node("A", 1000, List.of(), List.of())));
        assertEquals(200, width(Views.node("A", 0, List.of(), List.of())));
        assertEquals(
                320,
                width(Views.node("A title that is far too long for any node of a graph", 0, List.of(), List.of())));
        int fitting = width(Views.node("A title that fits so", 0, List.of(), List.of()));
        assertTrue(fitting > 200 && fitting < 320 && fitting % 4 == 0, "width " + fitting);
    }

    private int width(NodeView view) {
        return NodeMetrics.of(view, measure).size().width;
    }

    @ParameterizedTest
    @ValueSource(ints = {160, 200, 320})
    void aHitFindsWhatIsThere(int width) {
        NodeMetrics metrics = NodeMetrics.of(Views.everything(width), measure, PICTURE);
        for (PortRow row : metrics.rows()) {
            String name = row.port().name();
            boolean output = row.port().output();
            assertEquals(new Hit.Port(name, output), hit(metrics, row.anchor()));
            assertEquals(new Hit.Port(name, output), hit(metrics, row.anchor().getTranslated(output ? 8 : -8, 0)));
            assertEquals(new Hit.Label(name, output), hit(metrics, row.label().getCenter()));
            row.widget().ifPresent(area -> assertEquals(new Hit.Widget(name), hit(metrics, area.getCenter())));
        }
        assertEquals(new Hit.Header(), hit(metrics, metrics.title().getCenter()));
        assertEquals(new Hit.StateLight(), hit(metrics, metrics.stateLight().getCenter()));
        assertEquals(new Hit.Collapse(), hit(metrics, metrics.collapse().getCenter()));
        assertEquals(
                new Hit.Thumbnail(),
                hit(metrics, metrics.thumbnail().orElseThrow().getCenter()));
        assertEquals(new Hit.Body(), hit(metrics, metrics.footer().orElseThrow().getCenter()));
        assertEquals(Optional.empty(), metrics.hit(width + 30, 40));
        assertEquals(Optional.empty(), metrics.hit(width / 2, metrics.size().height));
    }

    private static Hit hit(NodeMetrics metrics, Point at) {
        return metrics.hit(at.x, at.y).orElseThrow();
    }

    @Test
    void wiringAParameterMovesNothing() {
        List<PortView> outputs = List.of(Views.output("solid"));
        PortView second = Views.parameter("b", Kind.NUMBER, "2");
        NodeMetrics before = NodeMetrics.of(
                Views.node("N", 200, List.of(Views.parameter("a", Kind.NUMBER, "1"), second), outputs), measure);
        NodeMetrics after = NodeMetrics.of(Views.node("N", 200, List.of(Views.wired("a"), second), outputs), measure);
        assertEquals(before.size(), after.size());
        assertEquals(before.anchor("a", false), after.anchor("a", false));
        assertEquals(before.widget("b"), after.widget("b"));
        assertTrue(after.widget("a").isEmpty());
    }

    @Test
    void aCollapsedNodeHasItsPortsAtTheHeader() {
        NodeView view = Views.node(
                "N",
                200,
                List.of(
                        Views.input("a", false),
                        Views.input("b", true),
                        Views.wired("c"),
                        Views.parameter("d", Kind.TEXT, "x")),
                List.of(Views.output("out")),
                NodeState.DONE,
                true);
        NodeMetrics metrics = NodeMetrics.of(view, measure);
        assertEquals(metrics.header().height, metrics.size().height);
        assertTrue(metrics.row("c", false).isPresent());
        assertFalse(metrics.row("d", false).isPresent(), "a port that nothing is wired to");
        for (PortRow row : metrics.rows()) {
            assertTrue(row.anchor().y > 0 && row.anchor().y < metrics.size().height);
            assertEquals(new Hit.Port(row.port().name(), row.port().output()), hit(metrics, row.anchor()));
        }
        assertEquals(new Point(0, metrics.size().height / 2), metrics.anchor("d", false));
    }

    @Test
    void aPictureKeepsItsShapeAndIsAtMostSixteenToTen() {
        NodeView view = Views.node("N", 200, List.of(), List.of());
        Rectangle tall = NodeMetrics.of(view, measure, Optional.of(new Dimension(100, 900)))
                .thumbnail()
                .orElseThrow();
        assertEquals(184, tall.width);
        assertEquals(115, tall.height);
        assertEquals(new Rectangle(93, tall.y, 13, 115), NodeMetrics.inThumbnail(tall, 100, 900));
        Rectangle flat = NodeMetrics.of(view, measure, Optional.of(new Dimension(368, 100)))
                .thumbnail()
                .orElseThrow();
        assertEquals(50, flat.height);
    }

    @Test
    void textThatIsTooLongEndsWithAnEllipsis() {
        int room = 10 * FixedMeasure.LETTER;
        assertEquals("ten digits", measure.fit("ten digits", null, room));
        assertEquals("more than\u2026", measure.fit("more than ten", null, room));
        assertEquals("", measure.fit("nothing", null, 3));
    }
}

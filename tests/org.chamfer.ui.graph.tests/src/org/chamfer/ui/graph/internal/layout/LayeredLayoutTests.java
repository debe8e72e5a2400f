package org.chamfer.ui.graph.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chamfer.graph.command.Area;
import org.junit.jupiter.api.Test;

class LayeredLayoutTests {
    private static LayoutInput.Box box(String id, int x, int y, String frame) {
        return new LayoutInput.Box(
                id,
                new Area(x, y, 200, 120),
                frame,
                List.of(new LayoutInput.Pin("in", false, 40), new LayoutInput.Pin("out", true, 40)));
    }

    private static LayoutInput.Link link(String from, String to) {
        return new LayoutInput.Link(from, "out", to, "in");
    }

    private static boolean apart(Area a, Area b) {
        return a.x() + a.width() <= b.x()
                || b.x() + b.width() <= a.x()
                || a.y() + a.height() <= b.y()
                || b.y() + b.height() <= a.y();
    }

    @Test
    void nodesStandToTheRightOfWhatTheyTakeFrom() {
        LayoutInput input = new LayoutInput(
                List.of(box("c", 500, 500, ""), box("a", 300, 700, ""), box("b", 400, 300, "")),
                List.of(),
                List.of(link("a", "b"), link("b", "c"), link("a", "c")));
        Map<String, Area> places = new LayeredLayout().compute(input);
        assertTrue(places.get("a").x() + 200 <= places.get("b").x());
        assertTrue(places.get("b").x() + 200 <= places.get("c").x());
        assertEquals(300, places.values().stream().mapToInt(Area::x).min().orElseThrow(), "the corner stays");
        assertEquals(300, places.values().stream().mapToInt(Area::y).min().orElseThrow(), "the corner stays");
    }

    @Test
    void nothingOverlapsAndTheSameComesOfTheSame() {
        List<LayoutInput.Box> boxes = new ArrayList<>();
        List<LayoutInput.Link> links = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boxes.add(box("n" + i, 0, 0, ""));
            if (i > 2) {
                links.add(link("n" + i / 3, "n" + i));
            }
        }
        LayoutInput input = new LayoutInput(boxes, List.of(), links);
        Map<String, Area> places = new LayeredLayout().compute(input);
        List<Area> all = List.copyOf(places.values());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertTrue(apart(all.get(i), all.get(j)));
            }
        }
        assertEquals(places, new LayeredLayout().compute(input));
    }

    @Test
    void framesHoldWhatStandsInThem() {
        LayoutInput input = new LayoutInput(
                List.of(box("a", 0, 0, "outer"), box("b", 0, 0, "inner"), box("c", 0, 0, "")),
                List.of(new LayoutInput.Group("outer", ""), new LayoutInput.Group("inner", "outer")),
                List.of(link("a", "b"), link("b", "c")));
        Map<String, Area> places = new LayeredLayout().compute(input);
        assertTrue(inside(places.get("a"), places.get("outer")));
        assertTrue(inside(places.get("inner"), places.get("outer")));
        assertTrue(inside(places.get("b"), places.get("inner")));
        assertTrue(apart(places.get("c"), places.get("outer")));
    }

    private static boolean inside(Area inner, Area outer) {
        return inner.x() >= outer.x()
                && inner.y() >= outer.y()
                && inner.x() + inner.width() <= outer.x() + outer.width()
                && inner.y() + inner.height() <= outer.y() + outer.height();
    }

    @Test
    void framesThatHoldEachOtherInADamagedFileDoNoHarm() {
        LayoutInput input = new LayoutInput(
                List.of(box("a", 0, 0, "f"), box("b", 0, 0, "g")),
                List.of(new LayoutInput.Group("f", "g"), new LayoutInput.Group("g", "f")),
                List.of(link("a", "b")));
        assertEquals(4, new LayeredLayout().compute(input).size());
    }
}

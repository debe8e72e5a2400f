package org.chamfer.workbench.internal.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AssetLayoutTests {
    private static List<AssetRow> rows(int files) {
        List<AssetRow> rows = new ArrayList<>();
        AssetFolder section = Handles.section(AssetSection.INPUT, List.of());
        rows.add(new AssetRow.Section(section, files, true));
        for (int i = 0; i < files; i++) {
            rows.add(new AssetRow.File(Handles.asset("/p/data/input/" + i + ".png"), 0));
        }
        rows.add(new AssetRow.Section(section, files, true));
        return rows;
    }

    @Test
    void linesStandBelowEachOther() {
        AssetLayout layout = new AssetLayout(rows(3), 240, false);
        for (int i = 1; i < 5; i++) {
            Rectangle above = layout.place(i - 1);
            assertEquals(above.y + above.height, layout.place(i).y);
            assertEquals(240, layout.place(i).width);
        }
    }

    @Test
    void cardsStandBesideEachOtherAndNeverOverlap() {
        AssetLayout layout = new AssetLayout(rows(5), 240, true);
        assertEquals(layout.place(1).y, layout.place(2).y);
        assertTrue(layout.place(3).y > layout.place(1).y);
        for (int i = 0; i < 7; i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(layout.place(i).intersects(layout.place(j)), i + " and " + j);
            }
            assertTrue(layout.place(i).x + layout.place(i).width <= 240);
            assertTrue(layout.place(i).y + layout.place(i).height <= layout.height());
        }
    }

    @Test
    void placesAreFoundAgain() {
        for (boolean cards : new boolean[] {false, true}) {
            AssetLayout layout = new AssetLayout(rows(50), 300, cards);
            for (int i = 0; i < 52; i++) {
                Rectangle place = layout.place(i);
                assertEquals(i, layout.at(place.x + 1, place.y + place.height - 1));
            }
            assertEquals(-1, layout.at(10, layout.height() + 10));
        }
    }

    @Test
    void arrowsKeepTheColumn() {
        AssetLayout layout = new AssetLayout(rows(5), 240, true);
        assertEquals(4, layout.vertical(2, true));
        assertEquals(2, layout.vertical(4, false));
        assertEquals(5, layout.vertical(4, true));
        assertEquals(6, layout.vertical(5, true));
        assertEquals(6, layout.vertical(6, true));
        assertEquals(0, layout.vertical(0, false));
    }

    @Test
    void onlyVisibleLinesArePainted() {
        AssetLayout layout = new AssetLayout(rows(1000), 240, false);
        assertEquals(
                IntStream.range(0, layout.at(5, 500) + 1).boxed().toList(),
                layout.between(0, 501).boxed().toList());
    }

    @Test
    void thousandsOfFilesAreQuick() {
        List<AssetRow> many = rows(20_000);
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            for (int i = 0; i < 50; i++) {
                new AssetLayout(many, 200 + i, true);
            }
        });
    }
}

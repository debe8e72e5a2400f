package org.chamfer.workbench.internal.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PictureFrameTests {
    @Test
    void largePicturesFitInside() {
        PictureFrame frame = PictureFrame.fitted(4000, 1000, 500, 400);
        assertTrue(frame.x() >= 0 && frame.x() + 4000 * frame.scale() <= 500);
        assertTrue(frame.y() >= 0 && frame.y() + 1000 * frame.scale() <= 400);
        assertEquals(500 - 4000 * frame.scale() - frame.x(), frame.x(), 1e-9);
    }

    @Test
    void smallPicturesAreEnlargedEightTimesAtMost() {
        assertEquals(8, PictureFrame.fitted(4, 4, 800, 800).scale());
    }

    @Test
    void viewsWithoutRoomGiveAFrameAllTheSame() {
        assertTrue(PictureFrame.fitted(100, 100, 1, 1).scale() > 0);
    }

    @Test
    void zoomingKeepsWhatIsUnderThePointer() {
        PictureFrame frame = new PictureFrame(2, 10, 20);
        PictureFrame near = frame.zoomed(1.5, 110, 60);
        assertEquals((110 - frame.x()) / frame.scale(), (110 - near.x()) / near.scale(), 1e-9);
        assertEquals((60 - frame.y()) / frame.scale(), (60 - near.y()) / near.scale(), 1e-9);
    }

    @Test
    void zoomingBeyondTheLimitMovesNothing() {
        PictureFrame frame = new PictureFrame(64, 10, 20);
        assertEquals(frame, frame.zoomed(2, 500, 500));
    }
}

package org.chamfer.workbench.internal.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.render.Camera;
import org.chamfer.render.RenderSettings;
import org.chamfer.render.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PictureJobTests {
    private final Scene scene =
            Scene.of(Mesh.of(new double[] {0, 0, 0, 9, 0, 0, 0, 9, 0}, new int[] {0, 1, 2}, MeshOrigin.UNKNOWN));
    private final BlockingQueue<PictureJob.Wish> drawn = new LinkedBlockingQueue<>();
    private final PictureJob job = new PictureJob((wish, _) -> drawn.add(wish));

    @AfterEach
    void close() {
        job.close();
    }

    @Test
    void theLastWishIsDrawn() throws InterruptedException {
        PictureJob.Wish last = null;
        for (int i = 0; i < 40; i++) {
            last = wish(100 + i, i % 2 == 0);
            job.want(last);
        }
        PictureJob.Wish found = null;
        for (PictureJob.Wish wish = drawn.poll(20, TimeUnit.SECONDS);
                wish != null && found != last;
                wish = found == last ? null : drawn.poll(20, TimeUnit.SECONDS)) {
            found = wish;
        }
        assertEquals(last, found);
    }

    @Test
    void nothingIsDrawnAfterClosing() throws InterruptedException {
        job.close();
        job.want(wish(50, false));
        assertNull(drawn.poll(300, TimeUnit.MILLISECONDS));
    }

    private PictureJob.Wish wish(int size, boolean fine) {
        return new PictureJob.Wish(scene, Camera.DEFAULT, RenderSettings.DEFAULT.withSize(size, size), fine);
    }
}

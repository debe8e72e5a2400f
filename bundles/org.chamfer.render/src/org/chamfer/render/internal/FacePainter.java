package org.chamfer.render.internal;

/** Puts triangles of the view into the picture, cut off at the near plane. */
final class FacePainter {
    private static final int PART = 1 << 14;

    private final ViewTransform transform;
    private final ScreenTriangles target;
    private final Workers workers;

    FacePainter(ViewTransform transform, ScreenTriangles target, Workers workers) {
        this.transform = transform;
        this.target = target;
        this.workers = workers;
    }

    /**
     * Draws triangles.
     *
     * @param view x, y, depth of each point
     * @param triangles three points each
     * @param argb the colour of each, 0xAARRGGBB
     */
    void draw(double[] view, int[] triangles, int[] argb) {
        if (NearClip.isNeeded(view, transform.near())) {
            NearClip clip = new NearClip(view, triangles, argb, transform.near());
            project(clip.view(), clip.triangles(), clip.colors());
        } else {
            project(view, triangles, argb);
        }
    }

    private void project(double[] view, int[] triangles, int[] argb) {
        int firstPoint = target.addPoints(view.length / 3);
        int firstTriangle = target.addTriangles(argb.length);
        workers.runRanges(view.length / 3, PART, (first, end) -> {
            for (int i = first; i < end; i++) {
                double depth = view[3 * i + 2];
                target.setPoint(
                        firstPoint + i,
                        transform.screenX(view[3 * i], depth),
                        transform.screenY(view[3 * i + 1], depth),
                        transform.nearness(depth));
            }
        });
        workers.runRanges(argb.length, PART, (first, end) -> {
            for (int i = first; i < end; i++) {
                target.setTriangle(
                        firstTriangle + i,
                        firstPoint + triangles[3 * i],
                        firstPoint + triangles[3 * i + 1],
                        firstPoint + triangles[3 * i + 2],
                        argb[i]);
            }
        });
    }
}

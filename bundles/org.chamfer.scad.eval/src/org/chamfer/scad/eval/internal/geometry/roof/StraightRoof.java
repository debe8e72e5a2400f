package org.chamfer.scad.eval.internal.geometry.roof;

/** The roof whose faces all rise at 45 degrees from the edges of a figure: its ridges are the straight skeleton. */
final class StraightRoof {
    private StraightRoof() {}

    /**
     * The faces of the roof.
     *
     * @param tolerance places closer than this part of the figure's size are the same
     */
    static RoofNet of(Outline outline, double tolerance) throws RoofFailure {
        RoofNet net = new RoofNet(outline, 0);
        Wavefront.run(outline, net, tolerance);
        return net;
    }
}

package org.chamfer.geometry.kernel.internal.simplify;

import org.chamfer.geometry.kernel.internal.polygon.FaceProjection;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;

/** A flat face as seen against its normal: two of the three coordinates, unchanged. */
final class FlatView {
    private final MutableSurface surface;
    private final FaceProjection projection;

    FlatView(MutableSurface surface, FaceProjection projection) {
        this.surface = surface;
        this.projection = projection;
    }

    /** The coordinate of a vertex to the right. */
    double x(int vertex) {
        return surface.positions[3 * vertex + projection.first()];
    }

    /** The coordinate of a vertex upwards. */
    double y(int vertex) {
        return surface.positions[3 * vertex + projection.second()];
    }

    /** Twice the area of a triangle, positive if it is counter-clockwise. */
    double area(int a, int b, int c) {
        return (x(b) - x(a)) * (y(c) - y(a)) - (y(b) - y(a)) * (x(c) - x(a));
    }

    /** Twice the area of a triangle of the surface, positive if it is counter-clockwise. */
    double area(int triangle) {
        int h = 3 * triangle;
        return area(surface.starts[h], surface.starts[h + 1], surface.starts[h + 2]);
    }
}

package org.chamfer.formats.internal.svg;

import org.chamfer.geometry.Degrees;

/** The affine map x' = a x + c y + e, y' = b x + d y + f. */
record SvgMatrix(double a, double b, double c, double d, double e, double f) {
    static final SvgMatrix IDENTITY = new SvgMatrix(1, 0, 0, 1, 0, 0);

    static SvgMatrix translation(double x, double y) {
        return new SvgMatrix(1, 0, 0, 1, x, y);
    }

    static SvgMatrix rotation(double degrees) {
        double sin = Degrees.sin(degrees);
        double cos = Degrees.cos(degrees);
        return new SvgMatrix(cos, sin, -sin, cos, 0, 0);
    }

    /** The map that applies the other one first, then this one. */
    SvgMatrix times(SvgMatrix first) {
        return new SvgMatrix(
                a * first.a + c * first.b,
                b * first.a + d * first.b,
                a * first.c + c * first.d,
                b * first.c + d * first.d,
                x(first.e, first.f),
                y(first.e, first.f));
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }
}

package org.chamfer.scad.eval.internal.geometry.roof;

/**
 * A parabola or a line over an interval: how soon a site is reached from the places of another one.
 *
 * @param site the number of the site that is reached
 * @param low start of the interval
 * @param high end of the interval
 * @param constant the polynomial's coefficient of degree 0
 * @param linear the coefficient of degree 1
 * @param square the coefficient of degree 2
 */
record Curve(int site, double low, double high, double constant, double linear, double square) {
    double at(double place) {
        return constant + place * (linear + place * square);
    }

    /** The same curve over a part of its interval. */
    Curve between(double from, double to) {
        return new Curve(site, from, to, constant, linear, square);
    }

    /** The smallest value within the interval. */
    double least() {
        double least = Math.min(at(low), at(high));
        double vertex = -linear / (2 * square);
        return vertex > low && vertex < high ? Math.min(least, at(vertex)) : least;
    }

    /** The largest value within the interval. */
    double greatest() {
        double greatest = Math.max(at(low), at(high));
        double vertex = -linear / (2 * square);
        return vertex > low && vertex < high ? Math.max(greatest, at(vertex)) : greatest;
    }
}

package org.chamfer.render.internal;

/** Takes the samples that a triangle covers in a row of a tile. */
interface SpanSink {
    /**
     * Takes samples beside each other.
     *
     * @param first index of the first sample in the tile
     * @param count how many
     * @param nearness of the first sample, before it is limited
     * @param step how much it changes from sample to sample
     * @param least the least nearness of the triangle
     * @param most the largest
     */
    void span(int first, int count, double nearness, double step, double least, double most);
}

package org.chamfer.formats.internal.amf;

import org.chamfer.geometry.Color;

/**
 * Triangles of a volume that look alike.
 *
 * @param look what they say of their colour
 * @param corners three vertices of each
 */
record AmfFacets(Look look, int[] corners) {
    /**
     * What a triangle says of its colour.
     *
     * @param color its own colour, else that of its vertices, {@code null} if there is none
     * @param material the id of its own material, empty if it has none
     */
    record Look(Color color, String material) {}
}

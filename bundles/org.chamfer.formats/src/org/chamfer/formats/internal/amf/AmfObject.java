package org.chamfer.formats.internal.amf;

import java.util.List;
import org.chamfer.geometry.Color;

/**
 * An object: volumes that share vertices.
 *
 * @param id what instances refer to, empty if it has none
 * @param name {@code null} if it has none
 * @param color {@code null} if it has none of its own
 * @param positions x, y, z of each vertex in the unit of the file
 * @param volumes at least those that have triangles
 */
record AmfObject(String id, String name, Color color, double[] positions, List<AmfVolume> volumes) {
    /** Its vertices and triangles, which is how much room it takes. */
    long size() {
        return positions.length / 3
                + volumes.stream()
                        .flatMap(volume -> volume.facets().stream())
                        .mapToLong(facets -> facets.corners().length / 3)
                        .sum();
    }
}

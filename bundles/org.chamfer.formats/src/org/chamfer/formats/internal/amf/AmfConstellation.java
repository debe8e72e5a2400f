package org.chamfer.formats.internal.amf;

import java.util.List;
import org.chamfer.geometry.Affine3;

/**
 * Objects and other constellations in their places.
 *
 * @param id what instances refer to, empty if it has none
 * @param name {@code null} if it has none
 * @param instances what is in it
 */
record AmfConstellation(String id, String name, List<Instance> instances) {
    /**
     * A thing in its place.
     *
     * @param id the id of an object or a constellation
     * @param transform moves it there, in the unit of the file
     */
    record Instance(String id, Affine3 transform) {}
}

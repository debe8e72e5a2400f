package org.chamfer.formats.internal.ply;

import java.util.List;

/**
 * Things of a kind in a PLY file.
 *
 * @param name the kind
 * @param count how many there should be; nothing is known of it but that it is not negative
 * @param properties the values that each of them has, in order
 */
record PlyElement(String name, long count, List<PlyProperty> properties) {}

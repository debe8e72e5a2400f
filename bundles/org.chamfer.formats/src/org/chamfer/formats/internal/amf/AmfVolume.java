package org.chamfer.formats.internal.amf;

import java.util.List;
import org.chamfer.geometry.Color;

/**
 * A volume of an object: some of its triangles.
 *
 * @param name {@code null} if it has none
 * @param color {@code null} if it has none of its own
 * @param material the id of its material, empty if it has none
 * @param facets its triangles
 */
record AmfVolume(String name, Color color, String material, List<AmfFacets> facets) {}

package org.chamfer.scad.eval.internal.geometry.roof;

/** The kinds of roofs. */
public enum RoofMethod {
    /** Plane faces that rise at 45 degrees from each edge. */
    STRAIGHT,
    /** The height of each point is its distance from the figure's border; round about corners that point inwards. */
    VORONOI
}

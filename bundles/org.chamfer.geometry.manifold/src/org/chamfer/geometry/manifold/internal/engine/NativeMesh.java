package org.chamfer.geometry.manifold.internal.engine;

/**
 * A solid's surface as it left the instance, in the instance's own order.
 *
 * @param positions x, y, z of each vertex
 * @param triangles three vertex indices each, grouped by run
 * @param runEnds for each run the index after its last triangle
 * @param runIds for each run the number of the origin it was loaded with
 */
public record NativeMesh(double[] positions, int[] triangles, int[] runEnds, int[] runIds) {}

package org.chamfer.geometry.solid;

import org.chamfer.geometry.Mesh;

/**
 * A mesh whose half-edges may know their partners.
 *
 * @param mesh the mesh
 * @param pairs for each half-edge its partner, as {@link EdgePairs#pairs()} of a closed mesh in which no edge belongs to
 *     more than two triangles; null if nobody has found them
 */
public record PairedMesh(Mesh mesh, int[] pairs) {}

package org.chamfer.geometry;

import org.chamfer.base.digest.Digest;

/** What a model evaluates to: a {@link Mesh} in space or a {@link Region} in the plane. */
public sealed interface Geometry permits Mesh, Region {
    /** True if there is nothing in it. */
    boolean isEmpty();

    /** The box around it in millimetres; flat at z = 0 for a region. */
    Bounds bounds();

    /** The identity of its content. */
    Digest digest();
}

package org.chamfer.geometry.kernel;

/** How {@link KernelSession#offset} treats convex corners. */
public enum JoinType {
    /** A circular arc. */
    ROUND,
    /** The edges are prolonged until they meet, up to the miter limit. */
    MITER,
    /** The corner is cut straight at the offset distance (OpenSCAD's chamfer). */
    BEVEL
}

package org.chamfer.geometry.kernel;

import java.util.List;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;

/**
 * One worker's kernel. Solids stay inside it through a chain of operations; results are pure functions of the operands,
 * never of what the session did before. Operands stay open: whoever got a solid closes it. Colours, parts and sources
 * travel with the triangles.
 *
 * <p>Every operation throws {@link java.util.concurrent.CancellationException} when the session's context is cancelled.
 * After a failure inside the kernel the session replaces its instance: solids made before are closed, the session stays
 * usable.
 */
public interface KernelSession extends AutoCloseable {
    /**
     * Brings a mesh in, with full double precision.
     *
     * @throws KernelException if the mesh is open, not finite or crosses itself in a way that the kernel notices
     */
    Solid load(Mesh mesh) throws KernelException;

    /**
     * Brings several meshes in, perhaps at the same time.
     *
     * @return as many solids, in the same order
     * @throws KernelException as {@link #load} for the first mesh that is refused; then none of them stays in the session
     */
    List<Solid> loadAll(List<Mesh> meshes) throws KernelException;

    /**
     * Takes a solid out, with full double precision: vertices, triangles and runs in a canonical order that depends on
     * the solid alone.
     */
    Mesh store(Solid solid) throws KernelException;

    /** What is in any of the solids; all in one batch. An empty list gives an empty solid. */
    Solid union(List<Solid> solids) throws KernelException;

    /** What is in {@code solid} and in none of {@code tools}; all in one batch. */
    Solid difference(Solid solid, List<Solid> tools) throws KernelException;

    /** What is in all of the solids. An empty list gives an empty solid. */
    Solid intersection(List<Solid> solids) throws KernelException;

    /** A solid moved; mirroring transforms are allowed, flattening ones give an empty solid. */
    Solid transform(Solid solid, Affine3 transform) throws KernelException;

    /** The convex hull of all points (x, y, z each): the points of several operands are given together. */
    Solid hull(double[] points) throws KernelException;

    /** The Minkowski sum of two solids. */
    Solid minkowski(Solid first, Solid second) throws KernelException;

    /** The shadow on the plane z = 0. */
    Region project(Solid solid) throws KernelException;

    /** The cut at a height in millimetres. */
    Region slice(Solid solid, double z) throws KernelException;

    /** The operations on plane figures. */
    RegionOperations regions();

    /** Closes all solids and gives the memory back. */
    @Override
    void close();
}

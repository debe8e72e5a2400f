package org.chamfer.geometry.kernel;

/**
 * A closed volume inside a {@link KernelSession}: a handle, valid until it or its session is closed. Closing twice does
 * nothing.
 */
public interface Solid extends AutoCloseable {
    /** True if it contains nothing. */
    boolean isEmpty();

    /** Number of triangles of its surface; forces pending work. */
    int triangleCount();

    @Override
    void close();
}
